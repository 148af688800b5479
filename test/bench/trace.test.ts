import { describe, expect, it } from 'vitest';
import { scriptingUntil } from './trace.mjs';

/** An event on the main thread; times in milliseconds. */
const event = (name: string, at: number, lasts: number, more: object = {}) => ({
  name,
  ph: 'X',
  ts: at * 1000,
  dur: lasts * 1000,
  pid: 1,
  tid: 1,
  ...more,
});
const mark = (at: number) => ({ name: 'done', ph: 'I', ts: at * 1000, pid: 1, tid: 1 });
const scripting = (...traceEvents: readonly object[]) => scriptingUntil(JSON.stringify({ traceEvents }), 'done');

describe('the scripting in a trace', () => {
  it('is the time in scripts, each moment once', () => {
    expect(
      scripting(event('EvaluateScript', 10, 20), event('FunctionCall', 15, 5), event('TimerFire', 40, 3), mark(90)),
    ).toBe(23);
  });

  it('leaves out what the screen needs inside of it, but not the scripts inside of that', () => {
    expect(
      scripting(event('RunMicrotasks', 0, 30), event('Layout', 10, 10), event('FunctionCall', 12, 2), mark(90)),
    ).toBe(22);
  });

  it('leaves out the look that the bench takes once a frame, with all that is in it', () => {
    expect(scripting(event('FireAnimationFrame', 0, 9), event('FunctionCall', 1, 5), mark(90))).toBe(0);
  });

  it('ends at the mark, also inside a script', () => {
    expect(scripting(event('EvaluateScript', 0, 50), mark(20), event('TimerFire', 30, 5))).toBe(20);
  });

  it('is that of the main thread of the page, in whatever order it was written down', () => {
    const elsewhere = [event('EvaluateScript', 0, 9, { tid: 2 }), event('EvaluateScript', 0, 9, { pid: 2 })];
    expect(scripting(mark(90), event('TimerFire', 40, 3), ...elsewhere, event('EvaluateScript', 0, 4))).toBe(7);
  });

  it('says when the page never made its mark', () => {
    expect(() => scripting(event('EvaluateScript', 0, 9))).toThrow('holds no done');
  });
});
