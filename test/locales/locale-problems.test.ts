import { describe, expect, it } from 'vitest';
import { flattenTexts, placeholders } from './flatten-texts.js';
import { keyUse } from './key-use.js';
import { localeProblems } from './locale-problems.js';

const EN = { title: 'Hello {{name}}', car: 'Car', days_one: '{{count}} day', days_other: '{{count}} days' };
const DE = { title: 'Hallo {{name}}', car: 'Auto', days_one: '{{count}} Tag', days_other: '{{count}} Tage' };

const problems = (texts: object, same: Readonly<Record<string, string>> = {}, locale = 'de') =>
  localeProblems({ locale, english: flattenTexts(EN), texts: flattenTexts(texts), same });

describe('localeProblems', () => {
  it('finds nothing in a good translation, or in English itself', () => {
    expect(problems(DE)).toEqual([]);
    expect(problems(EN, {}, 'en')).toEqual([]);
  });

  it('finds what is missing and what is too much', () => {
    const { car, ...rest } = DE;
    expect(problems({ ...rest, lorry: car })).toEqual(['car: missing', 'lorry: not in English']);
  });

  it('wants just the plurals of the language', () => {
    const czech = { title: 'Ahoj {{name}}', car: 'Auto', days_one: '{{count}} den', days_few: '{{count}} dny' };
    expect(problems({ ...czech, days_other: '{{count}} dnů' }, {}, 'cs')).toEqual(['days_many: missing']);
    expect(problems({ ...DE, days_few: '{{count}} Tage' })).toEqual(['days_few: not in English']);
    expect(problems({ title: '{{name}}様', car: '車', days_other: '{{count}}日' }, {}, 'ja')).toEqual([]);
  });

  it('compares the places, and lets a single number be left out', () => {
    expect(problems({ ...DE, days_one: 'Ein Tag' })).toEqual([]);
    expect(problems({ ...DE, title: 'Hallo {{nmae}}' })).toEqual(['title: the places are {nmae}, English has {name}']);
    expect(problems({ ...DE, title: 'Hallo' })).toEqual(['title: the places are {}, English has {name}']);
    expect(problems({ ...DE, days_other: 'Tage' })).toEqual(['days_other: the places are {}, English has {count}']);
  });

  it('finds empty texts, markup and references', () => {
    expect(problems({ ...DE, car: ' ' })).toEqual(['car: empty, or with space around it']);
    expect(problems({ ...DE, car: '<b>Auto</b>' })).toEqual(['car: holds markup or a reference']);
    expect(problems({ ...DE, car: '$t(title)' })).toEqual(['car: holds markup or a reference']);
  });

  it('lets a closed isolate stand, and finds open ones and other marks of direction', () => {
    const stray = ['car: holds a mark of direction that is not a closed isolate'];
    expect(problems({ ...DE, car: 'Auto \u2066+43 1\u2069' })).toEqual([]);
    for (const car of ['Auto \u2066+43 1', 'Auto +43 1\u2069', 'Auto\u200F', '\u202BAuto\u202C']) {
      expect(problems({ ...DE, car })).toEqual(stray);
    }
  });

  it('finds digits that are not those of plates and amounts', () => {
    expect(problems({ ...DE, car: 'Auto ٣' })).toEqual([
      'car: has digits other than 0-9, which plates and amounts have',
    ]);
  });

  it('wants all six plurals of Arabic', () => {
    const arabic = {
      title: 'مرحبًا {{name}}',
      car: 'سيارة',
      days_one: 'يوم',
      days_two: 'يومان',
      days_other: '{{count}} يوم',
    };
    expect([...problems(arabic, {}, 'ar')].sort()).toEqual([
      'days_few: missing',
      'days_many: missing',
      'days_zero: missing',
    ]);
  });

  it('finds English left in, unless there is a reason, and reasons that hold no longer', () => {
    expect(problems({ ...DE, car: 'Car' })).toEqual(['car: is the English text "Car"']);
    expect(problems({ ...DE, car: 'Car' }, { car: 'same word' })).toEqual([]);
    expect(problems(DE, { car: 'same word' })).toEqual(['car: is listed as the same as English, and is not']);
    expect(problems(DE, { gone: 'same word' })).toEqual(['gone: listed, but not there']);
  });
});

describe('flattenTexts', () => {
  it('refuses what is not a text', () => {
    expect(() => flattenTexts({ a: { b: 1 } })).toThrow('a.b is not a text');
    expect(() => flattenTexts({ a: ['x'] })).toThrow('a is not a text');
  });

  it('reads the places of a text once each', () => {
    expect(placeholders('{{b}} {{ a }} {{b}} {c}')).toEqual(['a', 'b']);
  });
});

describe('keyUse', () => {
  const english = flattenTexts({
    plate: { label: 'Plate', fuel: { gas: 'Gas', deep: { er: 'x' } }, days_one: '1', days_other: '2' },
  });

  it('knows keys by name, by template and without plural endings', () => {
    const source = "t('plate.label'); const key = 'plate.days'; t(`plate.fuel.${fuel}`); t(`plate.fuel.deep.${x}`)";
    expect(keyUse(english, [source])).toEqual({ unknown: [], unused: [] });
  });

  it('does not let a template reach further than one name', () => {
    expect(keyUse(english, ["t('plate.label') + 'plate.days' + `plate.fuel.${fuel}`"]).unused).toEqual([
      'plate.fuel.deep.er',
    ]);
  });

  it('is not misled by empty texts and templates within templates', () => {
    const source = "a ? '' : t('plate.label'); html`${b ? html`<p>${t(`plate.fuel.${c}`)}</p>` : ''}`; d('plate.days')";
    expect(keyUse(english, [source])).toEqual({ unknown: [], unused: ['plate.fuel.deep.er'] });
  });

  it('puts an ending only to texts that are there', () => {
    const source = "const path = a ? 'plate' : 'plate.fuel'; t(`${path}.label`); t(`${path}.gas`)";
    expect(keyUse(english, [source]).unused).toEqual(['plate.fuel.deep.er', 'plate.days']);
  });

  it('does not take a template that is all hole for a use of everything', () => {
    expect(keyUse(english, ['`${a}.${b}`']).unused).toHaveLength(4);
  });

  it('finds keys that are not there', () => {
    expect(keyUse(english, ["this.t('plate.lable', { a })"]).unknown).toEqual(['plate.lable']);
  });
});
