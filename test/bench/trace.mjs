import * as z from 'zod/mini';

const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.optional(z.number()),
  pid: z.number(),
  tid: z.number(),
});
const Trace = z.object({ traceEvents: z.array(TraceEvent) });

/** @typedef {z.infer<typeof TraceEvent>} TraceEvent */

/** What counts as scripting, as the browser's own tools count it. */
const SCRIPTING = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'FunctionCall',
  'EventDispatch',
  'TimerFire',
  'RunMicrotasks',
  'FireIdleCallback',
  'MinorGC',
  'MajorGC',
  'V8.GC_MARK_COMPACTOR',
  'V8.GC_SCAVENGER',
]);

/** The bench's own look at the page once a frame, with all that is in it; no page here has frames of its own. */
const OURS = 'FireAnimationFrame';

/** Work for the screen that scripts may cause inside their own time. */
const OTHER = new Set([
  'ParseHTML',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
]);

/**
 * Milliseconds of scripting on the page's main thread up to a mark: each moment counts for the innermost known event
 * around it.
 *
 * @param {string | Buffer} json What the browser recorded.
 * @param {string} mark The name of a `performance.mark`.
 */
export function scriptingUntil(json, mark) {
  const { traceEvents } = z.parse(Trace, JSON.parse(String(json)));
  const end = traceEvents.find(({ name }) => name === mark);
  if (!end) throw new Error(`The trace holds no ${mark}.`);
  const known = traceEvents.filter(
    (event) =>
      event.ph === 'X' &&
      event.pid === end.pid &&
      event.tid === end.tid &&
      event.ts < end.ts &&
      (SCRIPTING.has(event.name) || OTHER.has(event.name) || event.name === OURS),
  );
  return scripting(known, end.ts) / 1000;
}

/**
 * @param {TraceEvent[]} events
 * @param {number} end
 */
function scripting(events, end) {
  /** @type {{ until: number, counts: boolean, isOurs: boolean }[]} */
  const around = [];
  let sum = 0;
  let at = 0;
  const advance = (/** @type {number} */ to) => {
    if (around.at(-1)?.counts && to > at) sum += to - at;
    at = Math.max(at, to);
  };
  const leaveBefore = (/** @type {number} */ ts) => {
    for (let inner = around.at(-1); inner && inner.until <= ts; inner = around.at(-1)) {
      advance(inner.until);
      around.pop();
    }
  };
  for (const { name, ts, dur = 0 } of events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    leaveBefore(ts);
    advance(ts);
    const isOurs = name === OURS || around.at(-1)?.isOurs === true;
    around.push({ until: Math.min(ts + dur, end), counts: SCRIPTING.has(name) && !isOurs, isOurs });
  }
  leaveBefore(Infinity);
  return sum;
}
