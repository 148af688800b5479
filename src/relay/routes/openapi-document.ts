import { PROBLEM_CODES, type ProblemCode } from '../../contract/problem-codes.js';
import { OPERATIONS, type Operation } from './openapi-operations.js';
import { contractSchemas, schemaRef } from './openapi-schemas.js';

/** The relay's HTTP surface as OpenAPI 3.1, made from the contract. */
export function openapiDocument(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: describeOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'vignette-checkout relay', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: {
      schemas: contractSchemas(),
      securitySchemes: { orderToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function describeOperation(operation: Operation): Record<string, unknown> {
  const { id, summary, body, needs } = operation;
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaRef(body) } } } }),
    ...(needs === 'token' && { security: [{ orderToken: [] }] }),
    responses: { ...answersOf(operation), ...problemsOf(operation.problems) },
  };
}

function parametersOf({ path, query = [], headers = [], needs }: Operation) {
  const schema = { type: 'string' };
  const key = { type: 'string', minLength: 16, maxLength: 200 };
  return [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema })),
    ...query.map((name) => ({ name, in: 'query', schema })),
    ...headers.map((name) => ({ name, in: 'header', schema })),
    ...(needs === 'key' ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: key }] : []),
  ];
}

function answersOf({ answers }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, { description: 'Done.', ...contentOf(answer) }]),
  );
}

function contentOf(answer: Operation['answers'][number]) {
  switch (answer) {
    case 'nothing':
      return {};
    case 'json':
      return { content: { 'application/json': { schema: { type: 'object' } } } };
    case 'text/event-stream':
    case 'application/pdf':
      return { content: { [answer]: { schema: { type: 'string' } } } };
    default:
      return { content: { 'application/json': { schema: schemaRef(answer) } } };
  }
}

/** One response for each status, naming the codes it may carry. Origin and failures of the relay can meet any call. */
function problemsOf(problems: readonly ProblemCode[]): Record<string, unknown> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set<ProblemCode>([...problems, 'origin-refused', 'internal'])) {
    byStatus.set(PROBLEM_CODES[code], [...(byStatus.get(PROBLEM_CODES[code]) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      { description: codes.join(', '), content: { 'application/problem+json': { schema: schemaRef('Problem') } } },
    ]),
  );
}
