import { ownFormats } from './own-formats.js';
import { intlTag } from './resolve-locale.js';

/**
 * An instant (ISO 8601 or milliseconds since 1970) as clocks in `timeZone` show it, with whose time that is:
 * "31 January 2027 at 23:59 (Central European Time)". Few languages could say the zone without brackets: its name would
 * have to be inflected.
 */
export function formatInstant(instant: string | number, timeZone: string, locale: string): string {
  const own = ownFormats(locale);
  if (own) return own.instant(instant, timeZone);
  const parts = new Intl.DateTimeFormat(intlTag(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(instant));
  const values = parts.map(({ value }) => value);
  // The zone stands last in all our languages; what Intl puts around it goes away.
  const zone = parts.findIndex(({ type }) => type === 'timeZoneName');
  return `${values
    .slice(0, zone)
    .join('')
    .replace(/[\s(,;]+$/, '')} (${values[zone]})`;
}
