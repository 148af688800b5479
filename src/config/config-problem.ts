/** A mistake of the page's author: what was written, what may be written, and the line to write instead. */
export interface ConfigProblem {
  /** As in HTML: `start-date`. */
  readonly attribute: string;
  /** What was written, ready to be shown; empty when it is missing. */
  readonly value: string;
  /** What may be written, in words. */
  readonly allowed: string;
  /** A line of HTML to write instead. */
  readonly line: string;
  /** True when the checkout cannot start; otherwise the default is used. */
  readonly fatal: boolean;
  /** What is wrong and what comes of it, where that is more than that the value cannot be used. */
  readonly said?: string;
}

const LONGEST_SHOWN = 80;

/** Control and direction characters are written out, so that a value cannot disguise itself in the console. */
export const shown = (value: string, longest = LONGEST_SHOWN): string =>
  value.slice(0, longest).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`) +
  (value.length > longest ? '…' : '');

/**
 * Describes a wrong attribute.
 *
 * @param example A value that would be right; it becomes the line to write.
 */
export function configProblem(
  attribute: string,
  value: string,
  allowed: string,
  example: string,
  fatal = false,
): ConfigProblem {
  const line = `<vignette-checkout ${attribute}="${example}" …></vignette-checkout>`;
  return { attribute, value: shown(value), allowed, line, fatal };
}
