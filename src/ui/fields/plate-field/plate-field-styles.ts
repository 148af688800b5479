import { css } from 'lit';

/** The input in the letters of a plate, the line under it, and the buttons with other spellings. */
export const plateFieldStyles = css`
  .plate {
    font-family: var(--vignette-font-family-plate);
    font-size: max(16px, var(--vignette-font-size-plate));
    font-weight: var(--vignette-font-weight-strong);
    letter-spacing: 0.05em;
    text-transform: uppercase;
  }
  .vin {
    font-size: max(16px, var(--vignette-font-size-large));
    letter-spacing: normal;
  }
  .note {
    margin: var(--vignette-space-2) 0 0;
    font-size: var(--vignette-font-size-small);
    color: var(--vignette-color-text-muted);
  }
  .note:empty {
    visibility: hidden;
  }
  .note:empty::before {
    content: '\\a0';
  }
  .valid {
    color: var(--vignette-color-success);
    font-weight: var(--vignette-font-weight-strong);
  }
  .valid:not(:empty)::before {
    content: '✓ ' / '';
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--vignette-space-2);
    margin-block-start: var(--vignette-space-3);
  }
  .suggestions p {
    flex-basis: 100%;
    margin: 0;
  }
  button {
    min-block-size: var(--vignette-target-size);
    padding: var(--vignette-space-2) var(--vignette-space-4);
    border: var(--vignette-border-width-field) solid var(--vignette-color-accent);
    border-radius: var(--vignette-radius-button);
    background: var(--vignette-color-field);
    color: var(--vignette-color-accent);
    font: inherit;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  bdi {
    font-family: var(--vignette-font-family-plate);
    font-size: var(--vignette-font-size-large);
    font-weight: var(--vignette-font-weight-strong);
    letter-spacing: 0.05em;
  }
  button:hover {
    background: var(--vignette-color-accent-soft);
  }
`;
