import { css } from 'lit';

/** Three dots on a line; what is done is filled, what is going on is ringed. */
export const trackStyles = css`
  ol {
    display: flex;
    list-style: none;
    text-align: center;
    font-size: var(--vignette-font-size-small);
  }
  li {
    position: relative;
    flex: 1;
    color: var(--vignette-color-text-muted);
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }
  li::before {
    content: '';
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin: 0 auto var(--vignette-space-1);
    border: 2px solid var(--vignette-color-border-strong);
    border-radius: 50%;
    background: var(--vignette-color-surface);
    font-size: 14px;
    line-height: 1;
  }
  li + li::after {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline: calc(-50% + 16px) calc(50% + 16px);
    block-size: 2px;
    background: var(--vignette-color-border-strong);
  }
  .done,
  .now {
    color: var(--vignette-color-text);
    font-weight: var(--vignette-font-weight-strong);
  }
  .done::before {
    content: '✓' / '';
    border-color: var(--vignette-color-success);
    background: var(--vignette-color-success);
    color: var(--vignette-color-surface);
  }
  .now::before {
    border: 6px solid var(--vignette-color-accent);
  }
  .done + li::after {
    background: var(--vignette-color-success);
  }
  .state {
    display: block;
    color: var(--vignette-color-text-muted);
    font-weight: var(--vignette-font-weight);
  }
  /* Three words side by side need more than a phone has: there the dots stand one under the other. */
  @container (inline-size < 480px) {
    ol {
      display: grid;
      grid-auto-rows: 1fr;
      gap: var(--vignette-space-4);
      text-align: start;
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-content: start;
      column-gap: var(--vignette-space-3);
    }
    li::before {
      grid-row: span 2;
      margin: 0;
    }
    li + li::after {
      /* Rows of one height: from below the dot before to above the own one. */
      inset-block: calc(28px - 100% - var(--vignette-space-4)) calc(100% + 4px);
      inset-inline: 11px auto;
      inline-size: 2px;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    li + li::after {
      background: CanvasText;
    }
  }
`;
