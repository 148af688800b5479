import type { Visibility } from '../../src/api/visibility.js';
import type { FlowState } from '../../src/flow/state.js';
import { I18n } from '../../src/i18n/i18n.js';
import type { Locale } from '../../src/i18n/locales.js';
import { direction } from '../../src/i18n/resolve-locale.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { namedTheme } from '../../src/theme/theme-names.js';
import { checkoutStyles } from '../../src/ui/checkout/checkout-styles.js';
import { Stage, type View } from '../../src/ui/checkout/stage.js';
import { SAMPLE_NOW } from './sample-states.js';

/** How a state is shown. */
export interface Showing {
  readonly locale?: Locale;
  /** As a page writes it: `bold-dark`. */
  readonly theme?: string;
  readonly framed?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly visibility?: Visibility;
}

const SEEN: Visibility = { isHidden: () => false, onVisible: () => () => undefined };

/** Shows one state in a card like the checkout's, at the end of the page. The state `loading` has no view of its own. */
export async function showState(
  state: FlowState,
  { locale = 'en', theme = 'light', framed = false, now = () => SAMPLE_NOW, visibility = SEEN }: Showing = {},
): Promise<{ readonly card: HTMLElement; readonly view: View }> {
  const named = namedTheme(theme);
  if (!named) throw new Error(`There is no theme ${theme}.`);
  const i18n = new I18n();
  await Promise.all([i18n.setLocale(locale), i18n.complete()]);
  const stage = new Stage({
    i18n,
    now,
    framed,
    visibility,
    orderPage: () => 'https://seller.example/vignettes',
  });
  await stage.show(state, 'https://seller.example/help');
  if (!stage.view) throw new Error(`There is nothing to see while ${state.at}.`);
  const card = document.createElement('section');
  card.dir = direction(locale);
  card.lang = locale;
  card.ariaLabel = 'Checkout';
  const root = card.attachShadow({ mode: 'open' });
  const { styleSheet } = checkoutStyles;
  root.adoptedStyleSheets = [await loadTheme(named), ...(styleSheet ? [styleSheet] : [])];
  const place = document.createElement('div');
  place.className = 'view';
  place.append(stage.view);
  root.append(place);
  document.body.append(card);
  await settle(root);
  return { card, view: stage.view };
}

/** Waits until every element in the tree has drawn itself. */
export async function settle(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
    if (element.shadowRoot) await settle(element.shadowRoot);
  }
}
