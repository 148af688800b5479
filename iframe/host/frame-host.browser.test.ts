import { afterEach, describe, expect, it, vi } from 'vitest';
import { FrameHost } from './frame-host.js';

const ORIGIN = 'https://checkout.example';
const FRAME = `${ORIGIN}/iframe/?locale=de`;
const ENVELOPE = { tag: 'vignette-checkout', version: 1 } as const;
const BANK = 'https://bank.example/pay/1';

const hosts: FrameHost[] = [];

/** A frame whose page never comes: what it would say is said for it. */
function frame(src = FRAME): HTMLIFrameElement {
  const element = document.createElement('iframe');
  // So far below everything it is not asked for, and its empty page is one of ours.
  element.loading = 'lazy';
  Object.assign(element.style, { position: 'absolute', top: '99999px' });
  element.src = src;
  document.body.append(element);
  return element;
}

function host({ isUsed = true } = {}) {
  const assigned: string[] = [];
  const timers = new Set<() => void>();
  const made = new FrameHost({
    page: window,
    assign: (url) => void assigned.push(url),
    isUsed: () => isUsed,
    after: (milliseconds, run) => {
      expect(milliseconds).toBe(10_000);
      timers.add(run);
      return () => timers.delete(run);
    },
  });
  hosts.push(made);
  return { host: made, assigned, timers };
}

/** What the host says to a frame. */
function answersTo(element: HTMLIFrameElement) {
  const window = element.contentWindow;
  if (!window) throw new Error('The frame is in no page.');
  return vi.spyOn(window, 'postMessage').mockImplementation(() => undefined);
}

function say(element: HTMLIFrameElement, message: object, from: Partial<MessageEventInit> = {}) {
  const data = { ...ENVELOPE, ...message };
  window.dispatchEvent(new MessageEvent('message', { data, origin: ORIGIN, source: element.contentWindow, ...from }));
}

/** The events of one name that reach the page. */
function heard(name: string) {
  const events: Event[] = [];
  const listen = (event: Event) => void events.push(event);
  document.body.addEventListener(name, listen, { signal: ended.signal });
  return events;
}

let ended = new AbortController();

afterEach(() => {
  for (const one of hosts.splice(0)) one.disconnect();
  ended.abort();
  ended = new AbortController();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function connected(options?: Parameters<typeof host>[0]) {
  const element = frame();
  const made = host(options);
  made.host.serve(ORIGIN);
  return { ...made, element, answers: answersTo(element) };
}

describe('the host script', () => {
  it('answers a frame that says hello, at its origin and nowhere else', () => {
    const { element, answers } = connected();
    say(element, { type: 'hello' });
    expect(answers.mock.calls).toEqual([[{ ...ENVELOPE, type: 'hello-answer' }, ORIGIN]]);
  });

  it('gives the frame the height of what is in it, and never more than a bound', () => {
    const { element } = connected();
    say(element, { type: 'size', height: 731 });
    expect(element.style.height).toBe('731px');
    say(element, { type: 'size', height: 9_000_000 });
    expect(element.style.height).toBe('20000px');
  });

  it('adds the border where the page counts it in', () => {
    const { element } = connected();
    Object.assign(element.style, { boxSizing: 'border-box', border: '3px solid' });
    say(element, { type: 'size', height: 700 });
    expect([element.style.height, element.clientHeight]).toEqual(['706px', 700]);
  });

  it('sends the public events from the frame’s element, with the same fields as those of the element', () => {
    const { element } = connected();
    const events = heard('vignette-paid');
    const detail = { orderId: '1', reference: 'V-1', total: { amount: 1580, currency: 'EUR' } };
    say(element, { type: 'event', name: 'vignette-paid', detail: { ...detail, email: 'a@b.example' } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ target: element, detail, ...detail, cancelable: false });
    expect(Reflect.get(events[0] ?? {}, 'detail')).not.toHaveProperty('email');
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another window', { source: window }],
    ['no window', { source: null }],
  ])('does not listen to %s', (_, from) => {
    const { element, answers, timers } = connected();
    const events = heard('vignette-active');
    say(element, { type: 'hello' }, from);
    say(element, { type: 'size', height: 1 }, from);
    say(element, { type: 'event', name: 'vignette-active', detail: { orderId: '1', reference: 'V' } }, from);
    expect([answers.mock.calls, element.style.height, events]).toEqual([[], '', []]);
    expect(timers.size).toBe(0);
  });

  it.each([{ type: 'size', height: -1 }, { type: 'size' }, { type: 'other' }, { type: 'hello', version: 2 }])(
    'does not listen to %j',
    (message) => {
      const { element, answers } = connected();
      say(element, message);
      expect([answers.mock.calls, element.style.height]).toEqual([[], '']);
    },
  );
});

describe('a redirect that a frame asks for', () => {
  const redirect = { type: 'redirect', orderId: 'order-1', url: BANK };
  const answer = (how: string) => [{ ...ENVELOPE, type: 'redirect-answer', orderId: 'order-1', answer: how }, ORIGIN];

  it('is told to the page and then followed, once for an order', () => {
    const { element, assigned, answers } = connected();
    const events = heard('vignette-redirect');
    say(element, redirect);
    say(element, redirect);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ cancelable: true, detail: { orderId: 'order-1', url: BANK }, url: BANK });
    expect(assigned).toEqual([BANK]);
    expect(answers.mock.calls).toEqual([answer('taken'), answer('refused')]);
  });

  it('is left to the page that prevents it', () => {
    const { element, assigned, answers } = connected();
    element.addEventListener('vignette-redirect', (event) => event.preventDefault());
    say(element, redirect);
    expect(assigned).toEqual([]);
    expect(answers.mock.calls).toEqual([answer('refused')]);
  });

  it('is refused while nobody has done anything in the page', () => {
    const { element, assigned, answers } = connected({ isUsed: false });
    const events = heard('vignette-redirect');
    say(element, redirect);
    expect([assigned, events]).toEqual([[], []]);
    expect(answers.mock.calls).toEqual([answer('refused')]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://bank.example/', '//bank.example/', '/terms.html'])(
    'is nothing at all with the address %s',
    (url) => {
      const { element, assigned, answers } = connected();
      const events = heard('vignette-redirect');
      say(element, { ...redirect, url });
      expect([assigned, events, answers.mock.calls]).toEqual([[], [], []]);
    },
  );
});

describe('which frames are served', () => {
  it('are those of the script’s own origin, whichever page of the checkout they show', () => {
    const own = frame();
    const other = frame('https://other.example/iframe/');
    const { host: made } = host();
    made.serve(ORIGIN);
    say(own, { type: 'size', height: 1 });
    say(other, { type: 'size', height: 1 });
    say(other, { type: 'size', height: 1 }, { origin: 'https://other.example' });
    expect([own.style.height, other.style.height]).toEqual(['1px', '']);
    made.serve('https://other.example');
    say(other, { type: 'size', height: 2 }, { origin: 'https://other.example' });
    expect(other.style.height).toBe('2px');
  });

  it('are later ones too, when the page says so; twice is once', () => {
    const { host: made } = host();
    made.serve(ORIGIN);
    const late = frame();
    say(late, { type: 'size', height: 1 });
    expect(late.style.height).toBe('');
    made.connect(late);
    made.connect(late);
    made.serve(ORIGIN);
    const answers = answersTo(late);
    say(late, { type: 'hello' });
    expect(answers).toHaveBeenCalledOnce();
  });

  it.each(['https://other.example/iframe/', 'about:blank', ''])('are not those at %j', (src) => {
    const { host: made } = host();
    made.serve(ORIGIN);
    expect(() => made.connect(frame(src))).toThrow(TypeError);
  });

  it('are those the parser has not come to yet', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const { host: made } = host();
    made.serve(ORIGIN);
    const late = frame();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    say(late, { type: 'size', height: 3 });
    expect(late.style.height).toBe('3px');
  });

  it('are spoken to first where they have been there before the script', () => {
    const element = frame();
    vi.spyOn(element, 'contentDocument', 'get').mockReturnValue(null);
    const answers = answersTo(element);
    host().host.serve(ORIGIN);
    expect(answers.mock.calls).toEqual([[{ ...ENVELOPE, type: 'hello-answer' }, ORIGIN]]);
  });
});

describe('a frame that says nothing', () => {
  function silent(loading: 'lazy' | 'eager') {
    const element = frame();
    Object.defineProperty(element, 'loading', { value: loading });
    const made = host();
    made.host.serve(ORIGIN);
    return { ...made, element, events: heard('vignette-frame-timeout') };
  }

  it('is told to the page after ten seconds, and still listened to', () => {
    const { element, timers, events } = silent('eager');
    expect(timers.size).toBe(1);
    for (const run of timers) run();
    expect(events).toHaveLength(1);
    say(element, { type: 'size', height: 5 });
    expect(element.style.height).toBe('5px');
  });

  it('has ten seconds from when it is loaded, if that may be late', () => {
    const { element, timers } = silent('lazy');
    expect(timers.size).toBe(0);
    element.dispatchEvent(new Event('load'));
    expect(timers.size).toBe(1);
  });

  it.each(['lazy', 'eager'] as const)('is another than one that has spoken: %s', (loading) => {
    const { element, timers, events } = silent(loading);
    say(element, { type: 'hello' });
    element.dispatchEvent(new Event('load'));
    expect([timers.size, events]).toEqual([0, []]);
  });

  it('is forgotten with everything else when the page disconnects', () => {
    const { element, timers, host: made } = silent('eager');
    made.disconnect();
    expect(timers.size).toBe(0);
    say(element, { type: 'size', height: 5 });
    element.dispatchEvent(new Event('load'));
    expect([element.style.height, timers.size]).toEqual(['', 0]);
    made.connect(element);
    say(element, { type: 'size', height: 6 });
    expect(element.style.height).toBe('6px');
  });
});
