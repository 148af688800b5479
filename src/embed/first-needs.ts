import { PRESETS } from '../config/preset-names.js';
import { readAttributes } from '../config/read-attributes.js';
import { resolveLocale } from '../i18n/resolve-locale.js';
import { namedTheme } from '../theme/theme-names.js';

/** What an element will ask for before its first form is there. */
export interface FirstNeeds {
  /** The requests every checkout begins with, as `src/api` writes them. */
  readonly urls: readonly string[];
  /** Files of the build. */
  readonly files: readonly string[];
}

/**
 * What one `<vignette-checkout>` will need, read from its attributes; `undefined` when it has no usable relay. A preset
 * decides about currency and theme where the page names none, so what hangs on those waits for it.
 *
 * @param stamp What ends the names of the build's files; empty where there are none.
 * @param languages `navigator.languages`.
 */
export function firstNeeds(element: Element, stamp: string, languages: readonly string[]): FirstNeeds | undefined {
  const { config } = readAttributes((name) => element.getAttribute(name), element.baseURI);
  if (!config) return undefined;
  const { api, currency, preset, theme, locale: attribute } = config;
  const isKnown = (name: string) => preset === 'default' || Boolean(element.getAttribute(name)?.trim());
  const page = element.ownerDocument.documentElement.lang;
  const { locale } = resolveLocale({ attribute, page, browser: languages });
  const worn = typeof theme === 'string' && isKnown('theme') ? namedTheme(theme) : undefined;
  const named = [
    ...PRESETS.filter((name) => name === preset).map((name) => `preset-${name}`),
    ...(worn ? [`theme-${worn.theme}`] : []),
  ];
  return {
    urls: [
      `${api}/config`,
      ...(isKnown('currency') ? [`${api}/products?currency=${currency}`] : []),
      `${api}/products/status`,
    ],
    files: stamp ? [`text-${locale}-first`, ...named].map((name) => `assets/${name}-${stamp}.js`) : [],
  };
}
