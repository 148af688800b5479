import { capitalsOf, inLatin } from './latin-capitals.js';

/** A typed plate, sign by sign, before it is known whether it is one. */
export interface Signs {
  /** Capitals and digits without separators; what is neither stays as it is. */
  readonly plate: string;
  /** The same, as separators cut it. */
  readonly groups: readonly string[];
  /** A hyphen of any kind was typed, and no dot inside a number as on old black plates. */
  readonly hasHyphen: boolean;
  /** Has Cyrillic letters that look like one Latin letter and sound like another. */
  readonly isByEar: boolean;
}

const SEPARATORS = /[\s.·•‧∙⋅・\p{Dash}]+/u;
/** В Н Р С У Х sound V N R S U H. */
const HEARD = /[ВНРСУХ]/u;

/** Reads what was typed into Latin capitals, digits and groups (domain.md 2.2). Needs a short string. */
export function readSigns(typed: string): Signs {
  const capitals = capitalsOf(typed);
  const latin = inLatin(capitals);
  const groups = latin.split(SEPARATORS).filter(Boolean);
  return {
    plate: groups.join(''),
    groups,
    hasHyphen: /\p{Dash}/u.test(latin) && !/\d\.\d/.test(latin),
    isByEar: HEARD.test(capitals),
  };
}
