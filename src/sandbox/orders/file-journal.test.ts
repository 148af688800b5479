import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileJournal } from './file-journal.js';
import type { Fact } from './order-facts.js';

let folder = '';
let path = '';
const card: Fact = { fact: 'card', token: 'pm_1', kind: 'fine', at: 1 };
const acted: Fact = { fact: 'acted', acted: { order: 'ord_1', at: 2, act: 'approved' } };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-journal-'));
  path = join(folder, 'deep', 'orders.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the journal in a file', () => {
  it('gives back after a kill what was appended before it', () => {
    const killed = openFileJournal(path);
    killed.append(card);
    killed.append(acted);
    const reopened = openFileJournal(path);
    expect(reopened.facts).toEqual([card, acted]);
    reopened.close();
    killed.close();
  });

  it('keeps facts of every kind', () => {
    const facts: Fact[] = [
      { fact: 'attempted', reference: 'ref-1', at: 3 },
      { fact: 'switched', change: { country: 'AT', vehicleType: 'car', online: false } },
      { fact: 'switched', change: { productId: 'at-car-10d', online: true } },
      { fact: 'all-online' },
      { fact: 'raised', products: ['at-car-10d'], at: 4 },
      { fact: 'prices-back' },
    ];
    const journal = openFileJournal(path);
    for (const fact of facts) journal.append(fact);
    journal.close();
    const reopened = openFileJournal(path);
    expect(reopened.facts).toEqual(facts);
    reopened.close();
  });

  it('drops a line that a kill cut off, and goes on behind the one before it', () => {
    const first = openFileJournal(path);
    first.append(card);
    first.close();
    appendFileSync(path, '{"fact":"acted","acted":{"order":"ord_1"');
    const second = openFileJournal(path);
    expect(second.facts).toEqual([card]);
    second.append(acted);
    second.close();
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(card)}\n${JSON.stringify(acted)}\n`);
  });

  it('refuses a file that holds something else', () => {
    openFileJournal(path).close();
    writeFileSync(path, '{"fact":"unheard of"}\n');
    expect(() => openFileJournal(path)).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('{"fact":"unheard of"}\n');
  });
});
