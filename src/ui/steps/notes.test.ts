import { describe, expect, it } from 'vitest';
import type { Product } from '../../contract/products.js';
import { ValidityRule } from '../../contract/validity-rule.js';
import { startWindow } from '../../domain/validity/validity.js';
import { I18n } from '../../i18n/i18n.js';
import { type Locale, LOCALES } from '../../i18n/locales.js';
import { endNotes } from './end-notes.js';
import { deadlineNote, startNotes } from './start-notes.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');

function product(validity: Product['validity'], start: Product['start'], more: Partial<Product> = {}): Product {
  return {
    id: 'at-car',
    country: 'AT',
    vehicleType: 'car',
    period: { count: 1, unit: 'day' },
    validity,
    start,
    price: { total: 1280, currency: 'EUR' },
    requirements: [],
    ...more,
  };
}

const MONTH = { firstDay: 0, lastDay: 30 };
const AT_PURCHASE = { firstDay: 0, lastDay: 0 };

async function wordsOf(locale: Locale) {
  const i18n = new I18n();
  await i18n.setLocale(locale);
  await i18n.complete();
  return { locale, t: i18n.t.bind(i18n) };
}

const termsOf = ({ validity, start }: Product) => ({ validity, start, timeZone: 'Europe/Vienna' });

async function startTexts(of: Product, buyerKind?: 'consumer' | 'company', now = NOW, locale: Locale = 'en') {
  return startNotes(await wordsOf(locale), of, termsOf(of), now, buyerKind);
}

async function endTexts(of: Product, locale: Locale = 'en') {
  return endNotes(await wordsOf(locale), of);
}

describe('why a vignette begins when it does', () => {
  const year = product({ kind: 'calendar-year', count: 1 }, { ...MONTH, firstDayForConsumers: 18 });

  it('is the right of withdrawal of a private person', async () => {
    expect(await startTexts(year, 'consumer')).toEqual([
      'Private persons can withdraw from an online purchase, so this vignette starts on 9 December 2026 at the earliest, 18 days after the purchase.',
    ]);
    expect(await startTexts(year, 'company')).toEqual([]);
  });

  it('is the purchase where nothing can be chosen', async () => {
    const swiss = product({ kind: 'calendar-year', count: 1 }, AT_PURCHASE);
    expect(await startTexts(swiss)).toEqual([
      'Valid as soon as it has been bought and registered. A later start cannot be chosen.',
    ]);
  });

  it('is the pre-sale in December', async () => {
    const hungarian = product({ kind: 'year-from-january', count: 1 }, AT_PURCHASE);
    expect(await startTexts(hungarian, undefined, Date.parse('2026-12-08T12:00:00Z'))).toEqual([
      'In December the vignette for the coming year is sold in advance. Valid from 1 January 2027.',
    ]);
  });

  it('is a day that the vendor allows alone', async () => {
    const tomorrow = product({ kind: 'days', count: 1 }, { firstDay: 1, lastDay: 1 });
    expect(await startTexts(tomorrow)).toEqual(['Valid from 22 November 2026.']);
  });

  it('is the weekend', async () => {
    expect(await startTexts(product({ kind: 'weekend', count: 1 }, MONTH))).toEqual([
      'From Friday 12:00 to Sunday 23:59, local time',
    ]);
  });

  it('is nothing to explain where the buyer chooses, or pays for a passage', async () => {
    expect(await startTexts(product({ kind: 'days', count: 10 }, MONTH))).toEqual([]);
    expect(await startTexts(product({ kind: 'passage', count: 1 }, AT_PURCHASE))).toEqual([]);
  });
});

describe('until when a passage can be paid', () => {
  async function deadline(start: Product['start'], now: string) {
    const passage = product({ kind: 'passage', count: 1 }, start);
    const window = startWindow(termsOf(passage), Date.parse(now));
    return deadlineNote(await wordsOf('en'), passage, { window, today: now.slice(0, 10) });
  }

  it('is said in hours, or as the hour of today', async () => {
    const hours = { firstDay: -3, lastDay: 7, hoursAfter: 72 };
    expect(await deadline(hours, '2026-11-21T10:00:00Z')).toBe('A passage can be paid up to 72 hours afterwards.');
    const evening = { firstDay: -1, firstDayUntil: '20:00', lastDay: 30 };
    expect(await deadline(evening, '2026-11-21T10:00:00Z')).toBe(
      'A passage on 20 November 2026 can be paid until 20:00 today, local time.',
    );
  });

  it('is not said where it is over, or where only days count', async () => {
    const evening = { firstDay: -1, firstDayUntil: '20:00', lastDay: 30 };
    expect(await deadline(evening, '2026-11-21T19:30:00Z')).toBeUndefined();
    expect(await deadline({ firstDay: -1, lastDay: 30 }, '2026-11-21T10:00:00Z')).toBeUndefined();
  });
});

describe('how the end follows from the start', () => {
  it.each<[string, Product['validity'], string]>([
    ['days', { kind: 'days', count: 10 }, 'The first day counts as a whole day'],
    ['months', { kind: 'months', count: 2 }, 'the same date as it starts'],
    ['the Czech year', { kind: 'months-less-a-day', count: 12 }, 'on the day before'],
    ['the Austrian year', { kind: 'calendar-year', count: 1 }, 'always ends on 31 January'],
    ['the Hungarian year', { kind: 'year-from-january', count: 1 }, 'always ends on 31 January'],
    ['the Bulgarian day', { kind: 'hours', count: 24 }, 'It runs for 24 hours from its first minute'],
  ])('is said of %s', async (_what, validity, text) => {
    expect(await endTexts(product(validity, MONTH))).toEqual([expect.stringContaining(text)]);
  });

  it('is left open where no operator confirms it, and one journey is one journey', async () => {
    const toll = product({ kind: 'months-less-a-day', count: 12, unconfirmed: true }, AT_PURCHASE, {
      period: { count: 1, unit: 'journey' },
    });
    expect(await endTexts(toll)).toEqual([
      'It is good for one journey. If you do not use it, it expires.',
      'The road operator does not state the exact end. It may be earlier than shown.',
    ]);
  });

  it('is nothing to say of a passage, nor of a weekend, whose hours stand beside its start', async () => {
    expect(
      await endTexts(product({ kind: 'passage', count: 1 }, MONTH, { period: { count: 1, unit: 'journey' } })),
    ).toEqual([]);
    expect(await endTexts(product({ kind: 'weekend', count: 1 }, MONTH))).toEqual([]);
  });

  it.each(LOCALES)('is said of every rule in %s, with all its places filled', async (locale) => {
    for (const kind of ValidityRule.shape.kind.options) {
      const notes = await endTexts(product({ kind, count: 24, unconfirmed: true }, MONTH), locale);
      expect(notes.length).toBeGreaterThan(0);
      for (const note of notes) expect(note).toMatch(/^[^{}]+$/);
    }
    const later = product({ kind: 'months', count: 2 }, { ...MONTH, firstDayForConsumers: 18 });
    expect((await startTexts(later, 'consumer', NOW, locale))[0]).toMatch(/2026.*18|18.*2026/);
  });
});
