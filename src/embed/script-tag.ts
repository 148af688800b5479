import { isFirstScript } from './first-script.js';
import { loadCheckout } from './load-checkout.js';

/* The script a page includes: a classic one, whose own address leads to the rest. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && isFirstScript(globalThis, script.src)) {
  void loadCheckout(document, new URL('.', script.src).href);
}
