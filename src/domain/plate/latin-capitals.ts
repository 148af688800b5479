/** Nothing to be seen: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /\p{Cf}/gu;
/** Bulgaria, Russia; Ukraine, Belarus; Bosnia; Greece; and the dotted capital of Turkish (domain.md 2.2, 6.7). */
const FROM = [...'АВЕІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧİ'];
const TO = 'ABEIJKMHOPCTYXABEZHIKMNOPTYXI';
const LATIN: ReadonlyMap<string, string> = new Map(FROM.map((letter, at) => [letter, TO.charAt(at)]));

/** The capitals of what was typed, composed, full-width forms folded, without what cannot be seen. Needs a short string. */
export function capitalsOf(typed: string): string {
  const visible = typed.normalize('NFKC').replaceAll(INVISIBLE, '');
  return [...visible].map(raised).join('').normalize('NFC');
}

/** Cyrillic and Greek capitals that look like a Latin one become that; all others stay (domain.md 2.2). */
export function inLatin(capitals: string): string {
  return [...capitals].map((sign) => LATIN.get(sign) ?? sign).join('');
}

/** A capital, without a locale; ß stays, since it is not SS. */
function raised(sign: string): string {
  const capital = sign.toUpperCase();
  return capital.length === sign.length ? capital : sign;
}
