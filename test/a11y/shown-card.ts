import type { Locale } from '../../src/i18n/locales.js';
import { direction } from '../../src/i18n/resolve-locale.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { namedTheme } from '../../src/theme/theme-names.js';
import type { SampleState } from '../support/sample-states.js';
import { settle, showState } from '../support/show-state.js';
import type { Look } from './looks.js';

/** A sample state in a card whose theme and language are switched in place, which is much quicker than a new one. */
export interface ShownCard {
  readonly card: HTMLElement;
  readonly wear: (theme: string) => Promise<void>;
  readonly speak: (locale: Locale) => Promise<void>;
}

/** Shows a state at the end of the page, in the frame's variant, which has the most links. */
export async function shownCard({ state }: SampleState, { theme, locale }: Look): Promise<ShownCard> {
  const { card, view } = await showState(state, { theme, locale, framed: true });
  const root = card.shadowRoot ?? card.attachShadow({ mode: 'open' });
  return {
    card,
    wear: async (name) => {
      const named = namedTheme(name);
      if (!named) throw new Error(`There is no theme ${name}.`);
      root.adoptedStyleSheets = [await loadTheme(named), ...root.adoptedStyleSheets.slice(1)];
    },
    speak: async (next) => {
      await view.i18n.setLocale(next);
      Object.assign(card, { lang: next, dir: direction(next) });
      await settle(root);
    },
  };
}
