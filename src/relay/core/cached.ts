/** A call whose answer is kept for a while. */
export interface Cached<Answer> {
  readonly get: () => Promise<Answer>;
  /** The answer is known to be wrong: the next call asks again. */
  readonly forget: () => void;
}

/**
 * Keeps the answer of one call for `lifetime` milliseconds. Callers who come while it is under way share the one call.
 * A failure is given to those who waited for it and is not kept.
 */
export function cached<Answer>(load: () => Promise<Answer>, clock: () => number, lifetime: number): Cached<Answer> {
  let kept: { answer: Answer; at: number } | undefined;
  let underWay: Promise<Answer> | undefined;

  const reload = (): Promise<Answer> => {
    const asked = load()
      .then((answer) => {
        if (underWay === asked) kept = { answer, at: clock() };
        return answer;
      })
      .finally(() => {
        if (underWay === asked) underWay = undefined;
      });
    underWay = asked;
    return asked;
  };

  const get = async () => {
    // An answer from the future was kept before the clock was put back: how old it is, nobody knows.
    const age = kept ? clock() - kept.at : -1;
    if (kept && age >= 0 && age < lifetime) return kept.answer;
    return underWay ?? reload();
  };
  const forget = () => {
    kept = undefined;
    underWay = undefined;
  };
  return { get, forget };
}
