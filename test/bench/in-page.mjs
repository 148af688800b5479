/** The name of the function that tells the bench when the first field can be used, in milliseconds since 1970. */
export const USABLE = 'benchUsable';

/** A mark in the trace at the same moment. */
export const USABLE_MARK = 'bench-usable';

/**
 * Watches a page from before its first byte, in every frame of it. Runs in the page, so it stands alone.
 *
 * Usable is the first radio button, also one inside shadow roots, that is drawn, enabled, and hit by a press at its
 * centre. It is looked for once a frame.
 *
 * @param {{ usable: string, mark: string }} names
 */
export function watchPage({ usable, mark }) {
  let shift = 0;
  /** @param {PerformanceEntry} entry */
  const add = (entry) => (shift += Number(Reflect.get(entry, 'value')));
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(add));
  observer.observe({ type: 'layout-shift', buffered: true });

  /**
   * @param {Document | ShadowRoot} root
   * @returns {HTMLInputElement | undefined}
   */
  const firstRadio = (root) => {
    const own = root.querySelector('input[type=radio]');
    if (own instanceof HTMLInputElement) return own;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && firstRadio(shadowRoot);
      if (found) return found;
    }
    return undefined;
  };

  /** @param {HTMLInputElement} radio */
  const isUsable = (radio) => {
    const { left, top, width, height } = radio.getBoundingClientRect();
    const root = radio.getRootNode();
    const isSeen = radio.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (width === 0 || !isSeen || radio.disabled) return false;
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    return root.elementFromPoint(left + width / 2, top + height / 2) === radio;
  };

  const look = () => {
    const radio = firstRadio(document);
    if (!radio || !isUsable(radio)) return void requestAnimationFrame(look);
    performance.mark(mark);
    Reflect.get(globalThis, usable)(String(performance.timeOrigin + performance.now()));
  };
  requestAnimationFrame(look);

  /** Milliseconds from each of the next key presses until the frame after it has been drawn. */
  const keyToPaint = (/** @type {number} */ presses) =>
    new Promise((resolve) => {
      /** @type {number[]} */
      const times = [];
      const channel = new MessageChannel();
      let pressed = 0;
      const heard = (/** @type {Event} */ { timeStamp }) => {
        pressed = timeStamp;
        // What is posted while a frame is made is read after it.
        requestAnimationFrame(() => channel.port2.postMessage(undefined));
      };
      channel.port1.addEventListener('message', () => {
        times.push(performance.now() - pressed);
        if (times.length < presses) return;
        removeEventListener('keydown', heard, true);
        resolve(times);
      });
      channel.port1.start();
      addEventListener('keydown', heard, true);
      firstRadio(document)?.focus();
    });

  Object.assign(globalThis, { bench: { shift: () => shift, keyToPaint } });
}
