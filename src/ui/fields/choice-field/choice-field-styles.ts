import { css } from 'lit';

/** Cards one under the other; the chosen one is framed and tinted. */
export const choiceFieldStyles = css`
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
  .choices {
    display: grid;
    gap: var(--vignette-space-2);
    margin-block-start: var(--vignette-space-2);
  }
  :host([compact]) .choices {
    grid-template-columns: repeat(auto-fit, minmax(176px, 1fr));
  }
  :host([dense]) .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
  }
  .many {
    /* Half a card at the end shows that there are more; the inset leaves room for the frame of the one in focus. */
    max-block-size: 26em;
    margin-inline: -6px;
    padding: 6px;
    overflow-y: auto;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--vignette-space-3);
    min-block-size: calc(var(--vignette-target-size) + var(--vignette-space-2));
    padding: var(--vignette-space-3) var(--vignette-space-4);
    border: var(--vignette-border-width-field) solid var(--vignette-color-field-border);
    border-radius: var(--vignette-radius-field);
    background: var(--vignette-color-field);
    box-shadow: var(--vignette-shadow-field);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--vignette-color-accent);
  }
  .choice:has(:checked) {
    border-color: var(--vignette-color-accent);
    box-shadow:
      inset 0 0 0 1px var(--vignette-color-accent),
      var(--vignette-shadow-field);
    background: var(--vignette-color-accent-soft);
  }
  .choice:has(:focus-visible) {
    outline: var(--vignette-focus-width) solid var(--vignette-color-focus);
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    border: var(--vignette-border-width-field) solid var(--vignette-color-field-border);
    border-radius: 50%;
    background: var(--vignette-color-field);
    appearance: none;
  }
  input:focus-visible {
    outline: none;
  }
  /* A shadow, since another border would lay out all cards anew. */
  :checked {
    border-color: var(--vignette-color-accent);
    box-shadow: inset 0 0 0 calc(6px - var(--vignette-border-width-field)) var(--vignette-color-accent);
  }
  .words {
    flex: 1;
    font-weight: var(--vignette-font-weight-strong);
    line-height: 1.35;
  }
  small {
    display: block;
    color: var(--vignette-color-text-muted);
    font-size: var(--vignette-font-size-small);
    font-weight: var(--vignette-font-weight);
    white-space: pre-line;
  }
  bdi {
    font-weight: var(--vignette-font-weight-strong);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  :host([dense]) .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 6px;
    align-content: center;
    padding: var(--vignette-space-2);
  }
  :host([dense]) input {
    inline-size: 18px;
    block-size: 18px;
  }
  /* Two beside each other on every phone where the letters of the theme leave room for long names. */
  @container (inline-size < 420px) {
    :host([dense]) .choices {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.75em), 1fr));
    }
    :host([dense]) .choice {
      column-gap: 4px;
      padding-inline: 6px;
    }
    :host([dense]) input {
      inline-size: 16px;
      block-size: 16px;
    }
  }
  :host([dense]) .words {
    /* The longest names of countries fit beside each other on a narrow phone; longer ones break between syllables. */
    font-size: 0.9375em;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  :host([dense]) bdi {
    grid-column: 2;
    justify-self: start;
    color: var(--vignette-color-text-muted);
    font-size: var(--vignette-font-size-small);
    font-weight: var(--vignette-font-weight);
    text-align: start;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    /* Shadows are not drawn. */
    :checked {
      border: 6px solid Highlight;
    }
  }
`;
