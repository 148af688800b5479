/**
 * What ends the names of all texts, themes and presets of this build; the build puts it in (vite.config.ts). Without it
 * everything is loaded all the same, one round trip later.
 */
export const STAMP: string = '';
