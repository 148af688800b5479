import type { Announcement } from '../flow/effect.js';
import { readStored, writeStored } from './stored-json.js';
import type { KeyValueStore } from './session-edge.js';
import { STORED_TOLD } from './stored-shapes.js';

const NAME = 'vignette-checkout:told';
const ONCE: ReadonlySet<Announcement['event']> = new Set(['order', 'paid', 'active']);
/** Names of the newest orders; more than a buyer has at a time. */
const MOST_KEPT = 60;

/**
 * What a site counts as a sale must not be told twice: `order`, `paid` and `active` once per order, over all reloads
 * and tabs. Everything else is told each time.
 */
export class ToldOnce {
  private readonly store: KeyValueStore;

  constructor(store: KeyValueStore) {
    this.store = store;
  }

  /** Whether to tell it now; true only once where that matters. */
  isNews(announcement: Announcement): boolean {
    if (!('orderId' in announcement) || !ONCE.has(announcement.event)) return true;
    const name = `${announcement.event} ${announcement.orderId}`;
    const told = readStored(this.store, NAME, STORED_TOLD) ?? [];
    if (told.includes(name)) return false;
    writeStored(this.store, NAME, [...told, name].slice(-MOST_KEPT));
    return true;
  }
}
