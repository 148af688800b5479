// What the pictures show: every theme in every scheme it has, every preset at its telling moment, every language.
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** @typedef {'light' | 'dark'} Scheme */
/** @typedef {{ name: string, about: string, schemes: readonly Scheme[] }} ShownTheme */
/** @typedef {'country' | 'vehicle' | 'period' | 'plate' | 'launcher'} Moment */
/** @typedef {{ name: string, about: string, moment: Moment, width: number, first?: string }} ShownPreset */

/** @param {string} folder */
const namesIn = (folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => file.slice(0, -'.json'.length));

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

/**
 * Calm first, since all others build on it, and themes of one scheme last; else by the alphabet.
 *
 * @returns {readonly ShownTheme[]}
 */
export function shownThemes() {
  const themes = namesIn('themes/').map((name) => {
    const { $description, $extensions } = read(`themes/${name}.json`);
    return { name, about: $description, schemes: $extensions?.['vignette-checkout']?.schemes ?? ['light', 'dark'] };
  });
  const place = (/** @type {ShownTheme} */ { name, schemes }) => (name === 'calm' ? 0 : 3 - schemes.length);
  return themes.sort((one, other) => place(one) - place(other));
}

/**
 * Where a preset shows best what it is for, the width of the page there, and what is chosen on the way.
 *
 * @type {Readonly<Record<string, Omit<ShownPreset, 'name' | 'about'>>>}
 */
export const MOMENTS = {
  default: { moment: 'country', width: 720 },
  kiosk: { moment: 'country', width: 720 },
  'winter-austria': { moment: 'country', width: 390 },
  'adriatic-summer': { moment: 'period', width: 390, first: 'Slovenia' },
  'balkan-transit': { moment: 'country', width: 390 },
  'travel-blog': { moment: 'launcher', width: 720 },
  'camper-van': { moment: 'vehicle', width: 390, first: 'Slovenia' },
  'motorbike-tour': { moment: 'period', width: 390, first: 'Hungary' },
  'rental-car': { moment: 'plate', width: 390, first: 'Austria' },
  'swiss-annual': { moment: 'country', width: 390 },
  'austria-one-page': { moment: 'country', width: 390 },
};

/**
 * Every preset there is.
 *
 * @returns {readonly ShownPreset[]}
 * @throws {Error} For a preset of which nobody has said where it shows best.
 */
export function shownPresets() {
  const names = new Set([...Object.keys(MOMENTS), ...namesIn('themes/presets/')]);
  return [...names].map((name) => {
    const moment = MOMENTS[name];
    if (!moment) throw new Error(`Say in test/pictures/shown.mjs where the preset ${name} shows best.`);
    return { name, about: read(`themes/presets/${name}.json`).description, ...moment };
  });
}

/** Every language, as BCP 47. */
export const shownLocales = () => namesIn('locales/');

/**
 * Lists cut into parts of about the same length.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {number} most
 * @returns {T[][]}
 */
export function inParts(all, most) {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, part) => all.slice(part * size, (part + 1) * size));
}
