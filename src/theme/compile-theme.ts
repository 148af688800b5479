import { isRecord, toCss, type Token } from './token-value.js';

/** Custom properties and their values: `--vignette-color-text` → `#1f1c19`. */
export type Declarations = ReadonlyMap<string, string>;

/** `{palette.teal.600}`, or `{font.family.$root}` for the token that a group itself stands for. */
const ALIAS = /^\{(.+?)(?:\.\$root)?\}$/;

const propertyOf = (path: string): string => `--vignette-${path.replaceAll('.', '-')}`;
const isPublished = (path: string): boolean => !path.startsWith('palette.');

/** `var(--vignette-color-accent)` for `{color.accent}`: a page that sets the one in CSS changes what follows it. */
function link(value: unknown): string | undefined {
  const target = typeof value === 'string' ? ALIAS.exec(value)?.[1] : undefined;
  return target !== undefined && isPublished(target) ? `var(${propertyOf(target)})` : undefined;
}

/** No path of ours is longer; an object that holds itself would be endless. */
const DEEPEST = 6;

/**
 * A group hands its `$type` down; `$root` is the token a group itself stands for (Design Tokens Format Module 2025.10).
 * What changes a token of an earlier file keeps its type.
 */
function collect(node: unknown, path: string, inherited: unknown, tokens: Map<string, Token>): void {
  if (!isRecord(node)) throw new TypeError(`Theme token "${path}" is not an object.`);
  if (path.split('.').length > DEEPEST) throw new TypeError(`Theme token "${path}" lies too deep.`);
  const earlier = tokens.get(path)?.type;
  const type = node['$type'] ?? inherited;
  if ('$value' in node) {
    if (earlier !== undefined && type !== undefined && type !== earlier) {
      throw new TypeError(`Theme token "${path}" is a ${earlier}, not a ${JSON.stringify(type)}.`);
    }
    tokens.set(path, { type: earlier ?? String(type), value: node['$value'] });
  }
  for (const [name, child] of Object.entries(node)) {
    if (name === '$root') collect(child, path, type, tokens);
    else if (!name.startsWith('$')) collect(child, path ? `${path}.${name}` : name, type, tokens);
  }
}

/**
 * Turns token files into custom properties. Later files override tokens of earlier ones before any alias is looked up,
 * so a dark theme that changes a colour changes everything that points at it. The palette itself is not published.
 *
 * @param isLinked Whether a token that points at another published one follows it in CSS too; else every value is a plain one.
 * @throws {TypeError} Naming the token, when one does not fit its type, or an alias leads nowhere or in a circle.
 */
export function compileTheme(files: readonly unknown[], isLinked = false): Declarations {
  const tokens = new Map<string, Token>();
  for (const file of files) collect(file, '', undefined, tokens);

  const resolve = (value: unknown, seen: readonly string[] = []): unknown => {
    const target = typeof value === 'string' && ALIAS.exec(value)?.[1];
    if (!target) return value;
    const token = tokens.get(target);
    if (!token) throw new TypeError(`points at "${target}", which is not there`);
    if (seen.includes(target)) throw new TypeError(`goes round in a circle at "${target}"`);
    return resolve(token.value, [...seen, target]);
  };

  const declarations = new Map<string, string>();
  for (const [path, { type, value }] of tokens) {
    try {
      const css = toCss({ type, value: resolve(value) }, resolve);
      if (isPublished(path)) declarations.set(propertyOf(path), (isLinked ? link(value) : undefined) ?? css);
    } catch (cause) {
      throw new TypeError(`Theme token "${path}" ${cause instanceof Error ? cause.message : 'is wrong'}.`, { cause });
    }
  }
  return declarations;
}
