import type { Store } from '../store.js';

/** What a process that was killed cannot do any more. */
const WRITES = new Set<PropertyKey>(['placeOrder', 'replaceRecord']);

/** A store whose process is dead while `killed` says so: what it was about to write is lost, and its caller fails. */
export function killableStore(store: Store, killed: () => boolean): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      if (!WRITES.has(name)) return member.bind(target);
      return async (...given: unknown[]) => {
        if (killed()) throw new Error('The process is dead.');
        return Reflect.apply(member, target, given);
      };
    },
  });
}
