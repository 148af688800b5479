import { css } from 'lit';

/** The way to cancel: quiet until it is asked for, then a question in a frame. */
export const cancelStyles = css`
  .cancel {
    display: grid;
    gap: var(--vignette-space-3);
  }
  .asked {
    padding: var(--vignette-space-4);
    border: var(--vignette-border-width) solid var(--vignette-color-danger);
    border-radius: var(--vignette-radius-medium);
  }
  .cancel h3 {
    display: flex;
    align-items: center;
    gap: var(--vignette-space-3);
    font: inherit;
    font-weight: var(--vignette-font-weight-strong);
  }
  .cancel h3:focus {
    outline: none;
  }
  .cancel .button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .destructive,
  .destructive:hover {
    background: var(--vignette-color-danger);
    color: var(--vignette-color-surface);
  }
`;
