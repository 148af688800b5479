/** An abort of our own that also follows somebody else's. */
export interface LinkedAbort {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** Stops following; leaves no listener behind. */
  readonly unlink: () => void;
}

/** `AbortSignal.any` by hand: browsers have it since 2024 only, and it cannot be let go. */
export function linkedAbort(followed?: AbortSignal): LinkedAbort {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (followed?.aborted) abort();
  followed?.addEventListener('abort', abort);
  return { signal: controller.signal, abort, unlink: () => followed?.removeEventListener('abort', abort) };
}

/** Waits for something, but no longer than until the signal aborts; then rejects with its reason. */
export async function orAbort<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  let leave = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
  });
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  try {
    return await Promise.race([left, work]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
