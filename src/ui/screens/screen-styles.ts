import { css } from 'lit';
import { baseStyles } from '../parts/base-styles.js';
import { buttonStyles } from '../parts/button-styles.js';
import { noticeStyles } from '../parts/notice/notice-styles.js';
import { spinnerStyles } from '../parts/spinner/spinner-styles.js';

/** All screens: one column, the heading first, what the buyer may do last. */
export const screenStyles = [
  baseStyles,
  buttonStyles,
  noticeStyles,
  spinnerStyles,
  css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--vignette-space-4);
      padding-block: var(--vignette-space-4);
    }
    h2 {
      display: flex;
      align-items: center;
      gap: var(--vignette-space-3);
    }
    .actions {
      display: grid;
      gap: var(--vignette-space-2);
      margin-block-start: var(--vignette-space-2);
    }
    .reference {
      padding: var(--vignette-space-3) var(--vignette-space-4);
      border: var(--vignette-border-width) dashed var(--vignette-color-border-strong);
      border-radius: var(--vignette-radius-medium);
      user-select: all;
    }
    .support {
      display: inline-flex;
      align-items: center;
      justify-self: start;
      min-block-size: var(--vignette-target-size);
    }
  `,
];
