import type { FirstNeeds } from './first-needs.js';

/** What the script does outside the document; passed in, so that tests need neither a network nor a real page. */
export interface ScriptEdge {
  /** Fetches the module that defines the element. */
  readonly loadElement: () => Promise<unknown>;
  /** What an element of the page will need. */
  readonly needsOf: (element: Element) => FirstNeeds | undefined;
  /** Starts a request whose answer the element will ask for a moment later. */
  readonly startEarly: (url: string) => void;
  /** Starts to load a file of the build that the element will import a moment later. */
  readonly startFile: (file: string) => void;
  /** Lets so many milliseconds go by. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** Milliseconds until code that did not come is asked for again: a phone on the road loses its network for moments. */
const PAUSES = [1_000, 4_000, 15_000];

/**
 * Begins what each `<vignette-checkout>` of the page will need, those that the parser still adds included, while the
 * element's own code is on its way.
 *
 * When that code does not come in four tries, says so once in the console and sends a `vignette-error` event with the code
 * `load-failed` from every element.
 */
export async function announce(page: Document, edge: ScriptEdge): Promise<void> {
  const elements = page.getElementsByTagName('vignette-checkout');
  const begun = new WeakSet<Element>();
  const begin = () => {
    for (const element of elements) {
      if (begun.has(element)) continue;
      begun.add(element);
      const needs = edge.needsOf(element);
      if (!needs) continue;
      for (const url of needs.urls) edge.startEarly(url);
      for (const file of needs.files) edge.startFile(file);
    }
  };
  // First the code, the largest of them: all others arrive before it.
  const loaded = loadElement(edge);
  begin();
  const observer = new MutationObserver(begin);
  observer.observe(page, { childList: true, subtree: true });
  try {
    await loaded;
  } catch (cause) {
    // The page's author has to learn why there is nothing; no element is there yet to say it.
    console.error('<vignette-checkout>: the checkout could not be loaded, so its place stays empty.', cause);
    for (const element of elements) {
      const event = new Event('vignette-error', { bubbles: true, composed: true });
      element.dispatchEvent(Object.assign(event, { code: 'load-failed', reference: undefined }));
    }
  } finally {
    observer.disconnect();
  }
}

async function loadElement({ loadElement: load, pause }: ScriptEdge): Promise<unknown> {
  for (const milliseconds of PAUSES) {
    try {
      return await load();
    } catch {
      await pause(milliseconds);
    }
  }
  return load();
}
