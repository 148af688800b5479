const KEY = Symbol.for('vignette-checkout:script');

/**
 * Whether this script is the first of its kind on the page; a second one has nothing to do. Two from different addresses
 * may be two releases, of which only the first can define the element, so the page's author is told.
 *
 * @param scope Where the scripts of a page find each other: `globalThis`.
 */
export function isFirstScript(scope: object, src: string): boolean {
  const first: unknown = Reflect.get(scope, KEY);
  if (typeof first !== 'string') return Reflect.set(scope, KEY, src);
  if (first !== src) {
    console.warn(`<vignette-checkout>: the script was loaded from ${first} and from ${src}. The first is used.`);
  }
  return false;
}
