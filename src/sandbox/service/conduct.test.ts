import { describe, expect, it } from 'vitest';
import { STORIES } from '../stories.js';
import { conductOf } from './conduct.js';

describe('what the sandbox does with an attempt', () => {
  it.each([
    ['unavailable', ['unavailable', 'unavailable', 'place']],
    ['error-twice', ['break-down', 'break-down', 'place']],
    ['error-always', ['break-down', 'break-down', 'break-down']],
    ['answer-lost', ['lose-answer', 'place', 'place']],
    ['busy', ['ask-to-wait', 'place', 'place']],
    ['duplicate', ['tell-duplicate', 'place', 'place']],
    ['in-progress', ['take-long', 'place', 'place']],
    ['paid', ['place', 'place', 'place']],
  ] as const)('in the story %s is %j, one after the other', (story, expected) => {
    expect([0, 1, 2].map((failed) => conductOf(story, failed))).toEqual(expected);
  });

  it('is to place the order in every story but one, sooner or later', () => {
    const never = STORIES.filter(({ id }) => conductOf(id, 100) !== 'place').map(({ id }) => id);
    expect(never).toEqual(['error-always']);
  });
});
