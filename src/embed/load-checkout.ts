import { startEarly } from '../api/early-requests.js';
import { announce } from './announce.js';
import { STAMP } from './first-chunks.js';
import { firstNeeds } from './first-needs.js';

/**
 * Loads the element for a page, and beside it what the first form needs. Used by classic scripts, in which
 * `import('./x.js')` would be looked for beside the page instead of beside the script (design.md 12).
 *
 * @param folder Where the script tag and its `assets` are; ends with a slash.
 */
export function loadCheckout(page: Document, folder: string): Promise<void> {
  const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ new URL(file, folder).href);
  return announce(page, {
    loadElement: () => load('assets/define.js'),
    needsOf: (element) => firstNeeds(element, STAMP, navigator.languages),
    startEarly: (url) => startEarly(url),
    // The element asks for the same file again, and shows when it cannot be had.
    startFile: (file) => void load(file).catch(() => undefined),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}
