import type { ConfigProblem } from './config-problem.js';

const reported = new WeakMap<object, Set<string>>();

function text({ attribute, value, allowed, line, fatal, said }: ConfigProblem): string {
  const found = value ? `${attribute}="${value}" cannot be used` : `${attribute} is missing`;
  const outcome = fatal ? 'The checkout cannot start.' : 'The default is used.';
  return `<vignette-checkout>: ${said ?? `${found}. ${outcome}`}\nAllowed: ${allowed}.\nWrite: ${line}`;
}

/**
 * Tells the page's author what is wrong: one console message for each problem, an error when the checkout cannot start
 * and a warning otherwise, and each only once for the same element.
 *
 * @returns The problems that are new, for the element to send as events.
 */
export function reportProblems(element: object, problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const known = reported.get(element) ?? new Set();
  reported.set(element, known);
  return problems.filter((problem) => {
    const message = text(problem);
    if (known.has(message)) return false;
    known.add(message);
    if (problem.fatal) console.error(message);
    else console.warn(message);
    return true;
  });
}
