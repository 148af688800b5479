import { describe, expect, it } from 'vitest';
import { readOwnJson } from './own-json.js';

describe('JSON that is being typed', () => {
  it('is an object, whatever is in it', () => {
    expect(readOwnJson(' {"theme": 1} ')).toEqual({ object: { theme: 1 } });
  });

  it.each(['[]', '7', 'null', '"bold"'])('is refused with a sentence where it is something else: %s', (text) => {
    expect(readOwnJson(text)).toEqual({ problem: 'This is no JSON object: it begins with { and ends with }.' });
  });

  it.each(['', '{', '{"a": 1,}'])('is told where it is unfinished: %j', (text) => {
    expect(readOwnJson(text)).toEqual({ problem: expect.stringMatching(/^This is not JSON yet: .+\. What was worn/) });
  });
});
