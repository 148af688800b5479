import '../../src/define.js';
import { direction, resolveLocale } from '../../src/i18n/resolve-locale.js';

/*
 * The order and its single-use code are in the fragment, which the checkout itself reads and strips (design.md 6). Of
 * the query only language and theme count, which the checkout checks: anybody can write a link to this page.
 */
const query = new URLSearchParams(location.search);
const { locale } = resolveLocale({ attribute: query.get('locale'), browser: navigator.languages });
const root = document.documentElement;
root.lang = locale;
root.dir = direction(locale);

const checkout = document.createElement('vignette-checkout');
checkout.setAttribute('api', `${location.origin}/api`);
checkout.setAttribute('locale', locale);
checkout.setAttribute('theme', query.get('theme') ?? 'auto');
const main = document.createElement('main');
main.append(checkout);
document.body.append(main);
