import { readAttributes } from '../config/read-attributes.js';

/** What the script does outside the document; passed in, so that tests need neither a network nor a real page. */
export interface ScriptEdge {
  /** Fetches the module that defines the element. */
  readonly loadElement: () => Promise<unknown>;
  /** Starts a request whose answer the element will ask for a moment later. */
  readonly startEarly: (url: string) => void;
}

/**
 * The three requests every checkout begins with, as `src/api` writes them. The products wait for their preset, whose
 * currency is not known yet, unless the page names one.
 */
function earlyUrls(element: Element): readonly string[] {
  const { config } = readAttributes((name) => element.getAttribute(name), element.baseURI);
  if (!config) return [];
  const { api, currency, preset } = config;
  const currencyKnown = preset === 'default' || Boolean(element.getAttribute('currency'));
  return [
    `${api}/config`,
    ...(currencyKnown ? [`${api}/products?currency=${currency}`] : []),
    `${api}/products/status`,
  ];
}

/**
 * Asks the relay for what each `<vignette-checkout>` of the page will need, those that the parser still adds included,
 * while the element's own code is on its way.
 *
 * When that code cannot be loaded, says so once in the console and sends a `vignette-error` event with the code
 * `load-failed` from every element.
 */
export async function announce(page: Document, { loadElement, startEarly }: ScriptEdge): Promise<void> {
  const elements = page.getElementsByTagName('vignette-checkout');
  const asked = new WeakSet<Element>();
  const ask = () => {
    for (const element of elements) {
      if (asked.has(element)) continue;
      asked.add(element);
      for (const url of earlyUrls(element)) startEarly(url);
    }
  };
  ask();
  const observer = new MutationObserver(ask);
  observer.observe(page, { childList: true, subtree: true });
  try {
    await loadElement();
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
