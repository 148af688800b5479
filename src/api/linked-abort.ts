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
