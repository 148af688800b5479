import type { ESTree } from 'vite';
import { type Site, snippet, type Span, spanOf } from './site.js';

/** The name of the function that a mutated file asks which mutant is on; as a value it equals nothing. */
export const SWITCH = '__mutant';

/** Every clause but the default, and those that do what comes next or the default does: its value matches no more. */
export function removedCases(source: string, node: ESTree.SwitchStatement): readonly Site[] {
  const fallback = node.cases.find(({ test }) => !test);
  const body = ({ consequent }: ESTree.SwitchCase) =>
    consequent.map(({ start, end }) => source.slice(start, end)).join('\n');
  return node.cases.flatMap((clause, index) => {
    const ending = node.cases.slice(index).find(({ consequent }) => consequent.length > 0);
    const isDefault = ending && fallback && (ending === fallback || body(ending) === body(fallback));
    if (!clause.test || isDefault) return [];
    const what = `case ${snippet(source, clause.test)} removed`;
    return [{ ...spanOf(clause.test), form: 'expression', variants: [{ what, text: SWITCH }] }];
  });
}

export function removedThrow(source: string, node: ESTree.ThrowStatement): Site {
  return removed(node, `${snippet(source, node)} removed`);
}

/** The body of a `catch`, unless it only throws: that is a removed throw already. */
export function emptiedCatch(source: string, { body }: ESTree.CatchClause): readonly Site[] {
  const [first, ...more] = body.body;
  if (!first || (more.length === 0 && first.type === 'ThrowStatement')) return [];
  return [removed(body, `catch ${snippet(source, body)} emptied`)];
}

export function emptiedFinally(source: string, { finalizer }: ESTree.TryStatement): readonly Site[] {
  return finalizer ? [removed(finalizer, `finally ${snippet(source, finalizer)} emptied`)] : [];
}

/** What is done when a promise rejects: `.catch(…)`, or the second argument of `.then(…)`. */
export function removedHandler(source: string, { callee, arguments: given }: ESTree.CallExpression): readonly Site[] {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  const { name } = callee.property;
  const handler = name === 'catch' ? given[0] : name === 'then' ? given[1] : undefined;
  if (!handler || handler.type === 'SpreadElement') return [];
  const what = `rejection handler ${snippet(source, handler)} removed`;
  return [{ ...spanOf(handler), form: 'expression', variants: [{ what, text: 'undefined' }] }];
}

function removed(node: Span, what: string): Site {
  return { ...spanOf(node), form: 'statement', variants: [{ what, text: '{}' }] };
}
