import { css } from 'lit';

/** For `summaryList()`. */
export const summaryListStyles = css`
  .summary > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--vignette-space-4);
    padding-block: var(--vignette-space-2);
    border-block-start: var(--vignette-border-width) solid var(--vignette-color-border);
  }
  .summary > div:first-child {
    border-block-start: 0;
  }
  dt {
    color: var(--vignette-color-text-muted);
  }
  dd {
    margin-inline-start: auto;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .summary > .strong {
    font-size: var(--vignette-font-size-large);
    font-weight: var(--vignette-font-weight-strong);
  }
  .strong dt {
    color: inherit;
  }
`;
