/** Gives `count` bytes that nobody can foresee. */
export type RandomBytes = (count: number) => Uint8Array;

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
// Without 0 O 1 I L U: what is read aloud on the telephone must come back the same.
const SPOKEN = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An order id, token or code: 32 letters of base64url, 192 bits. */
export function newSecret(randomBytes: RandomBytes): string {
  return Array.from(randomBytes(32), (byte) => BASE64URL[byte % 64]).join('');
}

/** A name a person can read out: `VC-7K3M-9Q2P`. Not secret, and unique only in practice. */
export function newReference(randomBytes: RandomBytes, prefix: string): string {
  const letters = Array.from(randomBytes(8), (byte) => SPOKEN[byte % SPOKEN.length]).join('');
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
