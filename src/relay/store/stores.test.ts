import { MemoryStore } from '../core/memory-store.js';
import { createPgliteStore } from './pglite-store.js';
import { describeStore } from './store-suite.js';

describeStore('MemoryStore', async () => new MemoryStore());
describeStore('SqlStore in PGlite', createPgliteStore);
