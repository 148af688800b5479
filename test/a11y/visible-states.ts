import { SAMPLE_STATES } from '../support/sample-states.js';

/** Every sample state that has something to look at, with its place in the list. */
export const VISIBLE_STATES = SAMPLE_STATES.filter(({ state }) => state.at !== 'loading').map((sample, at) => ({
  name: sample.name,
  sample,
  at,
}));
