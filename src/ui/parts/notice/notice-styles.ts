import { css } from 'lit';

/** For `notice()`. */
export const noticeStyles = css`
  .notice {
    padding: var(--vignette-space-3) var(--vignette-space-4);
    border-inline-start: 4px solid currentColor;
    border-radius: var(--vignette-radius-small);
  }
  .notice :is(a, .plain):is(:hover, *) {
    color: inherit;
  }
  .info {
    background: var(--vignette-color-info-surface);
    color: var(--vignette-color-info);
  }
  .success {
    background: var(--vignette-color-success-surface);
    color: var(--vignette-color-success);
  }
  .warning {
    background: var(--vignette-color-warning-surface);
    color: var(--vignette-color-warning);
  }
  .danger {
    background: var(--vignette-color-danger-surface);
    color: var(--vignette-color-danger);
  }
`;
