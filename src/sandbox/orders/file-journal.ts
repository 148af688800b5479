import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { Journal } from './journal.js';
import { Fact } from './order-facts.js';

/**
 * A journal in a file of JSON lines. A fact is on the disk before `append` returns, so it outlives a killed process; a
 * line that was cut off by the kill was never answered for and is dropped at the next opening. The file belongs to one
 * process at a time.
 *
 * @throws SyntaxError or a zod error when a line in the middle of the file is not a fact; the file is left alone then.
 */
export function openFileJournal(path: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  const facts = existsSync(path) ? readFacts(path) : [];
  const file = openSync(path, 'a', 0o600);
  return {
    facts,
    append(fact) {
      writeSync(file, `${JSON.stringify(fact)}\n`);
      fdatasyncSync(file);
      facts.push(fact);
    },
    close: () => closeSync(file),
  };
}

function readFacts(path: string): Fact[] {
  const content = readFileSync(path);
  const end = content.lastIndexOf('\n') + 1;
  if (end < content.length) truncateSync(path, end);
  const lines = content.subarray(0, end).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => z.parse(Fact, JSON.parse(line)));
}
