import { reportProblems } from '../../src/config/report-problems.js';
import { STAMP } from '../../src/embed/first-chunks.js';
import { loadCheckout } from '../../src/embed/load-checkout.js';
import { direction } from '../../src/i18n/resolve-locale.js';
import { readFrameQuery } from './frame-query.js';
import { PageLink } from './page-link.js';
import { pageOrigin } from './page-origin.js';
import { pageTitle } from './page-title.js';
import { tellPage } from './tell-page.js';
import { watchHeight } from './watch-height.js';

const { locale, theme, problems } = readFrameQuery(location.search, navigator.languages);
const root = document.documentElement;
root.lang = locale;
root.dir = direction(locale);
root.style.colorScheme = /(light|dark)$/.exec(theme)?.[0] ?? 'light dark';

const checkout = document.createElement('vignette-checkout');
reportProblems(checkout, problems);
// A sandbox may have taken the frame's origin away: the checkout says so, and the relay need not be asked to hear it.
if (self.origin !== 'null') checkout.setAttribute('api', `${location.origin}/api`);
checkout.setAttribute('locale', locale);
checkout.setAttribute('theme', theme);
// A page that no site can frame; it looks and speaks like this one.
checkout.setAttribute('return-url', `${location.origin}/iframe/return/?locale=${locale}&theme=${theme}`);
const main = document.createElement('main');
main.append(checkout);
document.body.append(main);
if (parent !== window) speakToPage();
// The page names its own relay, so what the form needs is asked for beside the code, as the script tag does it.
void loadCheckout(document, `${location.origin}/`);
void nameThePage();

/** In the buyer's language; the file is one that the checkout needs too. */
async function nameThePage(): Promise<void> {
  const file = new URL(`/assets/text-${locale}-first-${STAMP}.js`, location.origin);
  // Where it cannot be had, the page keeps its English name, and the checkout says what is wrong.
  const module: unknown = await import(/* @vite-ignore */ file.href).catch(() => undefined);
  document.title = pageTitle(module) ?? document.title;
}

/** To the page around the frame, if it listens. */
function speakToPage(): void {
  const link = new PageLink({
    frame: window,
    page: parent,
    origin: pageOrigin(location.ancestorOrigins, document.referrer),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  tellPage(checkout, link);
  watchHeight(main, checkout, (height) => link.resize(height), link.signal);
  link.start();
}
