import { startEarly } from '../api/early-requests.js';
import { announce } from './announce.js';
import { isFirstScript } from './first-script.js';

/*
 * The script a page includes. It is a classic script, in which `import('./x.js')` would be looked for beside the page
 * instead of beside the script (design.md 12), so the address of the script itself leads to the rest.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && isFirstScript(globalThis, script.src)) {
  const address = new URL('./assets/define.js', script.src).href;
  void announce(document, { startEarly, loadElement: () => import(/* @vite-ignore */ address) });
}
