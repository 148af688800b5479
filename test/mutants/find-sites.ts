import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';
import { droppedOperands, forcedBothWays, forcedFalse, swappedComparison } from './conditions.js';
import { emptiedCatch, emptiedFinally, removedCases, removedHandler, removedThrow } from './error-paths.js';
import { droppedProperty, isUndefinedGuard, optionalProperty, shortenedList } from './lists.js';
import type { Site } from './site.js';

/** A site and the function it is in; empty at the top of the file. */
export interface PlacedSite extends Site {
  readonly within: string;
}

/**
 * Every place of a TypeScript file that can be mutated. Left alone are functions that never return (they close a switch
 * for the compiler), and what another mutant covers: an equality that is a whole condition is forced both ways.
 *
 * @throws {SyntaxError} When the file cannot be parsed.
 */
export function findSites(path: string, source: string): readonly PlacedSite[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const found: PlacedSite[] = [];
  const names: string[] = [];
  const covered = new Set<ESTree.Node>();
  const optional = new Set<ESTree.Node>();
  let neverReturns = 0;

  const add = (...sites: readonly Site[]) => {
    if (neverReturns === 0) found.push(...sites.map((site) => ({ ...site, within: names.join('.') })));
  };
  const condition = (test: ESTree.Expression) => {
    if (test.type === 'BinaryExpression' && /^[!=]==$/.test(test.operator)) covered.add(test);
    add(forcedBothWays(source, test));
  };
  const loop = ({ test }: { test: ESTree.Expression | null }) => {
    if (test && test.type !== 'Literal') add(forcedFalse(source, test));
  };
  const named = <Node>(nameOf: (node: Node) => string | undefined) => ({
    enter: (node: Node) => {
      const name = nameOf(node);
      if (name !== undefined) names.push(name);
    },
    exit: (node: Node) => {
      if (nameOf(node) !== undefined) names.pop();
    },
  });
  const functions = named(({ id }: ESTree.Function) => id?.name);
  const methods = named(({ key }: ESTree.MethodDefinition) => (key.type === 'Identifier' ? key.name : 'method'));
  const constants = named(({ id, init }: ESTree.VariableDeclarator) =>
    init?.type === 'ArrowFunctionExpression' && id.type === 'Identifier' ? id.name : undefined,
  );

  const visitor: VisitorObject = {
    FunctionDeclaration: (node) => {
      functions.enter(node);
      if (node.returnType?.typeAnnotation.type === 'TSNeverKeyword') neverReturns += 1;
    },
    'FunctionDeclaration:exit': (node) => {
      functions.exit(node);
      if (node.returnType?.typeAnnotation.type === 'TSNeverKeyword') neverReturns -= 1;
    },
    MethodDefinition: methods.enter,
    'MethodDefinition:exit': methods.exit,
    VariableDeclarator: constants.enter,
    'VariableDeclarator:exit': constants.exit,
    IfStatement: ({ test }) => condition(test),
    ConditionalExpression: ({ test }) => condition(test),
    ForStatement: loop,
    WhileStatement: loop,
    LogicalExpression: (node) => {
      const inner = node.left;
      if (inner.type === 'LogicalExpression' && inner.operator === node.operator) covered.add(inner);
      if (!covered.has(node)) add(...droppedOperands(source, node, optional.has(node) ? 'all but the last' : 'all'));
    },
    BinaryExpression: (node) => {
      if (!covered.has(node)) add(...swappedComparison(source, node));
    },
    SwitchStatement: (node) => add(...removedCases(source, node)),
    ThrowStatement: (node) => add(removedThrow(source, node)),
    CatchClause: (node) => add(...emptiedCatch(source, node)),
    TryStatement: (node) => add(...emptiedFinally(source, node)),
    CallExpression: (node) => add(...removedHandler(source, node)),
    ArrayExpression: (node) => add(...shortenedList(source, node)),
    ObjectExpression: ({ properties }) => {
      for (const property of properties) {
        const condition = property.type === 'SpreadElement' ? optionalProperty(property) : undefined;
        if (!condition) continue;
        add(droppedProperty(source, condition));
        optional.add(condition);
        if (isUndefinedGuard(source, condition)) covered.add(condition).add(condition.left);
      }
    },
  };
  new Visitor(visitor).visit(program);
  return found;
}
