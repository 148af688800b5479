import type { ESTree } from 'vite';
import { type Site, snippet, spanOf } from './site.js';

/**
 * Lists that a function makes of effects, problems and the like, each element left out: the only one of a list makes it
 * empty. A plain tuple such as `[state, effects]` is no list.
 */
export function shortenedList(source: string, node: ESTree.ArrayExpression): readonly Site[] {
  const elements = node.elements.filter((element) => element !== null);
  if (!elements.every(isPart)) return [];
  return elements.map((element): Site => {
    const what = `element ${snippet(source, element)} left out`;
    return element.type === 'SpreadElement'
      ? { ...spanOf(element.argument), form: 'expression', variants: [{ what, text: '[]' }] }
      : { ...spanOf(element), form: 'element', variants: [{ what, text: '[]' }] };
  });
}

/** An object, the call that makes one, or more of them spread: what a list of things to do or to tell holds. */
function isPart(element: ESTree.ArrayExpressionElement): boolean {
  if (element?.type === 'TSAsExpression') return isPart(element.expression);
  return (
    element?.type === 'SpreadElement' ||
    element?.type === 'CallExpression' ||
    (element?.type === 'ObjectExpression' && element.properties.length > 0)
  );
}

/** The condition of `...(condition && { property })`, with what it guards. */
export function optionalProperty({ argument }: ESTree.SpreadElement): ESTree.LogicalExpression | undefined {
  const node = bare(argument);
  return node.type === 'LogicalExpression' && node.operator === '&&' ? node : undefined;
}

/** The property is left out. That the last operand is left out comes to the same. */
export function droppedProperty(source: string, optional: ESTree.LogicalExpression): Site {
  const what = `optional ${snippet(source, optional)} left out`;
  return { ...spanOf(optional), form: 'expression', variants: [{ what, text: '{}' }] };
}

/**
 * `...(x !== undefined && { x })`: with the guard gone or turned around, the property would be there and undefined, which
 * neither `toEqual` nor JSON tells from a property that is not there.
 */
export function isUndefinedGuard(source: string, { left, right }: ESTree.LogicalExpression): boolean {
  if (left.type !== 'BinaryExpression' || left.operator !== '!==' || right.type !== 'ObjectExpression') return false;
  const text = ({ start, end }: ESTree.Node) => source.slice(start, end);
  return (
    text(left.right) === 'undefined' &&
    right.properties.every((one) => one.type === 'Property' && text(one.value) === text(left.left))
  );
}

function bare(node: ESTree.Expression): ESTree.Expression {
  return node.type === 'ParenthesizedExpression' ? bare(node.expression) : node;
}
