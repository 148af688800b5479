import type { Draft } from '../flow/draft.js';
import type { KeyValueStore } from './session-edge.js';
import { KEPT_DRAFT, STORED_DRAFT } from './stored-draft.js';
import { readStored, writeStored } from './stored-json.js';
import { storedName } from './stored-names.js';

/** Milliseconds for which a draft is kept (design, order safety rule 7). */
const KEPT_FOR = 1_800_000;

/** The draft of this tab, for a reload. One per relay. */
export class RememberedDraft {
  private readonly store: KeyValueStore;
  private readonly name: string;

  constructor(store: KeyValueStore, api: string) {
    this.store = store;
    this.name = storedName('draft', api);
  }

  /** What was typed within the last thirty minutes. `now` in milliseconds since 1970. */
  read(now: number): Partial<Draft> {
    const stored = readStored(this.store, this.name, STORED_DRAFT);
    if (stored && now - stored.at < KEPT_FOR) return stored.draft;
    this.erase();
    return {};
  }

  write(draft: Draft, now: number): void {
    const kept = KEPT_DRAFT.safeParse(draft);
    if (kept.success) writeStored(this.store, this.name, { at: now, draft: kept.data });
  }

  erase(): void {
    this.store.removeItem(this.name);
  }
}
