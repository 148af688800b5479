import { configProblem, type ConfigProblem } from '../../src/config/config-problem.js';
import { LOCALES, type Locale } from '../../src/i18n/locales.js';
import { resolveLocale } from '../../src/i18n/resolve-locale.js';
import { namedTheme, THEMES } from '../../src/theme/theme-names.js';

/** What a page of the relay is told by its address: these two and nothing else. */
export interface PageQuery {
  readonly locale: Locale;
  /** A shipped theme by its name, and nothing else. */
  readonly theme: string;
  readonly problems: readonly ConfigProblem[];
}

function wrong(name: 'locale' | 'theme', value: string, allowed: readonly string[], used: string): ConfigProblem {
  const line = `<iframe src="…/iframe/?${name}=${used}"></iframe>`;
  return { ...configProblem(name, value, allowed.join(', '), used), line };
}

/**
 * Reads `locale` and `theme` from the query of a page's address. Everything else there is ignored: whoever writes the
 * address must not be able to point the checkout at another relay or fill in its fields.
 *
 * @param browser `navigator.languages`, for an address without a language.
 */
export function readPageQuery(search: string, browser: readonly string[]): PageQuery {
  const query = new URLSearchParams(search);
  const { locale, unknown } = resolveLocale({ attribute: query.get('locale'), browser });
  const asked = query.get('theme') || 'auto';
  const theme = namedTheme(asked) && asked;
  const problems = [
    ...(unknown === undefined ? [] : [wrong('locale', unknown, LOCALES, locale)]),
    ...(theme ? [] : [wrong('theme', asked, ['auto', 'light', 'dark', ...THEMES], 'auto')]),
  ];
  return { locale, theme: theme ?? 'auto', problems };
}
