/** Under which names a visit stores what; one of each per relay. */
export const storedName = (what: 'draft' | 'intents' | 'lock' | 'order' | 'purchases', api: string): string =>
  `vignette-checkout:${what}:${api}`;
