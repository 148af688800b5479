/** Whether anybody can see the page. The page's own is made at the edge. */
export interface Visibility {
  isHidden(): boolean;
  /** Calls back each time the page becomes visible, until the function it gives is called. */
  onVisible(listener: () => void): () => void;
}

/** Resolves once the page can be seen, or when the signal aborts. */
export function seen(visibility: Visibility, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      forget();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const forget = visibility.onVisible(end);
    signal.addEventListener('abort', end);
    if (signal.aborted || !visibility.isHidden()) end();
  });
}
