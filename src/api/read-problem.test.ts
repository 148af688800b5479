import { describe, expect, it } from 'vitest';
import { readProblem } from './read-problem.js';
import { problem } from './testing/fake-relay.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');

const withHeader = (value: string) => new Response('{}', { status: 429, headers: { 'retry-after': value } });

describe('an answer that is no success', () => {
  it('is the problem of the relay, with what it says', async () => {
    const error = await readProblem(problem(409, 'price-changed', { retryAfter: 3 }), NOW);
    expect(error).toMatchObject({ code: 'price-changed', details: { status: 409, retryAfter: 3 } });
    expect(error.details.problem?.reference).toBe('REF-1');
    expect(error.details).not.toHaveProperty('cause');
  });

  it.each([
    [400, 'malformed-answer'],
    [499, 'malformed-answer'],
    [500, 'internal'],
    [502, 'internal'],
  ])('is, as a page of something on the way with %i, %s, and what could not be read is kept', async (status, code) => {
    const error = await readProblem(new Response('<h1>Sorry</h1>', { status }), NOW);
    expect([error.code, error.details.status]).toEqual([code, status]);
    expect(error.details.cause).toBeInstanceOf(SyntaxError);
    expect(error.details).not.toHaveProperty('problem');
  });

  it('keeps why it could not be read, where it is JSON of something else', async () => {
    const { code, details } = await readProblem(new Response('{"error":"no"}', { status: 503 }), NOW);
    expect([code, String(details.cause)]).toEqual(['internal', 'TypeError: Not what the contract says at .type.']);
  });

  it.each([
    ['0', 0],
    ['120', 120],
    ['Sat, 21 Nov 2026 12:00:00 GMT', 0],
    ['Sat, 21 Nov 2026 12:01:30 GMT', 90],
    ['Sat, 21 Nov 2026 11:59:00 GMT', undefined],
    ['soon', undefined],
    ['-5', undefined],
  ])('asks to wait as its header says: %s', async (header, seconds) => {
    expect((await readProblem(withHeader(header), NOW)).details.retryAfter).toBe(seconds);
  });

  it('asks for no wait without a header', async () => {
    const error = await readProblem(new Response('{}', { status: 429 }), NOW);
    expect(error.details).not.toHaveProperty('retryAfter');
  });
});
