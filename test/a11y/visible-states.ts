import { SAMPLE_PAGE_STATES } from '../support/sample-page-states.js';
import { SAMPLE_STATES } from '../support/sample-states.js';

/** Every sample state that has something to look at, with its place in the list. */
export const VISIBLE_STATES = [
  ...SAMPLE_STATES.filter(({ state }) => state.at !== 'loading'),
  ...SAMPLE_PAGE_STATES,
].map((sample, at) => ({
  name: sample.name,
  sample,
  at,
}));
