/** The sign on a plate's band where it is not the ISO 3166-1 code (domain.md 2.3: `A`, `H`, `RKS`, `UK`). */
const SIGNS: Readonly<Record<string, string>> = {
  AD: 'AND',
  AT: 'A',
  BA: 'BIH',
  BE: 'B',
  DE: 'D',
  EE: 'EST',
  ES: 'E',
  FI: 'FIN',
  FR: 'F',
  GB: 'UK',
  HU: 'H',
  IE: 'IRL',
  IT: 'I',
  LI: 'FL',
  LU: 'L',
  ME: 'MNE',
  MK: 'NMK',
  MT: 'M',
  NO: 'N',
  PT: 'P',
  RS: 'SRB',
  RU: 'RUS',
  SE: 'S',
  SI: 'SLO',
  SM: 'RSM',
  VA: 'V',
  XK: 'RKS',
};

/** The international sign of a registration country: `AT` → `A`. */
export function distinguishingSign(country: string): string {
  return SIGNS[country] ?? country;
}
