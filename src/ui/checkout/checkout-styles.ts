import { css } from 'lit';

/** The frame around steps and screens. Sizes in px and em only: the page's own `html` font size does not count. */
export const checkoutStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--vignette-width-max, 560px);
    margin-inline: auto;
    color: var(--vignette-color-text);
    background: var(--vignette-color-surface);
    border: var(--vignette-border-width) solid var(--vignette-color-border);
    border-radius: var(--vignette-radius-large);
    box-shadow: var(--vignette-shadow);
    font: var(--vignette-font-weight) var(--vignette-font-size) / var(--vignette-line-height)
      var(--vignette-font-family);
    container-type: inline-size;
    /* What the page does to its own text is not meant for ours. */
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    word-spacing: normal;
    white-space: normal;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .view {
    padding: var(--vignette-space-5, 24px);
  }
  @container (inline-size < 420px) {
    .view {
      padding: var(--vignette-space-4, 16px);
    }
  }
  .broken {
    margin: 0;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
