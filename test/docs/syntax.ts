import { parseSync } from 'vite';

/** A node of a syntax tree. */
export type Node = Readonly<Record<string, unknown>>;

/** A file that was parsed. */
export interface Source {
  readonly text: string;
  readonly body: readonly Node[];
  /** JSDoc comments by the place where they end. */
  readonly docs: ReadonlyMap<number, string>;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const nodeList = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** A node and all below it. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

export const textIn = (node: unknown, key: string): string => {
  const value = isNode(node) ? node[key] : undefined;
  return typeof value === 'string' ? value : '';
};
export const nameOf = (node: unknown): string => textIn(node, 'name') || textIn(node, 'value');
const startOf = (node: Node): number =>
  Math.min(Number(node['start']), ...nodeList(node['decorators']).map((one) => Number(one['start'])));

/** How a node is written. */
export const textOf = ({ text }: Source, node: Node): string => text.slice(Number(node['start']), Number(node['end']));

/**
 * Parses a TypeScript file.
 *
 * @throws {SyntaxError} When it cannot be parsed.
 */
export function parseSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return { text, body: nodeList(program.body), docs: new Map(docs.map(({ end, value }) => [end, value])) };
}

/** The JSDoc right before a node; empty where there is none. */
export function docBefore({ text, docs }: Source, node: Node): string {
  return docs.get(text.slice(0, startOf(node)).trimEnd().length) ?? '';
}

/** The class that a file exports, with the JSDoc before it. */
export function exportedClass(source: Source): { readonly node: Node; readonly doc: string } | undefined {
  for (const statement of source.body) {
    const { declaration } = statement;
    if (isNode(declaration) && declaration['type'] === 'ClassDeclaration') {
      return { node: declaration, doc: docBefore(source, statement) };
    }
  }
  return undefined;
}

/** What stands in the braces of a class. */
export const membersOf = ({ body }: Node): readonly Node[] => nodeList(isNode(body) ? body['body'] : []);
