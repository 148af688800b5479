import { STAMP } from '../../src/embed/first-chunks.js';
import { loadCheckout } from '../../src/embed/load-checkout.js';
import { direction } from '../../src/i18n/resolve-locale.js';
import type { PageQuery } from './page-query.js';
import { pageTitle } from './page-title.js';

type Look = Pick<PageQuery, 'locale' | 'theme'>;

/**
 * Puts a checkout of this relay into its own page, above the words for those who wait long. Its code is not loaded yet:
 * what listens to it comes first, then `open`.
 */
export function ownPage(checkout: HTMLElement, { locale, theme }: Look): { main: Element; open: () => void } {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = direction(locale);
  root.style.colorScheme = /(light|dark)$/.exec(theme)?.[0] ?? 'light dark';
  // A sandbox may have taken the frame's origin away: the checkout says so, and the relay need not be asked to hear it.
  if (self.origin !== 'null') checkout.setAttribute('api', `${location.origin}/api`);
  checkout.setAttribute('locale', locale);
  checkout.setAttribute('theme', theme);
  const main = document.querySelector('main') ?? document.body;
  main.prepend(checkout);
  const open = () => {
    // The page names its own relay, so what the form needs is asked for beside the code, as the script tag does it.
    void loadCheckout(document, `${location.origin}/`);
    void nameThePage(locale);
  };
  return { main, open };
}

/** In the buyer's language; the file is one that the checkout needs too. */
async function nameThePage(locale: Look['locale']): Promise<void> {
  const file = new URL(`/assets/text-${locale}-first-${STAMP}.js`, location.origin);
  // Where it cannot be had, the page keeps its English name, and the checkout says what is wrong.
  const module: unknown = await import(/* @vite-ignore */ file.href).catch(() => undefined);
  document.title = pageTitle(module) ?? document.title;
}
