import fc from 'fast-check';
import { WAYS_TO_PAY } from './catalogue.js';
import { NETWORK_FAULTS, REQUEST_KINDS } from './network-faults.js';
import { STRIPE_STORIES } from './sim-stripe.js';
import { CREATE_STORIES } from './vendor-model.js';

/** How the buyer comes back from the bank, and with what in the address. */
export const WAYS_BACK = [
  'good',
  'twice',
  /** The address of an earlier return, of this order or another. */
  'stale',
  'forged',
  'without-parameters',
  'back-button',
  'in-another-tab',
  /** Not at all: the tab is closed. */
  'never',
] as const;

export type WayBack = (typeof WAYS_BACK)[number];

const tab = fc.constantFrom<0 | 1>(0, 0, 0, 1);
const type = fc.constantFrom(...WAYS_TO_PAY);
const some = (most: number) => fc.integer({ min: 1, max: most });
const always = <Name extends string>(name: Name) => fc.constant(name);

/** What the buyer does, and what goes wrong. Each kind with its weight. */
const STEPS = fc.oneof(
  { weight: 16, arbitrary: fc.record({ do: always('go-on'), tab }) },
  { weight: 8, arbitrary: fc.record({ do: always('pay'), tab, type, times: some(2) }) },
  { weight: 2, arbitrary: fc.record({ do: always('pay-in-both'), type }) },
  { weight: 2, arbitrary: fc.record({ do: always('edit'), tab, content: fc.constantFrom<0 | 1 | 2>(0, 1, 2) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: always('press'),
      tab,
      button: fc.constantFrom('check', 'stop', 'start-over', 'continue', 'cancel'),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom('reload', 'reload', 'kill', 'back', 'look-away', 'look-again'),
      tab,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: always('crash'), tab, after: fc.integer({ min: 0, max: 6 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: always('bank'),
      tab,
      word: fc.constantFrom('takes', 'takes', 'takes-slowly', 'fails-slowly', 'declines', 'nothing'),
      back: fc.constantFrom('good', ...WAYS_BACK),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('offline', 'online') }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: always('wait'), seconds: fc.constantFrom(1, 2, 6, 16, 31, 46, 61, 95, 310, 620) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: always('network'),
      fault: fc.constantFrom(...NETWORK_FAULTS),
      on: fc.constantFrom('create', 'create', 'create', ...REQUEST_KINDS),
      times: fc.constantFrom(1, 1, 2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: always('network'),
      fault: fc.constantFrom('answer-late-5', 'answer-late-20'),
      on: always('read'),
      times: fc.constantFrom(1, 1, 2),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: always('vendor'),
      story: fc.constantFrom(...CREATE_STORIES),
      times: fc.constantFrom(1, 1, 2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: always('vendor-reads-slowly'), times: some(3) }) },
  { weight: 2, arbitrary: fc.record({ do: always('outage'), seconds: fc.constantFrom(20, 70, 400) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: always('relay-dies'),
      at: fc.constantFrom('now', 'before-write', 'after-write'),
      write: some(4),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: always('stripe'), story: fc.constantFrom(...STRIPE_STORIES) }) },
);

/** One thing that happens. */
export type Step = typeof STEPS extends fc.Arbitrary<infer One> ? One : never;

/** How a world is set up. */
const SETUP = fc.record({
  card: fc.constantFrom<'redirect' | 'secret'>('redirect', 'secret'),
  isFree: fc.constantFrom(false, false, false, false, false, false, false, true),
  hasStorage: fc.constantFrom(true, true, true, true, true, false),
  hasLocks: fc.constantFrom(true, true, true, false),
  relays: fc.constantFrom(1, 1, 2),
  /** Seconds until a relay that died is started again. */
  relayIsBackAfter: fc.constantFrom(1, 50),
  hasWebhooks: fc.boolean(),
  /** The form is on one page, as a preset may want it. */
  isOnePage: fc.constantFrom(false, false, true),
});

export type Setup = typeof SETUP extends fc.Arbitrary<infer One> ? One : never;

/** One purchase, with everything that befalls it. */
export interface Purchase {
  readonly setup: Setup;
  readonly steps: readonly Step[];
}

/** Any purchase. */
export const PURCHASE: fc.Arbitrary<Purchase> = fc.record({
  setup: SETUP,
  steps: fc.array(STEPS, { minLength: 1, maxLength: 16, size: 'medium' }),
});
