import { css } from 'lit';

/**
 * The frame around steps and screens. Sizes in px and em only: the page's own `html` font size does not count. How it
 * looks is said inside, not on `:host`: a reset of the page (`* { … }`) reaches the element itself and nothing in it.
 */
export const checkoutStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* A container has no width of its own: without this one it would collapse in a page's grid or flex box. */
    inline-size: 100%;
    max-inline-size: var(--vignette-width-max, 560px);
    margin-inline: auto;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .view,
  .corner {
    color: var(--vignette-color-text);
    font: var(--vignette-font-weight) var(--vignette-font-size) / var(--vignette-line-height)
      var(--vignette-font-family);
    /* What the page does to its own text is not meant for ours. */
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    word-spacing: normal;
    white-space: normal;
    text-align: start;
    visibility: visible;
    cursor: auto;
  }
  .view {
    box-sizing: border-box;
    padding: var(--vignette-space-card, 24px);
    background: var(--vignette-color-surface);
    border: var(--vignette-border-width-card) solid var(--vignette-color-border);
    border-radius: var(--vignette-radius-large);
    box-shadow: var(--vignette-shadow);
  }
  @container (inline-size < 420px) {
    .view {
      padding: min(var(--vignette-space-card, 16px), var(--vignette-space-4, 16px));
    }
  }
  /* Before there are texts and a theme: about the height of the first form. */
  .skeleton {
    min-block-size: 520px;
  }
  /* A theme may have another width: until it is there, there is no box that could be seen to move. */
  :host(:state(waiting)),
  .view:has(> .skeleton) {
    visibility: hidden;
  }
  /* What is hidden takes its place and cannot shift; the ground below it is no box of its own in the form. */
  .view:has(> .outline) {
    position: relative;
  }
  .view:has(> .outline)::after {
    content: '';
    position: absolute;
    inset: 11.5em var(--vignette-space-card) var(--vignette-space-card);
    border-radius: var(--vignette-radius-medium);
    background: var(--vignette-color-surface-sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  /* With one country the form begins with the vehicle, whose cards are not known yet. */
  .outline.other {
    min-block-size: 35em;
  }
  .outline::part(progress),
  .outline::part(choice),
  .outline::part(text),
  .outline::part(button) {
    visibility: hidden;
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  @container (inline-size < 420px) {
    .view:has(> .outline)::after {
      inset-inline: min(var(--vignette-space-card), var(--vignette-space-4));
      inset-block-end: min(var(--vignette-space-card), var(--vignette-space-4));
    }
    .outline.other {
      min-block-size: 38em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .view:has(> .outline)::after {
      animation: none;
    }
  }
  .late {
    margin: var(--vignette-space-3) 0 0;
    color: var(--vignette-color-text-muted);
    font-size: var(--vignette-font-size-small);
    text-align: center;
  }
  .broken {
    margin: 0 0 var(--vignette-space-4, 16px);
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
