import { css } from 'lit';

/** Sections on a sunken ground, each with its name and the way to change it. */
export const reviewStepStyles = css`
  section {
    padding: var(--vignette-space-2) var(--vignette-space-4) var(--vignette-space-4);
    border: var(--vignette-border-width) solid var(--vignette-color-border);
    border-radius: var(--vignette-radius-medium);
    background: var(--vignette-color-surface-sunken);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--vignette-space-4);
    /* Name and button share the line by their words, none of which is torn apart for the other. */
    overflow-wrap: break-word;
  }
  h3 {
    font-size: var(--vignette-font-size);
    font-weight: var(--vignette-font-weight-strong);
  }
  .plate {
    margin-block: var(--vignette-space-2) var(--vignette-space-3);
  }
  section .notice {
    margin-block-start: var(--vignette-space-3);
  }
  .notice p + p {
    margin-block-start: var(--vignette-space-2);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--vignette-space-4);
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--vignette-target-size);
  }
`;
