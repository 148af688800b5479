import { describe, expect, it } from 'vitest';
import { SimTime } from './sim-time.js';

const atRest = () => Promise.resolve();

describe('the clock of the simulator', () => {
  it('rings in order, each timer at its own moment, and what is set meanwhile too', async () => {
    const time = new SimTime(0, atRest);
    const rung: string[] = [];
    const note = (name: string) => () => rung.push(`${name} ${time.now}`);
    time.after(30, note('late'));
    time.after(10, note('early'));
    time.after(10, () => time.after(5, note('between')));
    await time.advance(40);
    expect([rung, time.now]).toEqual([['early 10', 'between 15', 'late 30'], 40]);
  });

  it('forgets what was taken back', async () => {
    const time = new SimTime(0, atRest);
    let rung = 0;
    time.after(10, () => (rung += 1))();
    await time.advance(20);
    expect(rung).toBe(0);
  });

  it('says so when timers ring for ever and no time passes', async () => {
    const time = new SimTime(0, atRest);
    const again = () => void time.after(0, again);
    again();
    await expect(time.advance(1)).rejects.toThrow('no time passes');
  });
});
