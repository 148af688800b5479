/** Operators that want the hyphen of Austrian and German plates (domain.md 2.1). */
const WITH_HYPHEN = ['AT', 'CH'];
/** Operators whose resellers fold accents: GÖ is GO (domain.md 2.1, 6.1). Bulgaria wants every sign as on the plate. */
const WITHOUT_ACCENTS = ['CZ', 'HU'];
/** Letters that are not a base letter with a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = { Đ: 'D', Ð: 'D', Ø: 'O', Æ: 'AE', Þ: 'TH' };

/**
 * The spelling of a plate that a product country's operator wants (domain.md 2.1). Where the source is silent the
 * plate is compact, with its accents.
 *
 * @param plate - Canonical, as `checkPlate` gives it.
 * @param registrationCountry - Where the vehicle is registered, ISO 3166-1 alpha-2.
 * @param productCountry - Whose vignette it is.
 */
export function spellingFor(plate: string, registrationCountry: string, productCountry: string): string {
  const keepsHyphen = WITH_HYPHEN.includes(productCountry) && ['AT', 'DE'].includes(registrationCountry);
  const spelling = keepsHyphen ? plate : plate.replaceAll('-', '');
  return WITHOUT_ACCENTS.includes(productCountry) ? withoutAccents(spelling) : spelling;
}

function withoutAccents(plate: string): string {
  const bare = plate.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.replaceAll(/[ĐÐØÆÞ]/gu, (letter) => BASE_LETTERS[letter] ?? letter);
}
