import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const GUIDE = readFileSync(new URL('docs/accessibility.md', ROOT), 'utf8');

/** The criteria of WCAG 2.2, levels A and AA, without 4.1.1, which it no longer has. */
const CRITERIA = [
  '1.1.1 A, 1.2.1 A, 1.2.2 A, 1.2.3 A, 1.2.4 AA, 1.2.5 AA, 1.3.1 A, 1.3.2 A, 1.3.3 A, 1.3.4 AA, 1.3.5 AA, 1.4.1 A,',
  '1.4.2 A, 1.4.3 AA, 1.4.4 AA, 1.4.5 AA, 1.4.10 AA, 1.4.11 AA, 1.4.12 AA, 1.4.13 AA, 2.1.1 A, 2.1.2 A, 2.1.4 A,',
  '2.2.1 A, 2.2.2 A, 2.3.1 A, 2.4.1 A, 2.4.2 A, 2.4.3 A, 2.4.4 A, 2.4.5 AA, 2.4.6 AA, 2.4.7 AA, 2.4.11 AA, 2.5.1 A,',
  '2.5.2 A, 2.5.3 A, 2.5.4 A, 2.5.7 AA, 2.5.8 AA, 3.1.1 A, 3.1.2 AA, 3.2.1 A, 3.2.2 A, 3.2.3 AA, 3.2.4 AA, 3.2.6 A,',
  '3.3.1 A, 3.3.2 A, 3.3.3 AA, 3.3.4 AA, 3.3.7 A, 3.3.8 AA, 4.1.2 A, 4.1.3 AA',
]
  .join(' ')
  .split(', ');

const ROWS = GUIDE.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, criterion = '']) => /^\d\.\d+\.\d+ /.test(criterion));

describe('docs/accessibility.md', () => {
  it('speaks of every criterion once, in order, with its level', () => {
    expect(CRITERIA).toHaveLength(55);
    expect(ROWS.map(([, criterion = '', level = '']) => `${criterion.split(' ')[0]} ${level}`)).toEqual(CRITERIA);
  });

  it('says of each whether and how it is met, and how that was checked', () => {
    const incomplete = ROWS.filter(([, , , met = '', how = '', checked = '']) => {
      const isKnown = ['yes', 'page', 'does not apply'].includes(met);
      return !isKnown || how === '' || !/by reading|`.+`/.test(checked);
    });
    expect(incomplete).toEqual([]);
  });

  it('names only files that there are', () => {
    const named = [...GUIDE.matchAll(/`((?:test|src)\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });
});
