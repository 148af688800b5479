/**
 * Keeps the answer of one call for `lifetime` milliseconds. Callers who come while it is under way share the one call.
 * A failure is given to those who waited for it and is not kept.
 */
export function cached<Answer>(
  load: () => Promise<Answer>,
  clock: () => number,
  lifetime: number,
): () => Promise<Answer> {
  let kept: { answer: Answer; at: number } | undefined;
  let underWay: Promise<Answer> | undefined;

  const reload = async () => {
    try {
      const answer = await load();
      kept = { answer, at: clock() };
      return answer;
    } finally {
      underWay = undefined;
    }
  };

  return async () => {
    // An answer from the future was kept before the clock was put back: how old it is, nobody knows.
    const age = kept ? clock() - kept.at : -1;
    if (kept && age >= 0 && age < lifetime) return kept.answer;
    underWay ??= reload();
    return underWay;
  };
}
