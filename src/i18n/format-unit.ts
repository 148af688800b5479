import type { CountedUnit } from './intl-data.js';
import { ownFormats } from './own-formats.js';
import { intlTag } from './resolve-locale.js';

/** Days of the calendar: Intl's words here (ööpäev, døgn, dygn) mean 24 hours from any minute, and no shop says them. */
const DAYS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  et: ['päev', 'päeva'],
  nb: ['dag', 'dager'],
  sv: ['dag', 'dagar'],
};

/** 10 days → "10 days". */
export function formatUnit(count: number, unit: CountedUnit, locale: string): string {
  const day = unit === 'day' && DAYS[locale]?.[count === 1 ? 0 : 1];
  if (day) return `${count}\u00A0${day}`;
  return (
    ownFormats(locale)?.unit(count, unit) ??
    new Intl.NumberFormat(intlTag(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  );
}
