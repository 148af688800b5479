import type { PlateRules } from './plate-rules.js';
import { ALPINE } from './rules/alpine.js';
import { BALKANS } from './rules/balkans.js';
import { CENTRAL } from './rules/central.js';
import { EAST } from './rules/east.js';
import { NORTH } from './rules/north.js';
import { WEST } from './rules/west.js';

/** {@link PlateRules}, ready to be used. */
export interface Rules {
  readonly now: RegExp;
  readonly also: RegExp;
  readonly odd: RegExp;
  readonly free: RegExp;
  /** Finds a sign that this country's plates do not have. */
  readonly foreign: RegExp;
  readonly areas: readonly string[];
  readonly hasHyphen: boolean;
  readonly isTypedByEar: boolean;
}

const KNOWN: Readonly<Record<string, PlateRules>> = {
  ...ALPINE,
  ...CENTRAL,
  ...BALKANS,
  ...EAST,
  ...WEST,
  ...NORTH,
};

/** The rest of the world: Latin letters and digits, as a rule with a digit among them (domain.md 2.3, length bounds). */
const ANYWHERE: PlateRules = { now: '(?=.*d)[A-Z0-9]{2,12}', odd: '[A-Z0-9]{1,12}' };

const NOTHING = /(?!)/;
const ready = new Map<PlateRules, Rules>();

/** The rules of a registration country, ISO 3166-1 alpha-2 (XK for Kosovo); unknown ones take a general rule. */
export function rulesOf(country: string): Rules {
  const rules = (Object.hasOwn(KNOWN, country) ? KNOWN[country] : undefined) ?? ANYWHERE;
  const known = ready.get(rules);
  if (known) return known;
  const compiled = compile(rules);
  ready.set(rules, compiled);
  return compiled;
}

/** Whether this spelling is a plate that needs no question. */
export function isPlate({ now, also }: Rules, spelling: string): boolean {
  return now.test(spelling) || also.test(spelling);
}

function compile(rules: PlateRules): Rules {
  const { now, also, odd, free, letters = 'A-Z', areas = [], more = '', never } = rules;
  const signs: Readonly<Record<string, string>> = {
    d: '\\d',
    n: '[1-9]',
    l: `[${letters}]`,
    a: `(?:${areas.join('|')})`,
  };
  const pattern = (text: string | undefined) => {
    if (text === undefined) return NOTHING;
    const source = text.replaceAll(' ', '|').replaceAll(/[adln]/g, (sign) => signs[sign] ?? sign);
    return new RegExp(`^(?:${source})$`, 'u');
  };
  return {
    now: pattern(now),
    also: pattern(also),
    odd: pattern(odd),
    free: pattern(free),
    foreign: new RegExp(never ? `[^A-Z0-9${more}]|[${never}]` : `[^A-Z0-9${more}]`, 'u'),
    areas,
    hasHyphen: now.includes('a-'),
    isTypedByEar: rules.isTypedByEar === true,
  };
}
