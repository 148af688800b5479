/** A map that all widgets of a page share, also those of another copy of the bundle. It lives as long as the page. */
export function pageWide<Value>(name: string): Map<string, Value> {
  const symbol = Symbol.for(`vignette-checkout:${name}`);
  const known: unknown = Reflect.get(globalThis, symbol);
  if (known instanceof Map) return known;
  const made = new Map<string, Value>();
  Reflect.set(globalThis, symbol, made);
  return made;
}
