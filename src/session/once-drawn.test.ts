import { expect, it } from 'vitest';
import { OnceDrawn } from './once-drawn.js';

/** A page that draws when it is told to. */
function make() {
  const frames = new Set<() => void>();
  const done: string[] = [];
  const afterPaint = (run: () => void) => {
    frames.add(run);
    return () => void frames.delete(run);
  };
  const once = new OnceDrawn({ afterPaint }, () => done.push('done'));
  return { once, frames, done, draw: () => [...frames].forEach((run) => run()) };
}

it('what is asked for several times is done once, after it has been drawn, and then again', () => {
  const { once, done, draw } = make();
  once.ask();
  once.ask();
  expect(done).toEqual([]);
  draw();
  draw();
  expect(done).toEqual(['done']);
  once.ask();
  draw();
  expect(done).toEqual(['done', 'done']);
});

it('what cannot wait is done at once, and leaves no frame behind', () => {
  const { once, frames, done } = make();
  once.ask();
  once.flush();
  expect([done, frames.size]).toEqual([['done'], 0]);
});

it('what nobody asked for is not done', () => {
  const { once, done } = make();
  once.flush();
  expect(done).toEqual([]);
});
