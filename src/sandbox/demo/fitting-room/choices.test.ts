import { describe, expect, it } from 'vitest';
import { type Choices, hasScheme, NOTHING_CHOSEN, queryOf, readChoices, themeName } from './choices.js';

const chosen = (some: Partial<Choices>): Choices => ({ ...NOTHING_CHOSEN, ...some });
const read = (query: string) => {
  const params = new URLSearchParams(query);
  return readChoices((name) => params.get(name));
};

describe('the address of the fitting room', () => {
  it('is bare while nothing is chosen', () => {
    expect(queryOf(NOTHING_CHOSEN)).toEqual({ query: '', isWhole: true });
    expect(read('')).toEqual(NOTHING_CHOSEN);
  });

  it.each([
    { theme: 'bold', scheme: 'dark', locale: 'sr-Latn', width: '320' },
    { preset: 'winter-austria', position: 'bottom-left' },
    { theme: 'own', ownTheme: '{"color":{"$type":"color"}}' },
    { theme: 'own', ownTheme: '{"color"' },
    { preset: 'own', ownPreset: '{"texts":{"en":{"country.heading":"A & B?"}}}' },
  ] satisfies Partial<Choices>[])('shows the same again: %j', (some) => {
    const { query, isWhole } = queryOf(chosen(some));
    expect(isWhole).toBe(true);
    expect(read(query)).toEqual(chosen(some));
  });

  it('has no blanks of what was typed, and nothing of what was typed and is not worn', () => {
    const { query } = queryOf(chosen({ theme: 'own', ownTheme: '{\n  "color": {}\n}', ownPreset: '{"theme":"bold"}' }));
    expect(new URLSearchParams(query).get('own-theme')).toBe('{"color":{}}');
    expect(query).not.toContain('preset');
  });

  it('leaves out what is too long for a link, and says so', () => {
    const ownTheme = JSON.stringify({ $description: 'x'.repeat(2000) });
    expect(queryOf(chosen({ theme: 'own', ownTheme, locale: 'de' }))).toEqual({ query: 'locale=de', isWhole: false });
  });

  it('that is not understood is as at the beginning', () => {
    expect(read('scheme=neon&width=5000')).toEqual(NOTHING_CHOSEN);
  });
});

describe('the name of the theme', () => {
  it.each([
    [{}, ''],
    [{ scheme: 'dark' }, 'dark'],
    [{ theme: 'bold' }, 'bold'],
    [{ theme: 'bold', scheme: 'light' }, 'bold-light'],
    [{ theme: 'page', scheme: 'dark' }, 'page'],
    [{ theme: 'own' }, ''],
    [{ preset: 'kiosk', scheme: 'dark' }, ''],
    [{ preset: 'kiosk', theme: 'calm', scheme: 'dark' }, 'calm-dark'],
  ] satisfies [Partial<Choices>, string][])('of %j is %j', (some, name) => {
    expect(themeName(chosen(some))).toBe(name);
  });

  it('has no scheme where page or preset have their own', () => {
    expect([{}, { theme: 'page' }, { theme: 'own' }, { preset: 'own' }].map((some) => hasScheme(chosen(some)))).toEqual(
      [true, false, false, false],
    );
  });
});
