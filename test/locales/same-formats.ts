/** What the formats say just as in English, and rightly so: counts and units by the names of all-locales.browser.test.ts. */
export const SAME_FORMATS: Readonly<Record<string, readonly string[]>> = {
  // The French word is the English one.
  fr: [1, 2, 3, 5, 10, 11, 20, 21, 45, 100].map((count) => `${count} minute`),
  // So is the Dutch one, for a single week.
  nl: ['1 week'],
  // Malta writes amounts as Britain and Ireland do.
  mt: ['money'],
};

/** Countries of Europe whose name in a language is the English one. */
export const SAME_COUNTRIES: Readonly<Record<string, string>> = {
  bs: 'MT PT SM XK',
  cs: 'AD MT SM XK',
  da: 'AD BY FI IL LI LU MD ME MT PT SM UA XK',
  de: 'AD BY IL LI ME MT PT SM UA XK',
  es: 'AT AD AL BG EE GE IL LI ME MT PT RS SM XK',
  et: 'AT AD LI MD ME MT PT RS SM XK',
  fi: 'RO SI SK AD AL BG GE IL LI LV MD ME MT RS SM XK',
  fr: 'FR LI LU PT UA XK',
  hr: 'MT PT SM XK',
  hu: 'BE AD LI MD SM',
  it: 'AT RO SI AD AL BG EE GE LI ME MT RS RU SM XK',
  lt: 'MD MT',
  lv: 'MD MT',
  nb: 'RO SI SK AD AL BG BY FI GE IL LI LV MD ME MT PT RS SM XK',
  nl: 'AD BY CY FI LI ME MT PT SM XK',
  pl: 'AT AL EE LI MT RS SM',
  pt: 'AD IL ME MT PT XK',
  ro: 'AT SI AD AL BG BY EE GE IL LI MT RS SM XK',
  sk: 'AD CY MT XK',
  sl: 'MT SM XK',
  'sr-Latn': 'MT SM XK',
  sv: 'AD BY FI IL LI ME MT PT SM XK',
  tr: 'AD BY LI MD MT SM TR',
  mt: 'AD LI MD ME MT SM XK',
};

/**
 * All countries whose name in our own data is the English one: the language writes them so. Maltese takes many from
 * English, as the interinstitutional style guide of the European Union does.
 */
export const SAME_NAMES = {
  bs:
    'AO AR AW BB BF BI BJ BR BZ GA GD GG GI HN HT IR JE JO JP KI LA ML MT NE NP NR OM PA PE PK PT PW SD SM SN ' +
    'TG TM TO TV UG UZ VU WS XK',
  mk: '',
  mt:
    'AD AO AW BB BD BF BH BI BJ BM BN BS BT BW BZ CR CW DJ DM ER GA GD GG GH GN GW GY HN HT IQ IR JE KI LA LI ' +
    'LK MC MD ME ML MT MU MW MZ NP NR NZ OM PA PG PK PR PW QA RW SC SD SL SM SN SR SV SZ TD TG TM TO TV UG VU ' +
    'WS XK',
  sq: 'BB BD BI BJ BN BR GA HN HT IR KI LA ML NE NP NR OM PA PE PK PW SD SN TG TM TO TV UZ VN VU WS',
} as const;
