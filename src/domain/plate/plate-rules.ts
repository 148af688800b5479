/**
 * What is known of a registration country's plates (domain.md 2.3), as text: alternatives stand between spaces, and in
 * them `d` is a digit, `n` a digit but 0, `l` a letter of the serial, `a` an area code; capitals stand for themselves,
 * `-` for the one hyphen of Austria and Germany, everything else as in a regular expression.
 */
export interface PlateRules {
  /** Ordinary plates given out today. */
  readonly now: string;
  /** Older, special and personalised plates of a form of their own. */
  readonly also?: string;
  /** Rare ones that are easily a slip of the finger; the buyer is asked to compare. */
  readonly odd?: string;
  /** What a personalised plate may look like at the most, where format alone may not refuse (domain.md 2.3). */
  readonly free?: string;
  /** The letters of `l`, as inside square brackets; A-Z when missing. */
  readonly letters?: string;
  /** The area codes of `a`. */
  readonly areas?: readonly string[];
  /** Letters beyond A-Z that may stand on a plate. */
  readonly more?: string;
  /** Letters of A-Z that never do. */
  readonly never?: string;
  /** The plate is printed in Latin but its people may type Cyrillic by ear, so НС may mean NS (domain.md 2.2). */
  readonly isTypedByEar?: true;
}
