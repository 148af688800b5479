import type { KeyValueStore } from './session-edge.js';

const NAME = 'vignette-checkout';

/**
 * Storage for a frame whose browser keeps none for it: in the state of the frame's own history entry, which comes back
 * with the back button. It is the frame's alone, and gone when the frame is loaded anew.
 */
export function historyStore(history: Pick<History, 'state' | 'replaceState'>): KeyValueStore {
  const around = (): object => (isObject(history.state) ? history.state : {});
  const items = (): object => {
    const kept: unknown = Reflect.get(around(), NAME);
    return isObject(kept) ? kept : {};
  };
  const keep = (kept: object) => history.replaceState({ ...around(), [NAME]: kept }, '');
  return {
    getItem(name) {
      const value: unknown = Object.hasOwn(items(), name) ? Reflect.get(items(), name) : null;
      return typeof value === 'string' ? value : null;
    },
    setItem: (name, value) => keep({ ...items(), [name]: value }),
    removeItem(name) {
      const { [name]: _, ...others }: Record<string, unknown> = { ...items() };
      keep(others);
    },
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
