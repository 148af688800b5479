import { type Cell, kindOf } from './matrix.js';

interface KnownBug {
  readonly what: string;
  readonly isIn: (cell: Cell) => boolean;
}

const BUGS: readonly KnownBug[] = [
  {
    what: 'Back from leaving the bank the order is due, but the checkout says not to pay again instead of offering it.',
    isIn: ({ type, outcome }) => outcome === 'cancelled' && (kindOf(type) === 'card' || kindOf(type) === 'page'),
  },
  {
    what: 'The way back after a second try carries no code: the page it leads to shows an empty form after the payment.',
    isIn: ({ type, embedding, outcome }) =>
      embedding === 'frame' && kindOf(type) === 'bank' && (outcome === 'declined' || outcome === 'abandoned'),
  },
];

/**
 * What is wrong with a cell as the checkout is now; `undefined` where nothing is. The cell is played all the same and
 * must fail: once it passes, the run fails until its line here is gone.
 */
export function knownBug(cell: Cell): string | undefined {
  return BUGS.find(({ isIn }) => isIn(cell))?.what;
}
