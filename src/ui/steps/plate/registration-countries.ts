import { countriesInOrder } from '../../../i18n/country-order.js';
import { formatCountry } from '../../../i18n/formats.js';

/** Where most drivers on vignette roads come from. */
const COMMON = codes('AT BE CH CZ DE DK FR GB HU IT NL PL RO SE SI SK');

/** The rest of domain.md 2.3. */
const KNOWN = codes(
  'AD AL AM AZ BA BG BY CY EE ES FI GE GR HR IE IL IS LI LT LU LV MD ME MK MT NO PT RS RU SM TR UA XK',
);

/** Vehicles of other countries are rare, but none of their drivers may be stuck here. */
const ELSEWHERE = codes(
  `AE AF AG AO AR AU AW BB BD BF BH BI BJ BM BN BO BR BS BT BW BZ CA CD CF CG CI CL CM CN CO CR CU CV CW DJ DM DO DZ EC
  EG ER ET FJ FM FO GA GD GG GH GI GL GM GN GQ GT GW GY HK HN HT ID IM IN IQ IR JE JM JO JP KE KG KH KI KM KN KP KR KW KY
  KZ LA LB LC LK LR LS LY MA MC MG MH ML MM MN MO MR MU MV MW MX MY MZ NA NE NG NI NP NR NZ OM PA PE PG PH PK PR PS PW PY
  QA RW SA SB SC SD SG SL SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TT TV TW TZ UG US UY UZ VA VC VE VN VU WS YE
  ZA ZM ZW`,
);

/** Countries by name in the order of the language: the common ones, then all others. None stands in both. */
export function registrationCountries(locale: string): readonly (readonly { value: string; label: string }[])[] {
  return [COMMON, [...KNOWN, ...ELSEWHERE]].map((group) =>
    countriesInOrder(group, locale).map((value) => ({ value, label: formatCountry(value, locale) })),
  );
}

function codes(list: string): readonly string[] {
  return list.split(/\s+/);
}
