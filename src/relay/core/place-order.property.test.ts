import { MemoryStore } from './memory-store.js';
import { describePlacing } from './testing/placing-suite.js';

describePlacing('memory', async () => new MemoryStore(), 2000);
