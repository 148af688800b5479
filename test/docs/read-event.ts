import { readDoc } from './jsdoc.js';
import {
  docBefore,
  exportedClass,
  isNode,
  membersOf,
  nameOf,
  nodeList,
  nodesOf,
  type Source,
  textOf,
} from './syntax.js';

/** An event that the element sends. */
export interface EventFacts {
  readonly className: string;
  /** `vignette-paid`. */
  readonly name: string;
  readonly description: string;
  readonly isCancelable: boolean;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

/**
 * Reads the class of an event.
 *
 * @throws {Error} When the file exports no class that hands its name to `super()`.
 */
export function readEvent(source: Source): EventFacts {
  const found = exportedClass(source);
  const call = nodesOf(found?.node).find(
    ({ type, callee }) => type === 'CallExpression' && isNode(callee) && callee['type'] === 'Super',
  );
  const [name, options] = nodeList(call?.['arguments']);
  if (!found || !name) throw new Error('There is no event.');
  return {
    className: nameOf(found.node['id']),
    name: nameOf(name),
    description: readDoc(found.doc).description,
    isCancelable: nodeList(options?.['properties']).some(({ key }) => nameOf(key) === 'cancelable'),
    fields: membersOf(found.node)
      .filter(({ type, static: isStatic }) => type === 'PropertyDefinition' && isStatic !== true)
      .map((member) => {
        const annotation = isNode(member['typeAnnotation']) ? member['typeAnnotation']['typeAnnotation'] : undefined;
        return {
          name: nameOf(member['key']),
          type: isNode(annotation) ? textOf(source, annotation) : '',
          description: readDoc(docBefore(source, member)).description,
        };
      }),
  };
}
