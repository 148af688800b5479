import { css } from 'lit';

/** What every step and screen begins with: letters, headings, links, focus. */
export const baseStyles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: var(--vignette-font-size-heading);
    font-weight: var(--vignette-font-weight-strong);
    line-height: 1.25;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  /* Letters that are joined in writing stay joined. */
  h2:lang(ar) {
    letter-spacing: normal;
  }
  h2:focus {
    outline: none;
  }
  a {
    color: var(--vignette-color-accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--vignette-color-focus);
    outline-offset: 2px;
    border-radius: var(--vignette-radius-small);
  }
  .quiet {
    color: var(--vignette-color-text-muted);
    font-size: var(--vignette-font-size-small);
  }
`;
