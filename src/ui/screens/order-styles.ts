import { css } from 'lit';

/** What was ordered, as a slip on a sunken ground. */
export const orderStyles = css`
  .order {
    padding: var(--vignette-space-4);
    border: var(--vignette-border-width) solid var(--vignette-color-border);
    border-radius: var(--vignette-radius-medium);
    background: var(--vignette-color-surface-sunken);
  }
  .order .plate {
    margin-block-end: var(--vignette-space-3);
  }
  .order .summary + .plate {
    margin-block-start: var(--vignette-space-4);
  }
  .again {
    display: grid;
    margin-block-start: var(--vignette-space-3);
  }
  .again a {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: var(--vignette-target-size);
  }
  .order .summary + .summary {
    border-block-start: var(--vignette-border-width) solid var(--vignette-color-border);
  }
`;
