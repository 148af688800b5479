import type { TextOverrides } from './checkout-config.js';
import { isFixedText } from './fixed-texts.js';

/** Texts by name, nested by screen, as in `locales/*.json`. */
export interface TextTree {
  readonly [name: string]: string | TextTree;
}

/** What a preset's texts are compared with. */
export interface KnownTexts {
  /** The languages there are. */
  readonly locales: readonly string[];
  readonly english: TextTree;
}

/** Tells what is wrong with an entry: where it stands, what is there, what may be, and a line to write instead. */
export type TellWrong = (path: string, value: unknown, allowed: string, line: string) => void;

/** Characters; longer than any of ours in any language. */
const LONGEST = 600;
const NAMES = 'the names of texts as in locales/en.json';
const CHANGEABLE = 'other texts than those on orders, payments, the seller and what is agreed to';
const PLAIN = `text of 1 to ${LONGEST} characters, without markup`;
/** Forms for a single number may leave the number out: "Weekend" for "1 weekend". */
const MAY_LACK_COUNT = /_(zero|one|two)$/;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Markup would be shown as it is; `$t(` is a command to i18next. Marks of direction that stay open turn around what
 * follows: only closed isolates (UAX #9) are harmless.
 */
function isPlainText(value: unknown): value is string {
  if (typeof value !== 'string' || !value.trim() || [...value].length > LONGEST) return false;
  if (/<[/!?a-z]|\$t\(|\p{Cc}/iu.test(value)) return false;
  return !/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(
    value.replace(/[\u2066\u2068][^\u2066-\u2069]+\u2069/g, ''),
  );
}

function flatten(tree: TextTree, path = ''): readonly (readonly [name: string, text: string])[] {
  return Object.entries(tree).flatMap(([name, node]) =>
    typeof node === 'string' ? [[path + name, node] as const] : flatten(node, `${path}${name}.`),
  );
}

/** `{{count}} {{unit}}`, in the order of the alphabet; whatever else is in double braces counts as a place too. */
const places = (text: string): string => [...new Set(text.match(/\{\{[^}]*\}?\}?|\}\}/g))].sort().join(' ');

/** The English text that one of this name stands for; of plurals each language has its own forms (CLDR). */
function englishFor(name: string, locale: string, english: ReadonlyMap<string, string>): string | undefined {
  const [, base = '', form = ''] = /^(.+)_([a-z]+)$/.exec(name) ?? [];
  const plural = english.get(`${base}_other`);
  if (plural === undefined) return english.get(name);
  const forms: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return forms.includes(form) ? plural : undefined;
}

/** The texts of a preset that can be used: known languages, known names, and the places that the English text has. */
export function readTexts(value: unknown, { locales, english: tree }: KnownTexts, tell: TellWrong): TextOverrides {
  const english = new Map(flatten(tree));

  function read(locale: string, name: string, text: unknown): readonly (readonly [string, string])[] {
    const path = `texts.${locale}["${name}"]`;
    const source = englishFor(name, locale, english);
    const line = `"${source === undefined ? 'country.heading' : name}": ${JSON.stringify(source ?? 'Where to?')}`;
    if (source === undefined) tell(path, text, NAMES, line);
    else if (isFixedText(name)) tell(path, text, CHANGEABLE, '"country.heading": "Where to?"');
    else if (!isPlainText(text)) tell(path, text, PLAIN, line);
    else {
      const [has, wanted] = [places(text), places(source)];
      const lacksCount = MAY_LACK_COUNT.test(name) && has === places(source.replaceAll('{{count}}', ''));
      if (has === wanted || lacksCount) return [[name, text]];
      tell(path, text, wanted ? `text with the places ${wanted}` : 'text without places', line);
    }
    return [];
  }

  if (!isObject(value)) {
    tell('texts', value, 'texts by language', '"texts": { "en": { "country.heading": "Where to?" } }');
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([locale, texts]) => {
      const line = '"de": { "country.heading": "Wohin?" }';
      if (!locales.includes(locale)) tell(`texts.${locale}`, texts, locales.join(', '), line);
      else if (!isObject(texts)) tell(`texts.${locale}`, texts, NAMES, line);
      else {
        const good = Object.entries(texts).flatMap(([name, text]) => read(locale, name, text));
        if (good.length > 0) return [[locale, Object.fromEntries(good)]];
      }
      return [];
    }),
  );
}
