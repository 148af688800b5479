import { readDoc } from './jsdoc.js';
import { isNode, type Node, nodeList, nodesOf, type Source } from './syntax.js';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** The texts that `part=${…}` can become. */
function outcomes(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  if (node['type'] === 'Literal' && typeof node['value'] === 'string') return [node['value']];
  if (node['type'] === 'ConditionalExpression') return [node['consequent'], node['alternate']].flatMap(outcomes);
  throw new TypeError('A part is written as a text, or as a choice between texts.');
}

function partsOfTemplate({ quasis, expressions }: Node): readonly string[] {
  return nodeList(quasis).flatMap(({ value }, index) => {
    const text = isNode(value) ? String(value['cooked']) : '';
    const written = [...text.matchAll(/\spart="([^"]*)"/g)].flatMap(([, names = '']) => words(names));
    const hole = /\spart=$/.test(text) ? outcomes(nodeList(expressions)[index]).flatMap(words) : [];
    return [...written, ...hole];
  });
}

/** The parts a file adds to its own element: `this.part.add('field')`. */
function partsAdded({ callee, arguments: given }: Node): readonly string[] {
  if (!isNode(callee) || !isNode(callee['object'])) return [];
  const { object, property } = callee;
  const isAdding = isNode(property) && property['name'] === 'add' && isNode(object['property']);
  if (!isAdding || !isNode(object['property']) || object['property']['name'] !== 'part') return [];
  return nodeList(given).flatMap(outcomes);
}

/**
 * Every CSS part that a file draws.
 *
 * @throws {TypeError} When one is put together in a way that cannot be read.
 */
export function partsDrawn({ body }: Source): readonly string[] {
  return nodesOf(body).flatMap((node) => {
    if (node['type'] === 'TemplateLiteral') return partsOfTemplate(node);
    return node['type'] === 'CallExpression' ? partsAdded(node) : [];
  });
}

/** The parts that the JSDoc of a file describes. */
export function partsDescribed({ docs }: Source): readonly { readonly name: string; readonly text: string }[] {
  return [...docs.values()].flatMap((doc) => readDoc(doc).tags.filter(({ tag }) => tag === 'csspart'));
}
