/**
 * Keeps the answer of one call for `lifetime` milliseconds. Callers who come while it is under way share the one call.
 * A failure is given to those who waited for it and is not kept.
 */
export function cached<Answer>(
  load: () => Promise<Answer>,
  clock: () => number,
  lifetime: number,
): () => Promise<Answer> {
  let kept: { answer: Answer; until: number } | undefined;
  let underWay: Promise<Answer> | undefined;

  const reload = async () => {
    try {
      const answer = await load();
      kept = { answer, until: clock() + lifetime };
      return answer;
    } finally {
      underWay = undefined;
    }
  };

  return async () => {
    if (kept && clock() < kept.until) return kept.answer;
    underWay ??= reload();
    return underWay;
  };
}
