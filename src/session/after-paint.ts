/**
 * Does something once the browser has drawn what stands in the page now, so that it does not wait for it; in a tab that
 * nobody sees, once it is seen. Gives the function that takes it back.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
