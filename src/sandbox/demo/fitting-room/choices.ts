/** How wide the place of the checkout is: CSS pixels, or all there is. */
export type Width = '320' | '390' | 'full';

/** Bright, dark, or as the visitor's device prefers. */
export type Scheme = 'auto' | 'light' | 'dark';

/** What is tried on. */
export interface Choices {
  /** The name of a theme; `page`; `own` for the one that is typed; empty for that of the preset. */
  readonly theme: string;
  readonly scheme: Scheme;
  /** The name of a preset; `own` for the one that is typed; empty for none. */
  readonly preset: string;
  /** BCP 47; empty as page and browser say. */
  readonly locale: string;
  /** As the attribute of this name; empty for that of the preset. */
  readonly position: string;
  readonly width: Width;
  /** JSON, or what shall become JSON. */
  readonly ownTheme: string;
  /** JSON, or what shall become JSON. */
  readonly ownPreset: string;
}

/** How the page begins. */
export const NOTHING_CHOSEN: Choices = {
  theme: '',
  scheme: 'auto',
  preset: '',
  locale: '',
  position: '',
  width: 'full',
  ownTheme: '',
  ownPreset: '',
};

/** The whole address of the page has to fit into the return address of an order, 2,000 characters (src/contract). */
const LONGEST_QUERY = 1800;

/** Choices by their name in the address; the names of the form's controls too. */
const IN_ADDRESS = {
  theme: 'theme',
  scheme: 'scheme',
  preset: 'preset',
  locale: 'locale',
  position: 'position',
  width: 'width',
  ownTheme: 'own-theme',
  ownPreset: 'own-preset',
} as const;

const isScheme = (text: string): text is Scheme => ['auto', 'light', 'dark'].includes(text);
const isWidth = (text: string): text is Width => ['320', '390', 'full'].includes(text);

/** Reads choices from an address or a form. What is missing, or not to be understood, is as at the beginning. */
export function readChoices(get: (name: string) => string | null): Choices {
  const read = (name: keyof Choices) => get(IN_ADDRESS[name]) ?? NOTHING_CHOSEN[name];
  const [scheme, width] = [read('scheme'), read('width')];
  return {
    theme: read('theme'),
    scheme: isScheme(scheme) ? scheme : 'auto',
    preset: read('preset'),
    locale: read('locale'),
    position: read('position'),
    width: isWidth(width) ? width : 'full',
    ownTheme: read('ownTheme'),
    ownPreset: read('ownPreset'),
  };
}

/** Whether bright or dark can be chosen: the page has its own, and so have themes of a preset and of one's own. */
export const hasScheme = ({ theme, preset }: Choices): boolean =>
  theme === '' ? preset === '' : theme !== 'page' && theme !== 'own';

/** The value of the attribute `theme`; nothing where there is no such attribute. */
export function themeName(choices: Choices): string {
  const { theme, scheme } = choices;
  if (theme === 'own') return '';
  if (!hasScheme(choices) || scheme === 'auto') return theme;
  return theme === '' ? scheme : `${theme}-${scheme}`;
}

/** JSON without its blanks, so that a link is short; as it is while it is no JSON. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The query that shows the same again. `isWhole` is false where what was typed is too long to be in it. */
export function queryOf(choices: Choices): { readonly query: string; readonly isWhole: boolean } {
  const entries = [
    ['theme', choices.theme],
    ['scheme', hasScheme(choices) ? choices.scheme : 'auto'],
    ['preset', choices.preset],
    ['locale', choices.locale],
    ['position', choices.position],
    ['width', choices.width],
  ] as const;
  const short = new URLSearchParams();
  for (const [name, value] of entries) if (value !== NOTHING_CHOSEN[name]) short.set(name, value);
  const whole = new URLSearchParams(short);
  if (choices.theme === 'own') whole.set(IN_ADDRESS.ownTheme, compact(choices.ownTheme));
  if (choices.preset === 'own') whole.set(IN_ADDRESS.ownPreset, compact(choices.ownPreset));
  const isWhole = whole.toString().length <= LONGEST_QUERY;
  if (!isWhole && choices.theme === 'own') short.delete('theme');
  if (!isWhole && choices.preset === 'own') short.delete('preset');
  return { query: (isWhole ? whole : short).toString(), isWhole };
}
