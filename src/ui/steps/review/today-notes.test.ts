import { describe, expect, it } from 'vitest';
import type { ValidityTerms } from '../../../domain/validity/validity-terms.js';
import { I18n } from '../../../i18n/i18n.js';
import { type Locale, LOCALES } from '../../../i18n/locales.js';
import { todayNotes } from './today-notes.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const EVE = Date.parse('2026-12-31T22:55:00Z');

const terms = (timeZone: string): ValidityTerms => ({
  validity: { kind: 'days', count: 10 },
  start: { firstDay: 0, lastDay: 30 },
  timeZone,
});

async function notes(country: string, timeZone: string, start: string, now = NOW, locale: Locale = 'en') {
  const i18n = new I18n();
  await i18n.setLocale(locale);
  await i18n.complete();
  return todayNotes({ locale, t: i18n.t.bind(i18n) }, { country }, terms(timeZone), start, now);
}

const WAIT = 'Do not drive on the motorway before your vignette is active.';

describe('what is told before a vignette for today is paid', () => {
  it('is that it begins with the registration, not with the payment', async () => {
    expect(await notes('AT', 'Europe/Vienna', '2026-11-21')).toEqual([
      `It starts today, but only once it is registered. That can take a while after you have paid. ${WAIT}`,
    ]);
  });

  it('is nothing where it begins later', async () => {
    expect(await notes('AT', 'Europe/Vienna', '2026-11-22')).toEqual([]);
  });

  it('is how long Hungary lets drivers buy it on the road', async () => {
    expect((await notes('HU', 'Europe/Budapest', '2026-11-21'))[1]).toBe(
      'Already on the motorway? The operator allows 60 minutes after entering to buy it.',
    );
  });

  it('is until when it is paid in time in Romania', async () => {
    expect((await notes('RO', 'Europe/Bucharest', '2026-11-21'))[1]).toMatch(
      /^For a journey today it must be paid by 21 November 2026 at 23:59 /,
    );
  });

  it('is the night in which Slovakia registers nothing, also with a start after midnight', async () => {
    const stop = /^The operator registers nothing from 31 December 2026 at 23:50 .* to 1 January 2027 at 00:30 /;
    expect(await notes('SK', 'Europe/Bratislava', '2026-12-31', EVE)).toEqual([
      `It starts today, but only once the operator has processed it. That can take a while after you have paid. ${WAIT}`,
      expect.stringMatching(stop),
    ]);
    expect(await notes('SK', 'Europe/Bratislava', '2027-01-01', EVE)).toEqual([expect.stringMatching(stop)]);
  });

  it.each(LOCALES)('is whole in %s', async (locale) => {
    const all = [
      ...(await notes('HU', 'Europe/Budapest', '2026-11-21', NOW, locale)),
      ...(await notes('RO', 'Europe/Bucharest', '2026-11-21', NOW, locale)),
      ...(await notes('SK', 'Europe/Bratislava', '2026-12-31', EVE, locale)),
    ];
    expect(all).toHaveLength(6);
    for (const note of all) expect(note).not.toMatch(/[{}]|^$/);
  });
});
