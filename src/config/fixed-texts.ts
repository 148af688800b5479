/** What becomes of an order and its money, who sells, and what the buyer agrees to. */
const GROUPS =
  /^(alreadyOrdered|cancel|confirming|ended|failure|keyReused|lost|notProcessed|order|paying|placing|seller|unsettled)\./;
const SINGLE = /^review\.(consent|bought|outage|today)\b/;

/**
 * Whether a text says something that has to be true: that a vignette is active, that nothing was charged, what is agreed
 * to. No preset may put other words in its place.
 *
 * @param name As in `locales/en.json`: `order.status.ACTIVE.heading`.
 */
export const isFixedText = (name: string): boolean => GROUPS.test(name) || SINGLE.test(name);
