import * as z from 'zod/mini';

const envelope = { tag: z.literal('vignette-checkout'), version: z.literal(1) };
const word = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.gte(0));
const total = z.object({ amount: count, currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });

function event<Name extends string, Detail extends z.core.$ZodShape>(name: Name, detail: Detail) {
  return z.object({ ...envelope, type: z.literal('event'), name: z.literal(name), detail: z.object(detail) });
}

const LOCAL = new Set(['localhost', '127.0.0.1']);

/** Says it with the parser of addresses where the guard has an expression. */
function isBankAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, href } = new URL(url);
  // Written out in full, as every relay writes it: no address that has to be mended first.
  const isPlain = url.startsWith(`${protocol}//`) && !/^\w+:\/\/[/\\\s]/.test(url);
  if (!isPlain) return false;
  if (protocol === 'https:') return true;
  const [, host = ''] = /^http:\/\/([^/?:]*)(?=:\d+[/?]|:\d+$|[/?]|$)/.exec(url) ?? [];
  return href.startsWith('http:') && LOCAL.has(hostname) && LOCAL.has(host);
}

/** What a frame may send, in zod's words; the guard without zod is held equal to it. */
export const FrameMessageSchema = z.union([
  z.object({ ...envelope, type: z.literal('hello') }),
  z.object({ ...envelope, type: z.literal('size'), height: count }),
  z.object({
    ...envelope,
    type: z.literal('redirect'),
    orderId: word,
    url: z.string().check(z.maxLength(4096), z.refine(isBankAddress)),
  }),
  event('vignette-ready', {}),
  event('vignette-step', { step: word }),
  event('vignette-plate-check', { outcome: word }),
  event('vignette-order', { orderId: word, reference: word, total }),
  event('vignette-payment-start', { orderId: word, paymentType: word }),
  event('vignette-payment-fail', { orderId: word, code: word }),
  event('vignette-payment-cancel', { orderId: word }),
  event('vignette-paid', { orderId: word, reference: word, total }),
  event('vignette-status', { orderId: word, status: word, payment: word }),
  event('vignette-active', { orderId: word, reference: word }),
  event('vignette-error', { code: word, reference: z.optional(word) }),
]);

/** What a page may send. */
export const PageMessageSchema = z.union([
  z.object({ ...envelope, type: z.literal('hello-answer') }),
  z.object({
    ...envelope,
    type: z.literal('redirect-answer'),
    orderId: word,
    answer: z.union([z.literal('taken'), z.literal('refused')]),
  }),
]);
