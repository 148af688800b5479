import { parseSync } from 'vite';

/** One module another module names, by whichever way. */
export interface Import {
  /** As written: `./order.js`, `zod/mini`, `../../locales/*.json`. */
  readonly specifier: string;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
  readonly reExport: boolean;
}

/** What a file says about others. */
export interface ReadFile {
  readonly imports: readonly Import[];
  /** True when the file holds nothing but re-exports. */
  readonly isBarrel: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const literal = (node: unknown): readonly string[] =>
  isNode(node) && typeof node['value'] === 'string' ? [node['value']] : [];

function isTypeOnly(node: Node): boolean {
  if (node['type'] === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = list(node['specifiers'] ?? []).filter(isNode);
  return (
    specifiers.length > 0 && specifiers.every((one) => one['importKind'] === 'type' || one['exportKind'] === 'type')
  );
}

const isGlob = ({ callee }: Node): boolean =>
  isNode(callee) &&
  isNode(callee['object']) &&
  callee['object']['type'] === 'MetaProperty' &&
  isNode(callee['property']) &&
  callee['property']['name'] === 'glob';

function importsOf(node: Node): readonly Import[] {
  const type = String(node['type']);
  const reExport = type.startsWith('Export');
  if (/^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$|^TSImportType$/.test(type)) {
    return literal(node['source']).map((specifier) => ({ specifier, typeOnly: isTypeOnly(node), reExport }));
  }
  if (type !== 'CallExpression' || !isGlob(node)) return [];
  const [patterns] = list(node['arguments']);
  const texts = isNode(patterns) && patterns['elements'] ? list(patterns['elements']) : [patterns];
  return texts
    .flatMap(literal)
    .filter((pattern) => !pattern.startsWith('!'))
    .map((specifier) => ({ specifier, typeOnly: false, reExport: false }));
}

function walk(value: unknown): readonly Import[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (!isNode(value)) return [];
  return [...importsOf(value), ...Object.values(value).flatMap(walk)];
}

/**
 * Reads every import of a TypeScript file: static, dynamic, of types, re-exports and `import.meta.glob`.
 *
 * @throws {SyntaxError} When the file cannot be parsed.
 */
export function readImports(path: string, source: string): ReadFile {
  const { program, errors } = parseSync(path, source);
  if (errors.length) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const statements: readonly unknown[] = program.body;
  const isReExport = (one: unknown) =>
    isNode(one) && String(one['type']).startsWith('Export') && Boolean(one['source']);
  return { imports: walk(statements), isBarrel: statements.length > 0 && statements.every(isReExport) };
}
