import { escapeHtml, fillTemplate, type Markup } from '../fill-template.js';
import page from './fitting-room.html?raw';
import ownPreset from './own-preset.json?raw';
import ownTheme from './own-theme.json?raw';
import type { ShippedNames } from './shipped-names.js';

/** A language in its own words and letters: `srpski (latinica)`. */
function nameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const option = (value: string, label: string, lang = ''): string =>
  `<option value="${escapeHtml(value)}"${lang && ` lang="${escapeHtml(lang)}"`}>${escapeHtml(label)}</option>`;

const options = (names: readonly string[]): Markup => ({ markup: names.map((name) => option(name, name)).join('') });

/** Languages are read by everybody in their own letters, so they stand in the order of those. */
function languages(locales: readonly string[]): Markup {
  const named = locales.map((locale) => ({ locale, name: nameOf(locale) }));
  const { compare } = new Intl.Collator('en');
  const sorted = named.sort((one, other) => compare(one.name, other.name));
  return { markup: sorted.map(({ locale, name }) => option(locale, name, locale)).join('') };
}

/** The page on which themes, presets and languages are tried on; what is chosen, its script reads from the address. */
export function fittingRoomPage(publicUrl: string, { themes, presets, locales }: ShippedNames): string {
  return fillTemplate(page, {
    publicUrl,
    themes: options(themes),
    presets: options(presets),
    languages: languages(locales),
    ownTheme: ownTheme.trimEnd(),
    ownPreset: ownPreset.trimEnd(),
  });
}
