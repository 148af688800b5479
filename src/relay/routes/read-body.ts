import * as z from 'zod/mini';
import type { FieldProblem } from '../../contract/problem.js';
import { RelayProblem } from '../core/relay-problem.js';

/** No order and no webhook comes near this; in bytes. */
const BODY_LIMIT = 65_536;

/**
 * Reads a body as it was sent, and no more of it than the limit.
 *
 * @throws RelayProblem `body-too-large`.
 */
export async function readBytes(request: Request): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > BODY_LIMIT) throw new RelayProblem('body-too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) throw new RelayProblem('body-too-large');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/**
 * Reads a JSON body of a known shape.
 *
 * @throws RelayProblem `not-json`, `body-too-large`, `invalid-request` for broken JSON, `validation-failed` with a
 *   pointer for each field at fault.
 */
export async function readJson<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new RelayProblem('not-json');
  const body = parseJson(await readBytes(request));
  const read = z.safeParse(schema, body);
  if (!read.success) throw new RelayProblem('validation-failed', { errors: fieldProblems(read.error.issues, body) });
  return read.data;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RelayProblem('invalid-request', { cause });
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
}

/** The fields at fault, as JSON pointers (RFC 6901): `required` where there is nothing, else `invalid`. */
function fieldProblems(issues: readonly Issue[], body: unknown): readonly FieldProblem[] {
  return issues.map(({ path }) => ({
    pointer: path.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    code: valueAt(body, path) === undefined ? 'required' : 'invalid',
  }));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  );
}
