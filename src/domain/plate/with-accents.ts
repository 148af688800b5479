import { isPlate, type Rules } from './rules-of.js';

/** The plates that this one is with an umlaut or caron in its area code: GÖ for GO or GOE, ČK for CK. */
export function withAccents(rules: Rules, plate: string): readonly string[] {
  return rules.areas.flatMap((area) => {
    const bare = area.normalize('NFD').replaceAll(/\p{M}/gu, '');
    if (bare === area) return [];
    return [bare, area.normalize('NFD').replaceAll('\u0308', 'E')]
      .filter((start) => plate.startsWith(start))
      .map((start) => `${area}${rules.hasHyphen ? '-' : ''}${plate.slice(start.length)}`)
      .filter((spelling) => isPlate(rules, spelling));
  });
}
