import { afterEach, describe, expect, it } from 'vitest';
import { moving } from './motion.js';
import { overflowing } from './overflow.js';
import { smallTargets } from './targets.js';
import { tornWords } from './torn-words.js';

afterEach(() => document.body.replaceChildren());

/** A card of 200 pixels with markup and styles of its own in a shadow root. */
function card(inside: string, styles = ''): HTMLElement {
  const element = document.createElement('section');
  element.style.cssText = 'display: block; width: 200px';
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { font: 16px/1.5 monospace } ${styles}`);
  root.adoptedStyleSheets = [sheet];
  root.setHTMLUnsafe(inside);
  document.body.append(element);
  return element;
}

const LONG = 'Donaudampfschifffahrtsgesellschaft';

describe('what does not fit', () => {
  it.each([
    ['a word', `<p>${LONG}</p>`, ''],
    ['the word on a button', `<button>${LONG}</button>`, 'button { width: 90px; padding: 0; display: block }'],
    [
      'lines that are cut off',
      `<p>${LONG} ${LONG}</p>`,
      'p { height: 20px; overflow: hidden; overflow-wrap: anywhere }',
    ],
    ['a box beside the card', '<div>A</div>', 'div { position: relative; left: 30px; width: 190px }'],
    ['the choice of a closed list', `<select><option>${LONG}</option></select>`, 'select { width: 100px }'],
  ])('is found: %s', (_what, inside, styles) => {
    expect(overflowing(card(inside, styles))).not.toEqual([]);
  });

  it.each([
    ['words that wrap', `<p>${LONG}</p>`, 'p { overflow-wrap: anywhere }'],
    ['what is typed', `<input aria-label="A" value="${LONG}">`, 'input { width: 90px; box-sizing: border-box }'],
    ['what scrolls down', `<p>${LONG}</p>`, 'p { height: 20px; overflow-y: auto; overflow-wrap: anywhere }'],
    ['what only screen readers find', `<p>${LONG}</p>`, 'p { position: absolute; width: 1px; clip-path: inset(50%) }'],
  ])('is not %s', (_what, inside, styles) => {
    expect(overflowing(card(inside, styles)).filter((line) => !line.startsWith('p stands'))).toEqual([]);
  });
});

describe('a word', () => {
  it('is torn apart where it does not fit and may not be hyphenated', () => {
    const torn = 'p { overflow-wrap: anywhere }';
    expect(tornWords(card(`<p>A ${LONG}</p>`, torn))).toEqual([`section › p tears “${LONG}”`]);
    expect(tornWords(card(`<p>A ${LONG}</p>`, `${torn} p { hyphens: auto }`))).toEqual([]);
    expect(tornWords(card('<p>One word after the other word</p>', torn))).toEqual([]);
  });
});

describe('what is pressed', () => {
  const small = 'button { display: block; padding: 0; border: 0; width: 20px; height: 20px }';

  it('is too small where others are near', () => {
    expect(smallTargets(card('<button>A</button><button>B</button>', small))).toHaveLength(2);
    const below = `${small} a { display: block; height: 40px }`;
    expect(smallTargets(card('<button>A</button><a href="#">B</a>', below))).toHaveLength(1);
  });

  it('may be small by itself, in a sentence, or in a label that is large enough', () => {
    expect(smallTargets(card('<button>A</button>', small))).toEqual([]);
    expect(smallTargets(card('<p>Read <a href="#">the terms</a> and <a href="#">so on</a>.</p>'))).toEqual([]);
    const labels = '<label><input type="radio">A</label><label><input type="radio">B</label>';
    expect(smallTargets(card(labels, 'label { display: block; height: 30px }'))).toEqual([]);
  });
});

describe('what moves', () => {
  it('is found while it is animated or would be when it changes, before and after it too', () => {
    const styles = `
      @keyframes turn { to { rotate: 1turn } }
      .a { animation: turn 1s infinite } .b { transition: color 0.2s } .c::after { content: ''; animation: turn 1s }
      .d { transition: none } .e { animation: none }`;
    const inside = [...'abcde'].map((name) => `<p class="${name}"></p>`).join('');
    expect(moving(card(inside, styles))).toEqual(['p.a', 'p.b', 'p.c::after'].map((one) => `section › ${one} moves`));
  });
});
