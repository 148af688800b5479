import { createHash } from 'node:crypto';
import type { RandomBytes } from '../../src/relay/core/random-names.js';

/** Bytes that are the same each time for the same name, and never those of another: up to 32 a call. */
export function bytesOf(name: string): RandomBytes {
  let calls = 0;
  return (count) => {
    calls += 1;
    return Uint8Array.from(createHash('sha256').update(`${name} ${calls}`).digest().subarray(0, count));
  };
}
