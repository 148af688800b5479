import { css } from 'lit';

/** As high as the first step with three countries. */
export const loadingStyles = css`
  :host {
    align-content: start;
    gap: var(--vignette-space-5);
    padding-block: calc(var(--vignette-target-size) + var(--vignette-space-5)) 0;
  }
  .outline {
    display: grid;
    gap: var(--vignette-space-2);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  i {
    min-block-size: calc(var(--vignette-target-size) + var(--vignette-space-2));
    border: var(--vignette-border-width) solid var(--vignette-color-border);
    border-radius: var(--vignette-radius-medium);
    background: var(--vignette-color-surface-sunken);
  }
  .line {
    min-block-size: var(--vignette-space-4);
    inline-size: 70%;
    margin-block: var(--vignette-space-3);
  }
  .last {
    min-block-size: var(--vignette-target-size);
    background: var(--vignette-color-border);
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .outline {
      animation: none;
    }
  }
`;
