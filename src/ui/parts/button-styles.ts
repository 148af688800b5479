import { css } from 'lit';

/** Buttons and links that look like them: `.button`, with `.secondary`, and `.plain` for one in running text. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-block-size: var(--vignette-target-size);
    padding: var(--vignette-space-2) var(--vignette-space-5);
    border: var(--vignette-border-width-field) solid var(--vignette-color-button-border);
    border-radius: var(--vignette-radius-button);
    background: var(--vignette-color-button);
    box-shadow: var(--vignette-shadow-button);
    color: var(--vignette-color-on-button);
    font: inherit;
    font-weight: var(--vignette-font-weight-strong);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: var(--vignette-duration) var(--vignette-easing);
    transition-property: background, translate;
  }
  .button:hover {
    background: var(--vignette-color-button-hover);
    /* A link keeps its words legible: links have a colour of their own under the pointer. */
    color: var(--vignette-color-on-button);
    translate: 0 calc(-1 * var(--vignette-lift));
  }
  .secondary {
    border-color: var(--vignette-color-border-strong);
    background: transparent;
    box-shadow: none;
    color: var(--vignette-color-text);
  }
  .secondary:hover {
    background: var(--vignette-color-accent-soft);
    color: var(--vignette-color-text);
  }
  .plain {
    min-block-size: var(--vignette-target-size);
    padding: 0;
    border: 0;
    background: none;
    color: var(--vignette-color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .plain:hover {
    color: var(--vignette-color-accent-hover);
  }
  @media (prefers-reduced-motion: reduce) {
    .button,
    .button:hover {
      translate: none;
      transition: none;
    }
  }
`;
