import { readdirSync, readFileSync } from 'node:fs';
import { PRESETS } from '../../src/config/preset-names.js';
import { readAttributes } from '../../src/config/read-attributes.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { EXPORTED_PARTS } from '../../src/theme/exported-parts.js';
import { themeSettings } from '../../src/theme/theme-file.js';
import { THEMES } from '../../src/theme/theme-names.js';
import { themeFile } from '../../src/theme/testing/shipped-theme.js';
import { type ElementClassFacts, type ElementProperty, readElement } from './read-element.js';
import { type EventFacts, readEvent } from './read-event.js';
import { partsDescribed, partsDrawn } from './read-parts.js';
import { parseSource, type Source } from './syntax.js';

const ROOT = new URL('../../', import.meta.url);

/** The text of a file of the project. */
export const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** What a page may write in an attribute, and what holds where it writes nothing. */
export interface AttributeFacts extends ElementProperty {
  readonly attribute: string;
  /** In words, as the console says them. */
  readonly allowed: string;
  /** Every word that may be written; empty where that is no list. */
  readonly values: readonly string[];
  /** Whether something else than those words may be written too. */
  readonly isOpen: boolean;
  readonly fallback: string | undefined;
}

/** A part, and the files that draw it. */
export interface PartFacts {
  readonly name: string;
  readonly description: string;
}

const isSource = (path: string): boolean =>
  path.endsWith('.ts') && !/\.test\.ts$|-suite\.ts$|(^|\/)testing\//.test(path);

/** Every file of `src/ui`, and the list of parts, parsed; by path. */
function uiSources(): ReadonlyMap<string, Source> {
  const paths = readdirSync(new URL('src/ui/', ROOT), { recursive: true, encoding: 'utf8' }).filter(isSource).sort();
  return new Map(
    ['src/theme/exported-parts.ts', ...paths.map((path) => `src/ui/${path}`)].map((path) => [
      path,
      parseSource(path, readText(path)),
    ]),
  );
}

const UI = uiSources();
const ELEMENT = 'src/ui/checkout/vignette-checkout.ts';

/** The element's class. */
export function elementFacts(): ElementClassFacts {
  const source = UI.get(ELEMENT);
  if (!source) throw new Error(`There is no ${ELEMENT}.`);
  return readElement(source);
}

/** Its events, in the order of its JSDoc. */
export function eventFacts(): readonly EventFacts[] {
  const events = [...UI].flatMap(([path, source]) => (path.includes('/checkout/events/') ? [readEvent(source)] : []));
  const order = elementFacts().doc.tags.flatMap(({ tag, name }) => (tag === 'event' ? [name] : []));
  return events.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Its parts and those of all within it, in the order in which they are described. */
export const partFacts = (): readonly PartFacts[] =>
  [...UI.values()].flatMap(partsDescribed).map(({ name, text }) => ({ name, description: text }));

/** Where which part is drawn, by file. */
export const partsByFile = (): readonly (readonly [path: string, part: string])[] =>
  [...UI].flatMap(([path, source]) => partsDrawn(source).map((part) => [path, part] as const));

/** The parts that every nested element hands on. */
export const exportedParts = (): readonly string[] => EXPORTED_PARTS.split(',');

/** What no attribute takes; an e-mail address needs an @, a name has at most 200 characters, an address a scheme. */
const WRONG = '?'.repeat(201);
const PAGE = 'https://site.example/';
const A_FILE = 'the https address of a file of your own';

/** A theme with one scheme has no other names. */
function themeNames(name: string): readonly string[] {
  const { schemes } = themeSettings(themeFile(name));
  return schemes.length > 1 ? [name, ...schemes.map((scheme) => `${name}-${scheme}`)] : [name];
}

/** Lists that the attributes only name, since others say what is in them. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  locale: LOCALES,
  theme: ['auto', 'light', 'dark', ...THEMES.flatMap(themeNames), 'page'],
  preset: ['default', ...PRESETS],
};

/** Words of a list, such as `inline, bottom-left, bottom-right`; empty for a sentence. */
const listed = (allowed: string): readonly string[] => (/^[\w-]+(, [\w-]+)+$/.test(allowed) ? allowed.split(', ') : []);

/** The attributes, with what `readAttributes` says of a wrong one and does without it. */
export function attributeFacts(): readonly AttributeFacts[] {
  const { problems } = readAttributes(() => WRONG, PAGE);
  const { config } = readAttributes((name) => (name === 'api' ? PAGE : null), PAGE);
  return elementFacts().properties.flatMap((property) => {
    const { name, attribute } = property;
    if (attribute === undefined) return [];
    const told = problems.find((problem) => problem.attribute === attribute)?.allowed ?? '';
    const values = LISTS[attribute] ?? listed(told);
    const isFile = attribute === 'theme' || attribute === 'preset';
    const fallback: unknown = name === 'api' || !config ? undefined : Reflect.get(config, name);
    return {
      ...property,
      attribute,
      allowed: isFile ? `${values.join(', ')}, or ${A_FILE}` : (LISTS[attribute]?.join(', ') ?? told),
      values,
      isOpen: isFile || attribute === 'vehicle-types' || attribute === 'locale',
      fallback: typeof fallback === 'string' ? fallback : undefined,
    };
  });
}
