import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { THEMES } from '../../src/theme/theme-names.js';
import { forcedColorProblems } from './check-forced-colors.js';
import { prefer } from './emulate.js';
import { shownCard } from './shown-card.js';
import { VISIBLE_STATES } from './visible-states.js';

beforeAll(() => prefer({ forcedColors: 'active', scheme: 'dark' }));
afterAll(() => prefer({}));
afterEach(() => document.body.replaceChildren());

describe('every step and screen in the few colours of a device', () => {
  it.each(VISIBLE_STATES)('can still be told apart: $name', async ({ sample, at }) => {
    const { card } = await shownCard(sample, { theme: THEMES[at % THEMES.length] ?? 'calm', locale: 'en' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(forcedColorProblems(card)).toEqual([]);
  });

  it('is measured: a bar, a choice and a button that lose their shapes are found', () => {
    const card = document.createElement('section');
    const styles = `
      :host { display: block; background: #fff }
      input { appearance: none; border: 1px solid; } button { border: 0 } i { display: block; height: 4px }
      :focus-visible { outline: 2px solid }`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = card.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.setHTMLUnsafe(
      '<i class="done"></i><i></i><input type="radio" aria-label="A"><button class="button">B</button>',
    );
    document.body.append(card);
    expect(forcedColorProblems(card)).toEqual([
      'section › i.done: its bar has 1.00 of 3',
      'section › input looks the same when it is chosen',
      'section › button.button has no outline',
      'the bar does not show how far the buyer is',
    ]);
  });
});
