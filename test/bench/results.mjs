import { PAGE_NAMES, PAGES } from './pages.mjs';

/** @typedef {import('./pages.mjs').PageName} PageName */

/**
 * What one load gave: times in milliseconds.
 *
 * @typedef {{
 *   usable: number,
 *   scripting: number,
 *   shift: number,
 *   bytes: number,
 *   bytesInAll: number,
 *   keyToPaint: number[],
 * }} Sample
 */

/** @typedef {Record<keyof Sample, number>} Medians */
/** @typedef {Record<PageName, Medians>} Results */

/** @typedef {{ name: string, measure: keyof Sample, page: PageName, atMost: number, ofReference: boolean }} Goal */

/** What the checkout promises: ratios to the Lit reference, except for the shift, of which there is none. */
export const GOALS = /** @type {const} @satisfies {readonly Goal[]} */ ([
  { name: 'usable, script tag', measure: 'usable', page: 'C', atMost: 1.35, ofReference: true },
  { name: 'usable, script tag with preload', measure: 'usable', page: 'D', atMost: 1.15, ofReference: true },
  { name: 'usable, frame', measure: 'usable', page: 'E', atMost: 1.5, ofReference: true },
  { name: 'scripting, script tag', measure: 'scripting', page: 'C', atMost: 1.8, ofReference: true },
  { name: 'key to paint, script tag', measure: 'keyToPaint', page: 'C', atMost: 1.3, ofReference: true },
  { name: 'layout shift, script tag', measure: 'shift', page: 'C', atMost: 0, ofReference: false },
  { name: 'layout shift, script tag with preload', measure: 'shift', page: 'D', atMost: 0, ofReference: false },
  { name: 'layout shift, frame', measure: 'shift', page: 'E', atMost: 0, ofReference: false },
]);

/** @type {readonly (readonly [keyof Sample, string, number])[]} */
const COLUMNS = [
  ['usable', 'usable ms', 0],
  ['scripting', 'scripting ms', 0],
  ['shift', 'shift', 3],
  ['bytes', 'bytes', 0],
  ['bytesInAll', 'bytes in all', 0],
  ['keyToPaint', 'key to paint ms', 1],
];

/**
 * The middle one, or the mean of the two in the middle.
 *
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  const lower = sorted.length % 2 === 1 ? upper : sorted[half - 1];
  if (lower === undefined || upper === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

/**
 * @param {readonly Sample[]} samples
 * @returns {Medians}
 */
export function medians(samples) {
  const of = (/** @type {keyof Sample} */ measure) => median(samples.flatMap((sample) => sample[measure]));
  return {
    usable: of('usable'),
    scripting: of('scripting'),
    shift: of('shift'),
    bytes: of('bytes'),
    bytesInAll: of('bytesInAll'),
    keyToPaint: of('keyToPaint'),
  };
}

/**
 * Each goal with what it is compared with, and whether it is met.
 *
 * @param {Results} results
 */
export function judge(results) {
  return GOALS.map((goal) => {
    const { measure, page, atMost, ofReference } = goal;
    const is = results[page][measure] / (ofReference ? results.B[measure] : 1);
    return { ...goal, is, met: is <= atMost };
  });
}

/**
 * The medians with their ratios to the reference, as lines of text.
 *
 * @param {Results} results
 */
export function table(results) {
  const heads = ['', ...COLUMNS.map(([, title]) => title)];
  const rows = PAGE_NAMES.map((name) => [
    `${name} ${PAGES[name]}`,
    ...COLUMNS.map(([measure, , digits]) => {
      const [value, reference] = [results[name][measure], results.B[measure]];
      const ratio = reference > 0 ? ` (${(value / reference).toFixed(2)})` : '';
      return value.toFixed(digits) + ratio;
    }),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  return [heads, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
