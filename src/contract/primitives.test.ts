import { describe, expect, it } from 'vitest';
import { Instant, TimeZone } from './primitives.js';

describe('Instant', () => {
  it.each(['2026-11-21T10:00:00Z', '2026-11-21T10:00Z', '2026-11-21T10:00:00.5+01:00'])('takes %s', (text) => {
    expect(Instant.safeParse(text).success).toBe(true);
  });

  it.each(['2026-13-45T99:99Z', '2026-11-21T25:00:00Z', '2026-11-21T10:00:00', ''])(
    'refuses %j, which no clock ever shows',
    (text) => {
      expect(Instant.safeParse(text).success).toBe(false);
    },
  );
});

describe('TimeZone', () => {
  it.each(['Europe/Vienna', 'Europe/Bucharest', 'UTC'])('takes %s', (name) => {
    expect(TimeZone.safeParse(name).success).toBe(true);
  });

  it.each(['Mars/Base', '', 'Europe/Vienna '])('refuses %j, in which no time can be written', (name) => {
    expect(TimeZone.safeParse(name).success).toBe(false);
  });
});
