import type { IntlData } from '../../src/i18n/intl-data.js';

/** What is written otherwise than in CLDR, by the names of {@link IntlData}. */
export type Corrections = {
  readonly [Name in Exclude<keyof IntlData, 'cldr' | 'numbers'>]?: Name extends 'zones' | 'units'
    ? Partial<IntlData[Name]>
    : IntlData[Name];
};

/** CLDR's Bosnian dates stand in the nominative and its zones are translated word by word. */
const bs: Corrections = {
  months: [
    'januara',
    'februara',
    'marta',
    'aprila',
    'maja',
    'juna',
    'jula',
    'augusta',
    'septembra',
    'oktobra',
    'novembra',
    'decembra',
  ],
  zones: {
    central: 'srednjoevropsko vrijeme',
    eastern: 'istočnoevropsko vrijeme',
    western: 'zapadnoevropsko vrijeme',
    greenwich: 'srednje vrijeme po Greenwichu',
    irish: 'vrijeme u Irskoj',
    british: 'vrijeme u Ujedinjenom Kraljevstvu',
    turkish: 'vrijeme u Turskoj',
  },
  countries: {
    BM: 'Bermudi',
    HK: 'Hong Kong',
    MH: 'Maršalova Ostrva',
    MO: 'Makao',
    PS: 'Palestina',
    US: 'Sjedinjene Američke Države',
    VC: 'Sveti Vincent i Grenadini',
  },
};

/** Zones stand in the middle of a line, and CLDR's long names of some countries are no names that people say. */
const mk: Corrections = {
  zones: {
    central: 'средноевропско време',
    eastern: 'источноевропско време',
    western: 'западноевропско време',
    greenwich: 'средно време по Гринич',
    irish: 'време во Ирска',
    british: 'време во Обединетото Кралство',
    turkish: 'време во Турција',
  },
  countries: {
    CD: 'Демократска Република Конго',
    CG: 'Конго',
    HK: 'Хонгконг',
    LC: 'Света Луција',
    MM: 'Мјанмар',
    MO: 'Макао',
    PS: 'Палестина',
    ST: 'Сао Томе и Принсипе',
    TL: 'Источен Тимор',
    VC: 'Свети Винсент и Гренадини',
  },
};

/** As for Macedonian. */
const sq: Corrections = {
  zones: {
    central: 'ora e Evropës Qendrore',
    eastern: 'ora e Evropës Lindore',
    western: 'ora e Evropës Perëndimore',
    greenwich: 'ora e Grinuiçit',
    irish: 'ora e Irlandës',
    british: 'ora e Mbretërisë së Bashkuar',
    turkish: 'ora e Turqisë',
  },
  countries: {
    CD: 'Republika Demokratike e Kongos',
    CG: 'Kongo',
    CI: 'Bregu i Fildishtë',
    GD: 'Grenadë',
    HK: 'Hong-Kong',
    MM: 'Mianmar',
    MO: 'Makao',
    MU: 'Mauricius',
    PG: 'Papua-Guineja e Re',
    PS: 'Palestinë',
    TL: 'Timori Lindor',
  },
};

/**
 * CLDR has hardly any units and zones in Maltese. It writes countries with their article; a list to choose from goes
 * without, as the European Judicial Network labels its pages ("Slovenja", "Olanda", "Portugall"), and is then in order.
 */
const mt: Corrections = {
  instant: '{date}, {time} ({zone})',
  or: 'jew',
  zones: {
    central: 'ħin tal-Ewropa Ċentrali',
    eastern: 'ħin tal-Ewropa tal-Lvant',
    western: 'ħin tal-Ewropa tal-Punent',
    greenwich: 'ħin ta’ Greenwich',
    irish: 'ħin tal-Irlanda',
    british: 'ħin tar-Renju Unit',
    turkish: 'ħin tat-Turkija',
  },
  units: {
    minute: {
      one: 'minuta waħda',
      two: 'żewġ minuti',
      few: '{count} minuti',
      many: '{count}-il minuta',
      other: '{count} minuta',
    },
    hour: {
      one: 'siegħa waħda',
      two: 'sagħtejn',
      few: '{count} sigħat',
      many: '{count}-il siegħa',
      other: '{count} siegħa',
    },
    day: { one: 'jum wieħed', two: 'jumejn', few: '{count} ijiem', many: '{count}-il jum', other: '{count} jum' },
    week: {
      one: 'ġimgħa waħda',
      two: 'ġimagħtejn',
      few: '{count} ġimgħat',
      many: '{count}-il ġimgħa',
      other: '{count} ġimgħa',
    },
    month: {
      one: 'xahar wieħed',
      two: 'xahrejn',
      few: '{count} xhur',
      many: '{count}-il xahar',
      other: '{count} xahar',
    },
    year: { one: 'sena waħda', two: 'sentejn', few: '{count} snin', many: '{count}-il sena', other: '{count} sena' },
  },
  inSeconds: {
    one: 'fi żmien sekonda',
    two: 'fi żmien żewġ sekondi',
    few: 'fi żmien {count} sekondi',
    many: 'fi żmien {count}-il sekonda',
    other: 'fi żmien {count} sekonda',
  },
  countries: {
    CG: 'Kongo',
    CH: 'Żvizzera',
    CV: 'Kap Verde',
    CZ: 'Ċekja',
    DO: 'Repubblika Dominikana',
    FO: 'Gżejjer Faroe',
    GE: 'Ġeorġja',
    GL: 'Groenlandja',
    HK: 'Hong Kong',
    IM: 'Gżira ta’ Man',
    KM: 'Komoros',
    MG: 'Madagaskar',
    MM: 'Myanmar',
    MO: 'Macao',
    MR: 'Mawritanja',
    MY: 'Malażja',
    NL: 'Olanda',
    PS: 'Palestina',
    SE: 'Żvezja',
    SG: 'Singapor',
    US: 'Stati Uniti',
    VA: 'Belt tal-Vatikan',
  },
};

/** The Maltese article with which CLDR's names of countries begin. */
export const MALTESE_ARTICLE = /^(?:l|i[ċdlnrstż])-/i;

/** By language: mk, mt and sq are missing in Chromium, and bs is there by name only. */
export const INTL_CORRECTIONS = { bs, mk, mt, sq } as const;

/** A language with data of our own. */
export type OwnLocale = keyof typeof INTL_CORRECTIONS;
