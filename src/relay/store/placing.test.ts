import { describePlacing } from '../core/testing/placing-suite.js';
import { createPgliteStore } from './pglite-store.js';

describePlacing('PGlite', createPgliteStore, 100);
