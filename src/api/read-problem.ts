import type { Problem } from '../contract/problem.js';
import { PROBLEM } from './problem-check.js';
import { RelayError } from './relay-error.js';

/**
 * Reads why the relay did not do what was asked. An error page of something on the way counts as `internal` or, below
 * 500, as `malformed-answer`.
 *
 * @param now - Milliseconds since 1970; `Retry-After` may name a date.
 */
export async function readProblem(response: Response, now: number): Promise<RelayError> {
  const { status } = response;
  const { success, data, cause } = await parseProblem(response);
  const header = response.headers.get('retry-after');
  const retryAfter = data?.retryAfter ?? (header === null ? undefined : secondsUntil(header, now));
  return new RelayError(data?.code ?? (status < 500 ? 'malformed-answer' : 'internal'), {
    status,
    ...(success ? { problem: data } : { cause }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

type Parsed = { success: true; data: Problem; cause?: never } | { success: false; data?: never; cause: unknown };

async function parseProblem(response: Response): Promise<Parsed> {
  const text = await response.text();
  try {
    const read = PROBLEM.safeParse(JSON.parse(text));
    return read.success ? read : { success: false, cause: read.error };
  } catch (cause) {
    return { success: false, cause };
  }
}

/** RFC 9110, 10.2.3: seconds or a date. Nothing when it is neither. */
function secondsUntil(header: string, now: number): number | undefined {
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
