/** What can be put in the place of a piece of code. */
export interface Variant {
  /** In words, for the report: ``throw new RelayError(…)` removed`. */
  readonly what: string;
  readonly text: string;
}

/** A place in a file with the mutants of it. */
export interface Site {
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** How the original and a variant stand in for one another: by `?:`, by `if`, or as elements of an array. */
  readonly form: 'expression' | 'statement' | 'element';
  readonly variants: readonly Variant[];
}

/** A piece of code, as the parser marks it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Only the offsets of a piece of code. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

const LONGEST = 72;

/** A piece of code on one line, cut where it is long. */
export function snippet(source: string, { start, end }: Span): string {
  const line = source.slice(start, end).replace(/\s+/g, ' ');
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}
