import { reportProblems } from '../../src/config/report-problems.js';
import { ownPage } from '../page/own-page.js';
import { readPageQuery } from '../page/page-query.js';
import { PageLink } from './page-link.js';
import { pageOrigin } from './page-origin.js';
import { tellPage } from './tell-page.js';
import { watchHeight } from './watch-height.js';

const { locale, theme, problems } = readPageQuery(location.search, navigator.languages);
const checkout = document.createElement('vignette-checkout');
reportProblems(checkout, problems);
// A page that no site can frame; it looks and speaks like this one.
checkout.setAttribute('return-url', `${location.origin}/iframe/return/?locale=${locale}&theme=${theme}`);
const { main, open } = ownPage(checkout, { locale, theme });
if (parent !== window) speakToPage();
open();

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
  // Until there is something to show, the frame stays as high as its page made it.
  void customElements
    .whenDefined('vignette-checkout')
    .then(() => watchHeight(main, checkout, (height) => link.resize(height), link.signal));
  link.start();
}
