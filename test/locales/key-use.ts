import { parseSync } from 'vite';
import { type FlatTexts, withoutPlural } from './flatten-texts.js';

/** Keys that the code names but English lacks, and texts that no code names. */
export interface KeyUse {
  readonly unknown: readonly string[];
  readonly unused: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

const literal = (node: unknown): readonly string[] =>
  isNode(node) && node['type'] === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [];

/** The fixed parts of a template, around its holes; empty for anything else. */
const fixedParts = (node: Node): readonly string[] =>
  node['type'] === 'TemplateLiteral'
    ? list(node['quasis']).map((one) => (isNode(one) && isNode(one['value']) ? String(one['value']['cooked']) : ''))
    : [];

/** `plate.fuelType.${fuel}` makes every key right below `plate.fuelType`. */
function madeAfter(parts: readonly string[]): readonly RegExp[] {
  return /^[\w-]+\./.test(parts[0] ?? '') ? [new RegExp(`^${parts.map(escaped).join('[^.]+')}$`)] : [];
}

/** `${path}.heading` makes a key of every text that stands somewhere in the code. */
function madeBefore([first, rest = '', ...more]: readonly string[]): readonly string[] {
  return first === '' && /^\.[\w.-]+$/.test(rest) && !more.length ? [rest] : [];
}

/** What is asked for with `t('…')` or `this.t('…')`. */
function asked({ type, callee, arguments: given }: Node): readonly string[] {
  if (type !== 'CallExpression' || !isNode(callee)) return [];
  const named = isNode(callee['property']) ? callee['property'] : callee;
  return named['name'] === 't' ? literal(list(given)[0]) : [];
}

/**
 * Compares the keys the code names with those there are. A key counts as named when it stands anywhere as a text, or can
 * be made by a template that starts with the name of a group, or that adds an ending to a text of the code.
 *
 * @param sources TypeScript, tests left out.
 */
export function keyUse(english: FlatTexts, sources: readonly string[]): KeyUse {
  const keys = new Set([...english.keys()].map(withoutPlural));
  const nodes = sources.flatMap((source) => nodesOf(parseSync('source.ts', source).program.body));
  const texts = new Set(nodes.flatMap(literal));
  const templates = nodes.map(fixedParts);
  const patterns = templates.flatMap(madeAfter);
  const endings = templates.flatMap(madeBefore);
  const isNamed = (key: string) =>
    texts.has(key) ||
    patterns.some((made) => made.test(key)) ||
    endings.some((ending) => key.endsWith(ending) && texts.has(key.slice(0, -ending.length)));
  return {
    unknown: nodes.flatMap(asked).filter((key) => !keys.has(key)),
    unused: [...keys].filter((key) => !isNamed(key)),
  };
}
