import { describe, expect, it } from 'vitest';
import { Arrival } from '../../../test/support/arrival.js';
import { FakeClock, settle } from '../../api/testing/fake-clock.js';
import { Patience } from './patience.js';

function make() {
  const clock = new FakeClock();
  const told: boolean[] = [];
  return { clock, told, patience: new Patience(clock, (isTried) => told.push(isTried)) };
}

describe('patience', () => {
  it('says nothing of what is soon there', async () => {
    const { clock, told, patience } = make();
    const arriving = new Arrival<string>();
    const waited = patience.during(arriving.promise);
    await clock.advance(399);
    arriving.come('here');
    expect(await waited).toBe('here');
    expect([told, clock.pending]).toEqual([[], 0]);
  });

  it('tells of a long wait, and when it is over', async () => {
    const { clock, told, patience } = make();
    const arriving = new Arrival<string>();
    const waited = patience.during(arriving.promise);
    await clock.advance(400);
    expect(told).toEqual([true]);
    arriving.come('here');
    await waited;
    expect(told).toEqual([true, false]);
  });

  it('passes a failure on, with which the wait is over too', async () => {
    const { clock, told, patience } = make();
    const arriving = new Arrival<string>();
    const waited = patience.during(arriving.promise);
    await clock.advance(400);
    arriving.fail(new Error('gone'));
    await expect(waited).rejects.toThrow('gone');
    expect(told).toEqual([true, false]);
  });

  it('waits for the last of several, from the first one on', async () => {
    const { clock, told, patience } = make();
    const [one, other] = [new Arrival<void>(), new Arrival<void>()];
    void patience.during(one.promise);
    await clock.advance(300);
    void patience.during(other.promise);
    one.come();
    await settle();
    await clock.advance(100);
    expect(told).toEqual([true]);
    other.come();
    await settle();
    expect(told).toEqual([true, false]);
  });

  it('is over when nobody waits any more, and leaves no timer', async () => {
    const { clock, told, patience } = make();
    void patience.during(new Promise(() => undefined));
    patience.end();
    expect(clock.pending).toBe(0);
    await clock.advance(1000);
    expect(told).toEqual([]);
  });
});
