import { css } from 'lit';

/** Groups of fields under a name of their own; postcode and town side by side. */
export const contactStepStyles = css`
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--vignette-space-4);
    min-inline-size: 0;
    margin: 0;
    padding: var(--vignette-space-4) 0 0;
    border: 0;
    border-block-start: var(--vignette-border-width) solid var(--vignette-color-border);
  }
  legend {
    float: inline-start;
    padding: 0;
    font-size: var(--vignette-font-size-large);
    font-weight: var(--vignette-font-weight-strong);
  }
  .quiet {
    margin-block-start: calc(-1 * var(--vignette-space-3));
  }
  .town {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--vignette-space-3);
    align-items: start;
  }
`;
