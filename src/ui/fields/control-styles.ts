import { css } from 'lit';

/** Inputs and selects, never below 16 px: iOS zooms into smaller ones. */
export const controlStyles = css`
  .control {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--vignette-target-size);
    margin: var(--vignette-space-2) 0 0;
    padding: var(--vignette-space-2) var(--vignette-space-3);
    border: var(--vignette-border-width-field) solid var(--vignette-color-field-border);
    border-radius: var(--vignette-radius-field);
    background: var(--vignette-color-field);
    box-shadow: var(--vignette-shadow-field);
    color: var(--vignette-color-text);
    font: inherit;
    font-size: max(16px, var(--vignette-font-size));
    /* What is typed from left to right begins where its label does, in languages written the other way too. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .control:hover {
    border-color: var(--vignette-color-text);
  }
  .control[aria-invalid='true'] {
    border-color: var(--vignette-color-danger);
    box-shadow:
      inset 0 0 0 1px var(--vignette-color-danger),
      var(--vignette-shadow-field);
  }
`;
