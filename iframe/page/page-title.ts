/**
 * The name of the page in the buyer's language, as the button of a checkout in a corner is called.
 *
 * @param module The module of the texts of the first form, of which nothing is known yet.
 * @returns Undefined where they do not hold it.
 */
export function pageTitle(module: unknown): string | undefined {
  const at = (node: unknown, name: string): unknown =>
    typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
  const title = at(at(at(module, 'default'), 'launcher'), 'open');
  return typeof title === 'string' ? title : undefined;
}
