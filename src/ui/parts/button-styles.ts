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
    border: var(--vignette-border-width) solid transparent;
    border-radius: var(--vignette-radius-medium);
    background: var(--vignette-color-accent);
    color: var(--vignette-color-on-accent);
    font: inherit;
    font-weight: var(--vignette-font-weight-strong);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background var(--vignette-duration);
  }
  .button:hover {
    background: var(--vignette-color-accent-hover);
  }
  .secondary {
    border-color: var(--vignette-color-border-strong);
    background: transparent;
    color: var(--vignette-color-text);
  }
  .secondary:hover {
    background: var(--vignette-color-accent-soft);
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
  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }
`;
