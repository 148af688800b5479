import fc from 'fast-check';

/** Runs of a property while mutants are tried; the usual test run makes many more. */
const MOST_RUNS = 100;

function assert<Values>(property: fc.IAsyncProperty<Values>, parameters?: fc.Parameters<Values>): Promise<void>;
function assert<Values>(property: fc.IProperty<Values>, parameters?: fc.Parameters<Values>): void;
function assert<Values>(property: fc.IRawProperty<Values>, parameters?: fc.Parameters<Values>): unknown {
  const numRuns = Math.min(parameters?.numRuns ?? MOST_RUNS, MOST_RUNS);
  // That it fails is all that counts; the smallest example is of no use here.
  return fc.assert(property, { ...parameters, numRuns, endOnFailure: true });
}

export * from 'fast-check';
/** The tests import it as the default, as fast-check does. */
export default { ...fc, assert };
