import { css } from 'lit';

/** What all fields look like around their control. */
export const fieldStyles = css`
  :host {
    display: block;
  }
  * {
    box-sizing: border-box;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    display: block;
    padding: 0;
    font-weight: var(--vignette-font-weight-strong);
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }
  .hint,
  .error {
    margin: 0;
    font-size: var(--vignette-font-size-small);
  }
  .hint {
    color: var(--vignette-color-text-muted);
    white-space: pre-line;
  }
  .error {
    margin-block-start: var(--vignette-space-2);
    color: var(--vignette-color-danger);
    font-weight: var(--vignette-font-weight-strong);
  }
  :focus-visible {
    outline: var(--vignette-focus-width) solid var(--vignette-color-focus);
    outline-offset: 2px;
  }
`;
