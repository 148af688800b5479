import { FrameHost } from './frame-host.js';
import { browserEdge } from './host-edge.js';

declare global {
  interface Window {
    /** The checkouts in frames of this page: `connect(iframe)` for those that come later, `disconnect()` for all. */
    vignetteFrames?: Pick<FrameHost, 'serve' | 'connect' | 'disconnect'>;
  }
}

/* The script a page includes beside the frame. Loaded twice, or from two relays, it is one host that serves all. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) {
  // An element of the page with this id would be found under the same name.
  if (typeof window.vignetteFrames?.serve !== 'function') window.vignetteFrames = new FrameHost(browserEdge(window));
  window.vignetteFrames.serve(new URL(script.src).origin);
}
