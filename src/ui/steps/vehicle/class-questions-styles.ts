import { css } from 'lit';

/** One question under the other, and what the answers mean. */
export const classQuestionsStyles = css`
  :host {
    display: grid;
    gap: var(--vignette-space-5);
    padding-block: var(--vignette-space-3);
  }
  a:is(:hover, *),
  .plain:is(:hover, *) {
    color: inherit;
  }
`;
