/** An answer that comes when the test gives it. */
export function heldAnswer(): { readonly answering: () => Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const answer = new Promise<void>((resolve) => (give = resolve));
  return { answering: () => answer, give };
}
