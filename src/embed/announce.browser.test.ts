import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from './announce.js';
import type { FirstNeeds } from './first-needs.js';

const NEEDS: FirstNeeds = {
  urls: ['https://relay.example/config', 'https://relay.example/products'],
  files: ['assets/en.js', 'assets/auto.js'],
};
const BEGUN = ['load', ...NEEDS.urls, ...NEEDS.files];

/** An empty document, in which `<vignette-checkout>` stays an unknown element. */
function pageWith(html: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  return page;
}

/** Writes down what is begun, in its order. */
function script(...outcomes: readonly Promise<unknown>[]) {
  const begun: string[] = [];
  const left = [...outcomes];
  const edge = {
    loadElement: () => {
      begun.push('load');
      return left.shift() ?? Promise.resolve();
    },
    needsOf: () => NEEDS,
    startEarly: (url: string) => void begun.push(url),
    startFile: (file: string) => void begun.push(file),
    pause: (milliseconds: number) => Promise.resolve(begun.push(`${milliseconds} ms`)),
  };
  return { ...edge, begun };
}

const lost = (cause = new Error('lost')): Promise<never> => {
  const promise = Promise.reject(cause);
  promise.catch(() => undefined);
  return promise;
};

const silent = (method: 'warn' | 'error') => vi.spyOn(console, method).mockImplementation(() => undefined);
let errorSpy: ReturnType<typeof silent>;

beforeEach(() => {
  errorSpy = silent('error');
});
afterEach(() => vi.restoreAllMocks());

describe('announce', () => {
  it('begins with the code, and what an element needs beside it, before any of it is there', () => {
    const edge = script(new Promise(() => undefined));
    void announce(pageWith('<vignette-checkout></vignette-checkout>'), edge);
    expect(edge.begun).toEqual(BEGUN);
  });

  it('begins for an element that the parser adds while the code is on its way, and once only', async () => {
    let arrive = (): void => undefined;
    const edge = script(new Promise<void>((resolve) => (arrive = resolve)));
    const page = pageWith('<main></main>');
    const done = announce(page, edge);
    expect(edge.begun).toEqual(['load']);
    page.body.innerHTML = '<p></p><vignette-checkout></vignette-checkout>';
    await vi.waitFor(() => expect(edge.begun).toEqual(BEGUN));
    page.body.append('more');
    arrive();
    await done;
    expect(edge.begun).toEqual(BEGUN);
  });

  it('stops watching the page once the element can speak for itself', async () => {
    const edge = script();
    const page = pageWith('');
    await announce(page, edge);
    const seen = new Promise((resolve) => {
      new MutationObserver(resolve).observe(page, { childList: true, subtree: true });
    });
    page.body.innerHTML = '<vignette-checkout></vignette-checkout>';
    await seen;
    expect(edge.begun).toEqual(['load']);
  });

  it('begins nothing for an element that cannot say what it needs', async () => {
    const begun: string[] = [];
    const edge = { ...script(), needsOf: () => undefined, startEarly: (url: string) => void begun.push(url) };
    await announce(pageWith('<vignette-checkout></vignette-checkout>'), edge);
    expect([begun, edge.begun]).toEqual([[], ['load']]);
  });

  it('asks again for code that was lost on the way, and begins the rest once', async () => {
    const edge = script(lost(), lost());
    await announce(pageWith('<vignette-checkout></vignette-checkout>'), edge);
    expect(edge.begun).toEqual([...BEGUN, '1000 ms', 'load', '4000 ms', 'load']);
    expect(errorSpy).not.toHaveBeenCalled();
  });

  it('begins meanwhile for an element that comes later', async () => {
    const page = pageWith('');
    const edge = script(lost());
    let goOn = (): void => undefined;
    const done = announce(page, { ...edge, pause: () => new Promise<void>((resolve) => (goOn = resolve)) });
    page.body.innerHTML = '<vignette-checkout></vignette-checkout>';
    await vi.waitFor(() => expect(edge.begun).toEqual(BEGUN));
    goOn();
    await done;
    expect(edge.begun).toEqual([...BEGUN, 'load']);
  });

  it('tells the author and the page when the code does not come in four tries', async () => {
    const cause = new Error('blocked');
    const page = pageWith('<vignette-checkout></vignette-checkout><vignette-checkout></vignette-checkout>');
    const codes: unknown[] = [];
    page.body.addEventListener('vignette-error', (event) => codes.push(Reflect.get(event, 'code')));
    const edge = script(lost(), lost(), lost(), lost(cause));
    await announce(page, edge);
    expect(edge.begun.filter((what) => what === 'load')).toHaveLength(4);
    expect(codes).toEqual(['load-failed', 'load-failed']);
    expect(errorSpy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('could not be loaded'), cause);
  });
});
