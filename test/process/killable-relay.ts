import type { LogEntry } from '../../src/relay/core/log-entry.js';
import { relayFromEnvironment } from '../../src/relay/hosts/relay-from-environment.js';
import { serveRelay } from '../../src/relay/hosts/relay-host.js';
import { runServer } from '../../src/relay/hosts/run-server.js';
import type { DeathWish } from './death-wish.js';

/** Milliseconds instead of 45 seconds, so that a test need not wait as long as a buyer. */
const lease = Number(process.env['LEASE']);

let wish: DeathWish | undefined;
process.on('message', (message: DeathWish) => {
  wish = message;
});

/** Waits for what never comes; meanwhile the process ends as by `kill -9`. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

/** The same thing, but the process dies before or after the call that the test has named. */
function mortal<Thing extends object>(name: DeathWish['of'], thing: Thing): Thing {
  let calls = 0;
  return new Proxy(thing, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]) => {
        const isMeant = wish?.of === name && wish.call === key && (calls += 1) === wish.time;
        if (isMeant && wish?.when === 'before') return die();
        const answer: unknown = await Reflect.apply(member, target, given);
        return isMeant ? die() : answer;
      };
    },
  });
}

const log = (entry: LogEntry) => console.error(JSON.stringify(entry));

await runServer(
  async () => {
    const options = relayFromEnvironment(process.env, log);
    return serveRelay({
      ...options,
      vendor: mortal('vendor', options.vendor),
      openStore: async () => mortal('store', await options.openStore()),
      limits: { ...options.limits, lease, settle: lease },
    });
  },
  ({ url }) => `The relay is at ${url}`,
);
