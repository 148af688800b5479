import '../../src/define.js';
import { direction, resolveLocale } from '../../src/i18n/resolve-locale.js';

const { locale } = resolveLocale({ browser: navigator.languages });
const root = document.documentElement;
root.lang = locale;
root.dir = direction(locale);

/*
 * The order and its single-use code are in the fragment, which the checkout itself reads and strips (design.md 6).
 * Nothing in the query is looked at: anybody can write a link to this page.
 */
const checkout = document.createElement('vignette-checkout');
checkout.setAttribute('api', `${location.origin}/api`);
checkout.setAttribute('locale', locale);
document.body.append(checkout);
