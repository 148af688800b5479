import type { ESTree } from 'vite';
import { type Site, snippet, spanOf, type Variant } from './site.js';

const OPPOSITE: Readonly<Partial<Record<ESTree.BinaryOperator, string>>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
};

/** The condition of an `if` or a `?:`, forced true and forced false. */
export function forcedBothWays(source: string, test: ESTree.Expression): Site {
  return forced(source, test, ['true', 'false']);
}

/** The condition of a loop; forced true it would never end. */
export function forcedFalse(source: string, test: ESTree.Expression): Site {
  return forced(source, test, ['false']);
}

function forced(source: string, test: ESTree.Expression, values: readonly string[]): Site {
  const variants = values.map((text) => ({ what: `condition ${snippet(source, test)} forced ${text}`, text }));
  return { ...spanOf(test), form: 'expression', variants };
}

/** Each operand of a chain of `&&` or of `||` left out, or all but the last; the chain as a whole is one place. */
export function droppedOperands(
  source: string,
  node: ESTree.LogicalExpression,
  which: 'all' | 'all but the last',
): readonly Site[] {
  if (node.operator === '??') return [];
  const operands = operandsOf(node, node.operator);
  const dropped = which === 'all' ? operands : operands.slice(0, -1);
  const variants = dropped.map((operand): Variant => {
    const kept = operands.filter((other) => other !== operand).map(({ start, end }) => `(${source.slice(start, end)})`);
    return { what: `${snippet(source, operand)} left out of ${snippet(source, node)}`, text: kept.join(node.operator) };
  });
  return [{ ...spanOf(node), form: 'expression', variants }];
}

function operandsOf(node: ESTree.Expression, operator: ESTree.LogicalOperator): readonly ESTree.Expression[] {
  const inner = node.type === 'ParenthesizedExpression' ? node.expression : node;
  if (inner.type !== 'LogicalExpression' || inner.operator !== operator) return [node];
  return [...operandsOf(inner.left, operator), ...operandsOf(inner.right, operator)];
}

/** `===` for `!==`, `<` for `<=` and the like. */
export function swappedComparison(source: string, node: ESTree.BinaryExpression): readonly Site[] {
  const operator = OPPOSITE[node.operator];
  if (!operator) return [];
  const { left, right } = node;
  const text = `${source.slice(left.start, left.end)} ${operator} ${source.slice(right.start, right.end)}`;
  const what = `\`${node.operator}\` became \`${operator}\` in ${snippet(source, node)}`;
  return [{ ...spanOf(node), form: 'expression', variants: [{ what, text }] }];
}
