import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROUTES } from '../contract/routes.js';
import { announce } from './announce.js';

const API = 'https://relay.example.com';
const { config, products, productsStatus } = ROUTES;
const EARLY = [`${API}${config}`, `${API}${products}?currency=EUR`, `${API}${productsStatus}`];

/** An empty document, in which `<vignette-checkout>` stays an unknown element. */
function pageWith(html: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  return page;
}

function script(outcome: Promise<unknown> = Promise.resolve()) {
  const startEarly = vi.fn<(url: string) => void>();
  return { startEarly, loadElement: () => outcome, asked: () => startEarly.mock.calls.flat() };
}

const silent = (method: 'warn' | 'error') => vi.spyOn(console, method).mockImplementation(() => undefined);
let errorSpy: ReturnType<typeof silent>;

beforeEach(() => {
  errorSpy = silent('error');
});
afterEach(() => vi.restoreAllMocks());

describe('announce', () => {
  it('asks for config, products and status of an element that is there', async () => {
    const edge = script();
    await announce(pageWith(`<vignette-checkout api="${API}/"></vignette-checkout>`), edge);
    expect(edge.asked()).toEqual(EARLY);
  });

  it('asks for an element that the parser adds while the code is on its way, and once only', async () => {
    let arrive = (): void => undefined;
    const edge = script(new Promise<void>((resolve) => (arrive = resolve)));
    const page = pageWith('<main></main>');
    const done = announce(page, edge);
    expect(edge.asked()).toEqual([]);
    page.body.innerHTML = `<p></p><vignette-checkout api="${API}"></vignette-checkout>`;
    await vi.waitFor(() => expect(edge.asked()).toEqual(EARLY));
    page.body.append('more');
    arrive();
    await done;
    expect(edge.asked()).toEqual(EARLY);
  });

  it('stops watching the page once the element can speak for itself', async () => {
    const edge = script();
    const page = pageWith('');
    await announce(page, edge);
    const seen = new Promise((resolve) => {
      new MutationObserver(resolve).observe(page, { childList: true, subtree: true });
    });
    page.body.innerHTML = `<vignette-checkout api="${API}"></vignette-checkout>`;
    await seen;
    expect(edge.asked()).toEqual([]);
  });

  it('leaves the products to the element when a preset decides about the currency', async () => {
    const edge = script();
    await announce(pageWith(`<vignette-checkout api="${API}" preset="winter-austria"></vignette-checkout>`), edge);
    expect(edge.asked()).toEqual([EARLY[0], EARLY[2]]);
  });

  it('asks nobody when the element has no usable relay', async () => {
    const edge = script();
    await announce(pageWith('<vignette-checkout api="http://relay.example.com"></vignette-checkout>'), edge);
    expect(edge.asked()).toEqual([]);
  });

  it('tells the author and the page when the code cannot be loaded', async () => {
    const cause = new Error('blocked');
    const page = pageWith('<vignette-checkout></vignette-checkout><vignette-checkout></vignette-checkout>');
    const codes: unknown[] = [];
    page.body.addEventListener('vignette-error', (event) => codes.push(Reflect.get(event, 'code')));
    await announce(page, script(Promise.reject(cause)));
    expect(codes).toEqual(['load-failed', 'load-failed']);
    expect(errorSpy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('could not be loaded'), cause);
  });
});
