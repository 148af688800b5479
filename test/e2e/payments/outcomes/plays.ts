import type { Ending } from '../ending.js';
import type { Outcome } from '../matrix.js';
import type { Purchase } from '../purchase.js';
import { abandoned } from './abandoned.js';
import { authentication } from './authentication.js';
import { cancelled } from './cancelled.js';
import { declined } from './declined.js';
import { forged } from './forged.js';
import { otherTab } from './other-tab.js';
import { processing } from './processing.js';
import { storageLost } from './storage-lost.js';
import { success } from './success.js';
import { twice } from './twice.js';

/** How each outcome is brought about, and what must be seen at its end. */
export const PLAYS: Readonly<Record<Outcome, (purchase: Purchase) => Promise<Ending>>> = {
  success,
  declined,
  authentication,
  cancelled,
  abandoned,
  processing,
  forged,
  'other-tab': otherTab,
  'storage-lost': storageLost,
  twice,
};
