import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export interface Options {
  /** Files and folders from the root; empty means all rooms. */
  readonly paths: readonly string[];
  readonly changed: boolean;
  readonly list: boolean;
  /** Milliseconds since 1970 after which no mutant is begun. */
  readonly until: number;
}

/**
 * Reads the command line.
 *
 * @throws TypeError for an option that does not exist, RangeError for minutes that are no number.
 */
export function readOptions(args: readonly string[], now: number): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      changed: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      minutes: { type: 'string' },
    },
  });
  const minutes = values.minutes === undefined ? Infinity : Number(values.minutes);
  if (!(minutes > 0)) throw new RangeError(`--minutes takes a number above 0, not "${values.minutes}".`);
  const paths = positionals.map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
  return { paths, changed: values.changed, list: values.list, until: now + minutes * 60_000 };
}

/** Whether a file is one of the paths or lies in one. */
export function isAskedFor(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}
