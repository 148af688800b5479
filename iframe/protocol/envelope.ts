/** What every message carries, so that neither side takes another program's message, or another release's, for its own. */
export interface Envelope {
  readonly tag: 'vignette-checkout';
  readonly version: 1;
}

/** The envelope of this release. The version changes when a message changes in a way an older side would misread. */
export const ENVELOPE: Envelope = { tag: 'vignette-checkout', version: 1 };

/** What came in a message, as an object that may be looked into. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something is an object that holds fields by name. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a message of ours, in this version; `undefined` for everything else. */
export function openEnvelope(message: unknown): Fields | undefined {
  const isOurs = isFields(message) && message['tag'] === ENVELOPE.tag && message['version'] === ENVELOPE.version;
  return isOurs ? message : undefined;
}

/** Whether something is a text as messages hold it: a word, an id, a code. */
export function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

/** Whether something is a number without fractions and not below zero. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
