import { css } from 'lit';

/**
 * The checkout in a corner of the page; adopted only there. The corner is the page's left or right whatever way the
 * language is written, since that is what its author asked for. Stripe's 3D Secure dialog still lies above it.
 */
export const launcherStyles = css`
  :host {
    display: contents;
  }
  .corner {
    position: fixed;
    inset-block-end: var(--vignette-space-4);
    z-index: 2147483000;
    display: flex;
    flex-direction: column;
    gap: var(--vignette-space-3);
    box-sizing: border-box;
    max-inline-size: calc(100vw - 2 * var(--vignette-space-4));
    max-block-size: calc(100dvh - 2 * var(--vignette-space-4));
  }
  .bottom-left {
    left: var(--vignette-space-4);
  }
  .bottom-right {
    right: var(--vignette-space-4);
  }
  .panel {
    display: flow-root;
    box-sizing: border-box;
    inline-size: min(var(--vignette-width-max), calc(100vw - 2 * var(--vignette-space-4)));
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    container-type: inline-size;
    background: var(--vignette-color-surface);
    /* Over the page it has an edge, in a theme without a card too. */
    border: max(var(--vignette-border-width), var(--vignette-border-width-card)) solid var(--vignette-color-border);
    border-radius: var(--vignette-radius-large);
    box-shadow: var(--vignette-shadow);
  }
  .panel[hidden] {
    display: none;
  }
  .panel .view {
    background: none;
    border: 0;
    box-shadow: none;
  }
  .close {
    inline-size: auto;
    margin-block-start: var(--vignette-space-3);
    margin-inline: auto var(--vignette-space-4);
    float: inline-end;
  }
  .panel .view {
    clear: both;
  }
  .launch {
    flex: none;
    inline-size: auto;
    max-inline-size: 100%;
    box-shadow: var(--vignette-shadow);
  }
  .bottom-left .launch {
    align-self: flex-start;
  }
  .bottom-right .launch {
    align-self: flex-end;
  }
  :host([dir='rtl']) .bottom-left .launch {
    align-self: flex-end;
  }
  :host([dir='rtl']) .bottom-right .launch {
    align-self: flex-start;
  }
  .panel:focus {
    outline: none;
  }
  .button:focus-visible {
    outline: var(--vignette-focus-width) solid var(--vignette-color-focus);
    outline-offset: 2px;
  }
  /* It stands on the page, whose colour may be any: so its ring brings the ground along on which it is seen. */
  .launch:focus-visible {
    box-shadow: 0 0 0 calc(var(--vignette-focus-width) + 4px) var(--vignette-color-surface);
  }
`;
