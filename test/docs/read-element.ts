import { type Doc, readDoc } from './jsdoc.js';
import {
  docBefore,
  exportedClass,
  isNode,
  membersOf,
  nameOf,
  type Node,
  nodeList,
  type Source,
  textOf,
} from './syntax.js';

/** A property of the element that a page may set; most are attributes too. */
export interface ElementProperty {
  readonly name: string;
  readonly attribute: string | undefined;
  /** As TypeScript writes it. */
  readonly type: string;
  readonly default: string;
  readonly description: string;
}

/** A method of the element that a page may call. */
export interface ElementMethod {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  readonly returns: string;
  readonly description: string;
}

/** What the class of an element says of itself. */
export interface ElementClassFacts {
  readonly name: string;
  readonly doc: Doc;
  readonly properties: readonly ElementProperty[];
  readonly methods: readonly ElementMethod[];
}

/** Called by Lit or by the element's own parts, and not by a page. */
const isOurs = (member: Node, doc: string): boolean =>
  typeof member['accessibility'] === 'string' ||
  member['static'] === true ||
  member['override'] === true ||
  /@internal\b/.test(doc);

function typeText(source: Source, annotation: unknown): string {
  const type = isNode(annotation) ? annotation['typeAnnotation'] : undefined;
  return isNode(type) ? textOf(source, type) : '';
}

/** The options of `@property(…)`; undefined for a member without it. */
function propertyOptions(member: Node): readonly Node[] | undefined {
  for (const { expression } of nodeList(member['decorators'])) {
    if (!isNode(expression) || nameOf(expression['callee']) !== 'property') continue;
    const [options] = nodeList(expression['arguments']);
    return nodeList(options?.['properties']);
  }
  return undefined;
}

function propertyFacts(source: Source, member: Node, doc: string): readonly ElementProperty[] {
  const options = propertyOptions(member);
  if (!options) return [];
  const name = nameOf(member['key']);
  const named = options.find(({ key }) => nameOf(key) === 'attribute')?.['value'];
  const attribute = isNode(named) ? named['value'] : name.toLowerCase();
  return [
    {
      name,
      attribute: typeof attribute === 'string' ? attribute : undefined,
      type: typeText(source, member['typeAnnotation']),
      default: isNode(member['value']) ? textOf(source, member['value']) : 'undefined',
      description: readDoc(doc).description,
    },
  ];
}

function methodFacts(source: Source, member: Node, comment: string): readonly ElementMethod[] {
  const { value } = member;
  if (member['type'] !== 'MethodDefinition' || member['kind'] !== 'method' || !isNode(value)) return [];
  const doc = readDoc(comment);
  return [
    {
      name: nameOf(member['key']),
      parameters: nodeList(value['params']).map((param) => ({
        name: nameOf(param),
        type: typeText(source, param['typeAnnotation']),
        description: doc.tags.find(({ tag, name }) => tag === 'param' && name === nameOf(param))?.text ?? '',
      })),
      returns: typeText(source, value['returnType']),
      description: doc.description,
    },
  ];
}

/**
 * Reads the public surface of an element from its class.
 *
 * @throws {Error} When the file exports no class.
 */
export function readElement(source: Source): ElementClassFacts {
  const found = exportedClass(source);
  if (!found) throw new Error('There is no class.');
  const open = membersOf(found.node)
    .map((member) => ({ member, doc: docBefore(source, member) }))
    .filter(({ member, doc }) => !isOurs(member, doc));
  return {
    name: nameOf(found.node['id']),
    doc: readDoc(found.doc),
    properties: open.flatMap(({ member, doc }) => propertyFacts(source, member, doc)),
    methods: open.flatMap(({ member, doc }) => methodFacts(source, member, doc)),
  };
}
