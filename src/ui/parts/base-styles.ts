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
    color: var(--vignette-color-heading);
    font: var(--vignette-font-weight-heading) var(--vignette-font-size-heading) / 1.25
      var(--vignette-font-family-heading);
    letter-spacing: var(--vignette-font-tracking-heading);
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12;
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
  a:hover {
    color: var(--vignette-color-accent-hover);
  }
  :focus-visible {
    outline: var(--vignette-focus-width) solid var(--vignette-color-focus);
    outline-offset: 2px;
    border-radius: var(--vignette-radius-small);
  }
  .quiet {
    color: var(--vignette-color-text-muted);
    font-size: var(--vignette-font-size-small);
  }
`;
