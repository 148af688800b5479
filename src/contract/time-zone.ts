/** Zones of the countries with vignettes; every engine has them. */
const COMMON =
  /^(Europe\/(Vienna|Zurich|Prague|Bratislava|Budapest|Ljubljana|Bucharest|Sofia|Chisinau|Amsterdam|Dublin)|Atlantic\/Reykjavik)$/;

/** Whether this browser or server can write times in a zone of this IANA name. */
export function isTimeZone(timeZone: string): boolean {
  // To try one costs milliseconds on a phone, and the first form would have to try one for each country.
  if (COMMON.test(timeZone)) return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
