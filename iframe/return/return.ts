import '../../src/define.js';
import { direction, resolveLocale } from '../../src/i18n/resolve-locale.js';
import { textFile } from '../../src/i18n/text-file.js';
import { namedTheme } from '../../src/theme/theme-names.js';

/*
 * The order and its single-use code are in the fragment, which the checkout itself reads and strips (design.md 6). Of
 * the query only a language and a shipped theme count: anybody can write a link to this page.
 */
const query = new URLSearchParams(location.search);
const { locale } = resolveLocale({ attribute: query.get('locale'), browser: navigator.languages });
const theme = query.get('theme') ?? '';
const root = document.documentElement;
root.lang = locale;
root.dir = direction(locale);

const checkout = document.createElement('vignette-checkout');
checkout.setAttribute('api', `${location.origin}/api`);
checkout.setAttribute('locale', locale);
checkout.setAttribute('theme', namedTheme(theme) ? theme : 'auto');
const main = document.createElement('main');
main.append(checkout);
document.body.append(main);
// The checkout needs the same file, and says when it cannot be had.
void textFile(locale, 'first').then(
  ({ launcher }) => {
    if (typeof launcher === 'object' && typeof launcher['open'] === 'string') document.title = launcher['open'];
  },
  () => undefined,
);
