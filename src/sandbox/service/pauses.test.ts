import { describe, expect, it } from 'vitest';
import { ManualTime, settled } from '../../relay/core/testing/manual-time.js';
import { Pauses } from './pauses.js';

describe('a pause', () => {
  it('is over when its time is, and not before', async () => {
    const time = new ManualTime(0);
    const ends: string[] = [];
    void new Pauses(time.schedule).wait(1000).then((end) => ends.push(end));
    await time.advance(999);
    await settled();
    expect(ends).toEqual([]);
    await time.advance(1);
    expect(ends).toEqual(['over']);
    expect(time.waiting).toBe(0);
  });

  it('ends at once when the sandbox closes, and leaves no timer', async () => {
    const time = new ManualTime(0);
    const pauses = new Pauses(time.schedule);
    const pause = pauses.wait(1000);
    pauses.close();
    expect(await pause).toBe('closed');
    expect(await pauses.wait(1000)).toBe('closed');
    expect(time.waiting).toBe(0);
  });
});
