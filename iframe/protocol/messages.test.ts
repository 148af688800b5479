import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { readFrameMessage } from './frame-message.js';
import { readPageMessage } from './page-message.js';
import { PUBLIC_EVENTS } from './public-event.js';
import { FrameMessageSchema, PageMessageSchema } from './testing/message-schemas.js';

/** A value that is right at its place, or nearly. */
const WORDS = ['', 'taken', 'refused', 'AT', 'x'.repeat(200), 'x'.repeat(201), 'vignette-checkout', 'toString'];
const URLS = [
  'https://bank.example/pay?x=1#y',
  'https://',
  'https:///bank.example',
  'https:/bank.example',
  'https://\\bank.example',
  ' https://bank.example',
  'HTTPS://bank.example',
  '//bank.example',
  'http://bank.example',
  'http://localhost:4173/sandbox/bank/1',
  'http://localhost',
  'http://localhost?x',
  'http://localhost:x',
  'http://127.0.0.1:80',
  'http://localhost.evil.example/',
  'http://localhost@evil.example/',
  'https://[bank',
  'https://bank.example:99999',
  'javascript:alert(1)',
  'data:text/html,x',
  `https://bank.example/${'x'.repeat(4096)}`,
];
const scalar = fc.oneof(
  fc.constantFrom<unknown>(...WORDS, ...URLS, ...Object.keys(PUBLIC_EVENTS), 'hello', 'size', 'event', 'redirect'),
  fc.constantFrom<unknown>('hello-answer', 'redirect-answer', 0, 1, 2, -1, 0.5, 720, 1e9, Number.MAX_VALUE, NaN),
  fc.constantFrom<unknown>(null, undefined, true, [], ['tag'], 1n, new Date(0), { amount: 1580, currency: 'EUR' }),
  fc.record({
    amount: fc.oneof(fc.integer(), fc.double(), fc.string()),
    currency: fc.constantFrom('EUR', 'eur', 'EURO'),
  }),
  fc.string(),
  fc.webUrl(),
);

const word = fc.string({ minLength: 1, maxLength: 200 });
const FIELDS = ['orderId', 'url', 'height', 'answer', 'name', 'detail', 'type', 'tag', 'version'];
const DETAILS = ['step', 'outcome', 'orderId', 'reference', 'total', 'paymentType', 'code', 'status', 'payment'];
const total = fc.record({ amount: fc.nat(), currency: fc.constantFrom('EUR', 'HUF', 'ISK') });
const detail = fc.record({ ...Object.fromEntries(DETAILS.map((name) => [name, word])), total });
const good = fc.record({
  tag: fc.constant('vignette-checkout'),
  version: fc.constant(1),
  type: fc.constantFrom('hello', 'size', 'event', 'redirect', 'hello-answer', 'redirect-answer'),
  name: fc.constantFrom(...Object.keys(PUBLIC_EVENTS)),
  detail,
  height: fc.nat(),
  orderId: word,
  url: fc.constantFrom('https://bank.example/pay/1', 'http://localhost:4173/sandbox/bank/1'),
  answer: fc.constantFrom('taken', 'refused'),
});

/** A message in which a field or two, or some of what an event tells, are missing or something else. */
const spoiled = fc
  .tuple(
    good,
    fc.array(fc.tuple(fc.constantFrom(...FIELDS), scalar), { maxLength: 2 }),
    fc.array(fc.tuple(fc.constantFrom(...DETAILS), scalar), { maxLength: 2 }),
    fc.array(fc.constantFrom(...FIELDS), { maxLength: 1 }),
    fc.array(fc.constantFrom(...DETAILS), { maxLength: 2 }),
  )
  .map(([message, changes, detailChanges, lost, detailLost]): unknown => {
    const told = { ...message.detail, ...Object.fromEntries(detailChanges) };
    for (const field of detailLost) Reflect.deleteProperty(told, field);
    const changed = { ...message, detail: told, ...Object.fromEntries(changes) };
    for (const field of lost) Reflect.deleteProperty(changed, field);
    return changed;
  });

const anything = fc.oneof(spoiled, scalar, fc.anything());

function inZodsWords(schema: z.ZodMiniType, data: unknown): unknown {
  const read = schema.safeParse(data);
  return read.success ? read.data : undefined;
}

describe('the guards of the messages', () => {
  it.each([
    ['frame', readFrameMessage, FrameMessageSchema],
    ['page', readPageMessage, PageMessageSchema],
  ] as const)('read from a %s exactly what a schema of zod reads', (_, read, schema) => {
    fc.assert(
      fc.property(anything, (data) => {
        expect(read(data)).toEqual(inZodsWords(schema, data));
      }),
      { numRuns: 5000 },
    );
  });

  it('take every message there is', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(good, (message) => {
        const read = readFrameMessage(message) ?? readPageMessage(message);
        expect(read?.type).toBe(message.type);
        kinds.add(message.type === 'event' ? message.name : message.type);
      }),
      { numRuns: 1000 },
    );
    expect(kinds.size).toBe(5 + Object.keys(PUBLIC_EVENTS).length);
  });

  it('let nothing through that was not asked for', () => {
    const envelope = { tag: 'vignette-checkout', version: 1 };
    const event = { ...envelope, type: 'event', name: 'vignette-active', email: 'a@b.example' };
    expect(readFrameMessage({ ...event, detail: { orderId: '1', reference: 'V-1', plate: 'B-AB 123' } })).toEqual({
      ...envelope,
      type: 'event',
      name: 'vignette-active',
      detail: { orderId: '1', reference: 'V-1' },
    });
    expect(readFrameMessage({ ...event, name: 'constructor', detail: {} })).toBeUndefined();
    expect(readFrameMessage({ ...envelope, version: 2, type: 'hello' })).toBeUndefined();
  });
});

describe('the events that leave the frame', () => {
  it('are all public events of the element, but for the two that are cancelable', () => {
    const files = readdirSync(new URL('../../src/ui/checkout/events/', import.meta.url));
    const names = files.flatMap((file) => /^(vignette-[\w-]+)-event\.ts$/.exec(file)?.[1] ?? []);
    const own = ['vignette-close', 'vignette-redirect'];
    expect(Object.keys(PUBLIC_EVENTS).sort()).toEqual(names.filter((name) => !own.includes(name)).sort());
  });
});
