import { readFileSync } from 'node:fs';

/** One process of this machine, also apart from a later one that got the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the kernel's ticks; empty where the system does not tell. */
  readonly started: string;
}

/** The mark of a living process, or `undefined` when there is none with this number. */
export function processMark(pid: number): ProcessMark | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not being allowed to signal it means that it lives.
    if (errorCode(error) === 'ESRCH') return undefined;
  }
  return { pid, started: startOf(pid) };
}

function startOf(pid: number): string {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
  // The second field is the program's name in brackets and may hold blanks; the start is the 22nd.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** `ENOENT` and the like, or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
