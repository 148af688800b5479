import { css } from 'lit';

/** From top to bottom: way back and progress, heading, what to mend, fields, button. */
export const stepFrameStyles = css`
  .top {
    display: flex;
    align-items: center;
    min-block-size: var(--vignette-target-size);
  }
  .top > span {
    margin-inline-start: auto;
  }
  .back {
    text-decoration: none;
  }
  .back::before {
    content: '‹' / '';
    padding-inline-end: var(--vignette-space-2);
  }
  .bar {
    display: flex;
    gap: var(--vignette-space-1);
    margin-block-end: var(--vignette-space-5);
  }
  i {
    flex: 1;
    block-size: var(--vignette-progress-height);
    border-radius: var(--vignette-radius-small);
    background: var(--vignette-color-progress);
  }
  .done {
    background: var(--vignette-color-accent);
  }
  .notice,
  form {
    margin-block-start: var(--vignette-space-4);
  }
  ul {
    list-style: none;
  }
  .notice .plain {
    min-block-size: 32px;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--vignette-space-5);
  }
  @media (forced-colors: active) {
    i {
      border-block-end: 1px solid CanvasText;
    }
    .done {
      border-block-end: 4px solid Highlight;
    }
  }
`;
