import { createHash } from 'node:crypto';

/**
 * Resolves when all promises that wait for no timer have gone on: one turn of the event loop runs them dry, and another
 * is waited for as long as a database works.
 */
export async function comeToRest(isBusy: () => boolean): Promise<void> {
  do await turn();
  while (isBusy());
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Hashes in the same turn from now on: the threads that hash for `crypto.subtle` answer in an order that no seed brings
 * back. What comes out is the same.
 */
export function hashAtOnce(): void {
  const real = crypto.subtle.digest.bind(crypto.subtle);
  const digest = (algorithm: AlgorithmIdentifier, data: ArrayBuffer | Uint8Array<ArrayBuffer>) => {
    if (algorithm !== 'SHA-256') return real(algorithm, data);
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    return Promise.resolve(Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer);
  };
  Object.defineProperty(crypto.subtle, 'digest', { value: digest, configurable: true });
}
