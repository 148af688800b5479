/** Time as the widget sees it. The page's own is made at the edge; tests turn one by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something once, after so many milliseconds, 24 days at the most. Gives the function that takes it back. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Resolves after so many milliseconds, or as soon as the signal aborts. Leaves no timer behind. */
export function pause(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.after(milliseconds, end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
