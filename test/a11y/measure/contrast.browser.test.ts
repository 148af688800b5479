import { afterEach, describe, expect, it } from 'vitest';
import { faintControls, faintProgress } from './control-contrast.js';
import { restyled, underThePointer } from './every-root.js';
import { faintFocus } from './focus-rings.js';
import { faintTexts } from './text-contrast.js';

afterEach(() => document.body.replaceChildren());

/** A white card with markup and styles of its own in a shadow root. */
function card(inside: string, styles = ''): HTMLElement {
  const element = document.createElement('section');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { color: #000; font: 16px/1.5 sans-serif } ${styles}`);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.setHTMLUnsafe(inside);
  document.body.append(element);
  return element;
}

describe('text that is too faint', () => {
  it.each([
    ['on the ground of a card around it', '<div class="a"><p>Hello</p></div>', '.a { background: #555 }'],
    ['because it is half transparent', '<p>Hello</p>', 'p { color: #0008 }'],
    ['because what it stands in is', '<div class="a"><p>Hello</p></div>', '.a { opacity: 0.4 }'],
    ['in a field', '<input aria-label="A" value="x">', 'input { background: #fff; color: #999 }'],
    ['as a placeholder', '<input aria-label="A" placeholder="x">', '::placeholder { color: #ccc }'],
    ['in a list that is closed', '<select><option>One</option></select>', 'select { background: #fff; color: #999 }'],
    ['as the marker of a list', '<ul><li>One</li></ul>', 'li::marker { color: #ccc }'],
    ['in what a style writes', '<p>One</p>', "p::after { content: 'two' / ''; color: #ccc }"],
    ['on the ground of what a style writes', '<p>One</p>', "p::after { content: 'two'; background: #000 }"],
    ['in large letters', '<p>Hello</p>', 'p { font-size: 24px; color: #999 }'],
  ])('is found %s', (_why, inside, styles) => {
    expect(faintTexts(card(inside, styles))).toHaveLength(1);
  });

  it.each([
    ['in bold letters from 14 points', '<p>Hello</p>', 'p { font: bold 19px/1 serif; color: #888 }'],
    ['on an inactive control', '<button disabled>Hello</button>', 'button { background: #fff; color: #eee }'],
    ['for screen readers alone', '<p>Hello</p>', 'p { clip-path: inset(50%); color: #eee }'],
    [
      'on a dark ground nearer than the light one',
      '<div><p>Hello</p></div>',
      'div { background: #000 } p { color: #fff }',
    ],
  ])('may be %s', (_why, inside, styles) => {
    expect(faintTexts(card(inside, styles))).toEqual([]);
  });

  it('is found through a slot, on the ground it is drawn on', () => {
    const element = card('<div class="a"><slot></slot></div>', '.a { background: #000 } ::slotted(p) { color: #333 }');
    element.innerHTML = '<p>Hello</p>';
    expect(faintTexts(element)).toEqual(['p “Hello” has 1.66 of 4.5']);
  });

  it('is found under the pointer only, and all is as before afterwards', async () => {
    const element = card('<button>Go</button>', 'button { background: #fff } button:hover { color: #ddd }');
    expect(await restyled(element, underThePointer, () => faintTexts(element))).toHaveLength(1);
    expect(faintTexts(element)).toEqual([]);
  });

  it('cannot be measured on a picture, and that is said', () => {
    expect(() => faintTexts(card('<p>Hello</p>', 'p { background: linear-gradient(#000, #fff) }'))).toThrow('reckoned');
  });
});

describe('a control that cannot be found', () => {
  const RADIO = 'input { appearance: none; border: 1px solid #000; background: #fff }';

  it.each([
    ['a field', '<input aria-label="A">', 'input { border: 1px solid #ddd; background: #fff }'],
    ['a tinted field', '<input aria-label="A">', 'input { border: 0; background: #f4f4f4 }'],
    ['a button with an outline', '<button>A</button>', 'button { border: 1px solid #ddd; background: none }'],
    [
      'a chosen one without a dot',
      '<input type="radio" checked aria-label="A">',
      `${RADIO} input { background: #333 }`,
    ],
  ])('is %s', (_what, inside, styles) => {
    expect(faintControls(card(inside, styles))).toHaveLength(1);
  });

  it.each([
    ['an outline', '<input aria-label="A">', 'input { border: 1px solid #777; background: #fff }'],
    ['a ground', '<button>A</button>', 'button { border: 0; background: #060 }'],
    ['words alone', '<button>A</button><a href="#">B</a>', 'button { border: 0; background: none }'],
    ['its dot', '<input type="radio" checked aria-label="A">', RADIO],
  ])('is not one with %s', (_what, inside, styles) => {
    expect(faintControls(card(inside, styles))).toEqual([]);
  });

  it('is told apart from how far things are: arcs, bars and dots', () => {
    const inside = '<i class="done"></i><span class="spinner"></span><ol part="track"><li>A</li></ol>';
    const styles =
      'i { display: block; height: 4px; width: 9px; background: #ddd } .spinner { display: block; border: 3px solid #ddd } li::before { border: 2px solid #ddd }';
    expect(faintProgress(card(inside, styles))).toHaveLength(3);
  });
});

describe('a focus ring', () => {
  it.each([
    ['is missing', 'button { outline: none }'],
    ['is faint', ':focus-visible { outline: 3px solid #ccc; outline-offset: 2px }'],
    ['is thin', ':focus-visible { outline: 1px solid #000 }'],
    ['is the browser’s own', ''],
    [
      'lies on a ground like it',
      'button { background: #000 } :focus-visible { outline: 3px solid #333; outline-offset: -4px }',
    ],
    ['is cut off', 'div { overflow: hidden } :focus-visible { outline: 3px solid #000; outline-offset: 2px }'],
  ])('is found where it %s', (_why, styles) => {
    expect(faintFocus(card('<div><button>A</button></div>', styles))).toHaveLength(1);
  });

  it('may bring along the ground on which it is seen', () => {
    const styles = (spread: number) =>
      `:focus-visible { outline: 3px solid #fff; outline-offset: 2px; box-shadow: 0 0 0 ${spread}px #000 }`;
    expect(faintFocus(card('<button>A</button>', styles(7)))).toEqual([]);
    expect(faintFocus(card('<button>A</button>', styles(5)))).toHaveLength(1);
  });

  it('may be around the card of a choice', () => {
    const styles = 'input { outline: none } label:has(:focus-visible) { outline: 2px solid #000 }';
    expect(faintFocus(card('<label><input type="radio">A</label>', styles))).toEqual([]);
  });
});
