import { describe, expect, it } from 'vitest';
import { readDoc } from './jsdoc.js';
import { readElement } from './read-element.js';
import { readEvent } from './read-event.js';
import { partsDescribed, partsDrawn } from './read-parts.js';
import { parseSource } from './syntax.js';
import { tableIn, withTables } from './theming-tables.js';

const parse = (text: string) => parseSource('a.ts', text);

describe('a JSDoc comment', () => {
  it('is read with its paragraphs, and its tags by name', () => {
    const doc = readDoc(`*
 * What it is, over
 * two lines.
 *
 * More.
 *
 * @event vignette-a - Has come,
 * at last.
 * @param known What is known.
 * @internal
 `);
    expect(doc.description).toBe('What it is, over two lines.\n\nMore.');
    expect(doc.tags).toEqual([
      { tag: 'event', name: 'vignette-a', text: 'Has come, at last.' },
      { tag: 'param', name: 'known', text: 'What is known.' },
      { tag: 'internal', name: '', text: '' },
    ]);
    expect(readDoc('* @csspart a - One. ')).toEqual({
      description: '',
      tags: [{ tag: 'csspart', name: 'a', text: 'One.' }],
    });
  });
});

describe('the class of an element', () => {
  const source = parse(`
/** An element. */
export class A extends B {
  static tag = 'a';
  /** A text. */
  @property() one: string | null = null;
  /** Another. */
  @property({ attribute: 'the-other' }) other = 1;
  @property({ attribute: false }) third: object | undefined;
  @state() private heard = '';
  /**
   * Does it.
   *
   * @param what Which.
   */
  act(what: Known): void {}
  /** @internal */
  inner(): void {}
  private own(): void {}
  override render() {}
}`);

  it('tells its properties and methods, and not what is its own', () => {
    const { name, properties, methods } = readElement(source);
    expect(name).toBe('A');
    expect(properties).toEqual([
      { name: 'one', attribute: 'one', type: 'string | null', default: 'null', description: 'A text.' },
      { name: 'other', attribute: 'the-other', type: '', default: '1', description: 'Another.' },
      { name: 'third', attribute: undefined, type: 'object | undefined', default: 'undefined', description: '' },
    ]);
    expect(methods).toEqual([
      {
        name: 'act',
        parameters: [{ name: 'what', type: 'Known', description: 'Which.' }],
        returns: 'void',
        description: 'Does it.',
      },
    ]);
  });

  it('must be there', () => {
    expect(() => readElement(parse('export const a = 1;'))).toThrow('no class');
    expect(() => readEvent(parse('export class A {}'))).toThrow('no event');
    expect(() => parse('export const = 1;')).toThrow(SyntaxError);
  });
});

describe('the parts of a file', () => {
  it('are found in templates, in choices, and where an element takes one itself', () => {
    const source = parse(`
      /** @csspart a - One. */
      const a = html\`<i part="a b"></i><b part=\${x === 'no' ? 'c' : y ? 'd e' : 'f'}>\${html\`<p part="g"></p>\`}</b>\`;
      this.part.add('h');
      this.list.add('i');
      const css = '::part(k)';`);
    expect([...partsDrawn(source)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(partsDescribed(source)).toEqual([{ tag: 'csspart', name: 'a', text: 'One.' }]);
  });

  it('may not be put together from pieces', () => {
    expect(() => partsDrawn(parse('html`<i part=${names}></i>`'))).toThrow('written as a text');
  });
});

describe('a page with tables', () => {
  it('keeps its words and gets the rows', () => {
    const page = 'Before\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\nafter';
    const next = withTables(page, { a: '| $& |', b: 'nowhere' });
    expect(next).toBe('Before\n\n<!-- a -->\n\n| $& |\n\n<!-- /a -->\n\nafter');
    expect(tableIn(next, 'a')).toBe('| $& |');
    expect(tableIn(next, 'b')).toBeUndefined();
  });
});
