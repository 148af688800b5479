import { css } from 'lit';

/** Where things stand that come later: nothing else moves when they do. */
export const payStepStyles = css`
  vignette-choice-field {
    /* A card of one line, and the gap above it (choice-field-styles.ts). */
    --_row: calc(var(--vignette-target-size) + 2 * var(--vignette-space-2));
  }
  .room-1 {
    margin-block-end: var(--_row);
  }
  .room-2 {
    margin-block-end: calc(2 * var(--_row));
  }
  .wallet {
    display: block;
    min-block-size: 44px;
  }
  .total {
    display: flex;
    justify-content: space-between;
  }
`;
