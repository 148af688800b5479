import { css } from 'lit';

/** For `spinner()`. Without motion it stands still: the words next to it say what goes on. */
export const spinnerStyles = css`
  .spinner {
    display: inline-block;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 3px solid var(--vignette-color-progress);
    border-block-start-color: var(--vignette-color-accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  p > .spinner {
    vertical-align: middle;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .spinner {
      border-block-start-color: Highlight;
    }
  }
`;
