import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';
import { type CallOptions, type RelayRequest, request } from './request.js';
import type { Schema } from './schema.js';

/**
 * Asks the relay for JSON of a shape.
 *
 * @throws RelayError `network`, `timeout`, `malformed-answer`, or the relay's problem. Whether a request with
 *   `malformed-answer` was carried out is not known.
 */
export function send<Answer>(
  client: RelayClient,
  asked: RelayRequest,
  schema: Schema<Answer>,
  options?: CallOptions,
): Promise<Answer> {
  return request(client, asked, async (response) => read(json(await response.text()), schema), options);
}

/**
 * What an answer holds, when it has the shape.
 *
 * @throws RelayError `malformed-answer`.
 */
export function read<Answer>(data: unknown, schema: Schema<Answer>): Answer {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new RelayError('malformed-answer', { cause: result.error });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RelayError('malformed-answer', { cause });
  }
}
