import { SWITCH } from './error-paths.js';
import { findSites, type PlacedSite } from './find-sites.js';

/** One change to a file that a test should notice. */
export interface Mutant {
  /** Over all files of a run. */
  readonly id: number;
  /** From the root, with slashes. */
  readonly file: string;
  readonly line: number;
  /** What was done, with the function it was done in: stays the same while the code around it moves. */
  readonly what: string;
}

/** A file that holds all its mutants; which one is on, it asks at each place. */
export interface Instrumented {
  readonly file: string;
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

interface Numbered extends PlacedSite {
  readonly ids: readonly number[];
}

/** Puts all mutants of a file into it, numbered from `firstId`. */
export function instrument(file: string, source: string, firstId: number): Instrumented {
  const seen = new Map<string, number>();
  const mutants: Mutant[] = [];
  // The outer one first; an element of a list goes around the expression that it is.
  const ordered = findSites(file, source).toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.form === 'element') - Number(a.form === 'element'),
  );
  const sites = ordered.map((site): Numbered => {
    const line = source.slice(0, site.start).split('\n').length;
    const ids = site.variants.map((variant) => {
      const words = site.within ? `${site.within}: ${variant.what}` : variant.what;
      const times = (seen.get(words) ?? 0) + 1;
      seen.set(words, times);
      const id = firstId + mutants.length;
      mutants.push({ id, file, line, what: times > 1 ? `${words} (${times})` : words });
      return id;
    });
    return { ...site, ids };
  });
  return { file, mutants, code: render(source, sites, 0, source.length) };
}

function render(source: string, sites: readonly Numbered[], from: number, to: number): string {
  let code = '';
  let at = from;
  for (let rest = sites; ;) {
    const [site, ...others] = rest;
    if (!site) return code + source.slice(at, to);
    const inside = others.filter(({ start }) => start < site.end);
    code += source.slice(at, site.start) + choice(site, render(source, inside, site.start, site.end));
    at = site.end;
    rest = others.slice(inside.length);
  }
}

function choice({ form, variants, ids }: Numbered, original: string): string {
  const choices = variants.map(({ text }, index) => ({ text, isOn: `${SWITCH}(${ids[index]})` }));
  switch (form) {
    case 'expression':
      return `(${choices.map(({ isOn, text }) => `${isOn}?(${text}):`).join('')}(${original}))`;
    case 'element':
      return choices.map(({ isOn, text }) => `...(${isOn}?(${text}):[${original}])`).join('');
    case 'statement':
      return `{${choices.map(({ isOn, text }) => `if(${isOn})${text} else `).join('')}{${original}}}`;
  }
}
