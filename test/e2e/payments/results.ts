import {
  type Cell,
  EMBEDDINGS,
  type Embedding,
  nameOf,
  type Outcome,
  OUTCOMES,
  reasonAgainst,
  TYPES,
} from './matrix.js';

/** The annotation by which the reporter knows the test of a cell; its description is the cell's name. */
export const CELL_ANNOTATION = 'payment cell';

/** How a cell ended. */
export type Result = 'ok' | 'FAILED' | 'skipped';

const HEADS: Readonly<Record<Outcome, string>> = {
  success: 'success',
  declined: 'declined, second try',
  authentication: 'authentication',
  cancelled: 'cancelled',
  abandoned: 'tab abandoned',
  processing: 'processing for long',
  forged: 'return forged',
  'other-tab': 'return in other tab',
  'storage-lost': 'storage lost',
  twice: 'return twice',
};
const PLACES: Readonly<Record<Embedding, string>> = { script: 'script tag', frame: 'cross-origin frame' };

/** What became of the cells that were played, as a table in Markdown with its legend. */
export function resultsTable(results: ReadonlyMap<string, Result>): string {
  const head = ['Type', 'Embedding', ...OUTCOMES.map((outcome) => HEADS[outcome])];
  const rows = TYPES.flatMap((type) =>
    EMBEDDINGS.map((embedding) => [
      type,
      PLACES[embedding],
      ...OUTCOMES.map((outcome) => shown({ type, embedding, outcome }, results)),
    ]),
  );
  return [...aligned([head, head.map(() => ''), ...rows]), '', ...legend(results), ''].join('\n');
}

function shown(cell: Cell, results: ReadonlyMap<string, Result>): string {
  if (reasonAgainst(cell.type, cell.outcome) !== undefined) return '–';
  return results.get(nameOf(cell)) ?? '';
}

/** Cells as wide as the widest in their column; the row under the head is of dashes. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row, index) => {
    const cells = row.map((text, column) => text.padEnd(widths[column] ?? 0, index === 1 ? '-' : ' '));
    return `| ${cells.join(' | ')} |`;
  });
}

function legend(results: ReadonlyMap<string, Result>): readonly string[] {
  const all = [...results.values()];
  const counts = (['ok', 'FAILED', 'skipped'] as const).flatMap((result) => {
    const count = all.filter((one) => one === result).length;
    return count > 0 ? [`${count} ${result}`] : [];
  });
  return [`${counts.join(', ')}. Empty: not in this run.`, ...impossible()];
}

/** Why there is nothing to play, once for all cells of which it is true. */
function impossible(): readonly string[] {
  const against = TYPES.flatMap((type) =>
    OUTCOMES.flatMap((outcome) => {
      const reason = reasonAgainst(type, outcome);
      return reason === undefined ? [] : [{ type, outcome, reason }];
    }),
  );
  return [...new Set(against.map(({ reason }) => reason))].map((reason) => {
    const cells = against.filter((one) => one.reason === reason);
    const types = [...new Set(cells.map(({ type }) => type))].join(', ');
    const outcomes = [...new Set(cells.map(({ outcome }) => HEADS[outcome]))].join(', ');
    return `- –: ${types} × ${outcomes}: ${reason}`;
  });
}
