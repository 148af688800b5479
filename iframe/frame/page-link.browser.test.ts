import { describe, expect, it, vi } from 'vitest';
import { ENVELOPE, openLink, PAGE_ORIGIN } from './testing/test-page.js';

const ANSWER = { type: 'hello-answer' };
const HELLO = { ...ENVELOPE, type: 'hello' };

describe('the frame’s link to the page around it', () => {
  it('says hello to the page it knows, or to any when it knows none, and nothing else', () => {
    const known = openLink();
    known.link.resize(700);
    known.link.tell('vignette-ready', {});
    expect(known.link.redirect('1', 'https://bank.example/', () => undefined)).toBe(false);
    expect(known.sent).toEqual([[HELLO, PAGE_ORIGIN]]);
    expect(openLink({ isKnown: false }).sent).toEqual([[HELLO, '*']]);
  });

  it('tells a page that answers the height, and what has happened before, in its order', () => {
    const { link, sent, say } = openLink();
    link.resize(600);
    link.resize(700);
    link.tell('vignette-ready', {});
    link.tell('vignette-step', { step: 'country' });
    sent.length = 0;
    say(ANSWER);
    expect(sent).toEqual([
      [{ ...ENVELOPE, type: 'size', height: 700 }, PAGE_ORIGIN],
      [{ ...ENVELOPE, type: 'event', name: 'vignette-ready', detail: {} }, PAGE_ORIGIN],
      [{ ...ENVELOPE, type: 'event', name: 'vignette-step', detail: { step: 'country' } }, PAGE_ORIGIN],
    ]);
  });

  it('then tells each change once, and the height again to a page that answers again', () => {
    const { link, sent, say } = openLink();
    say(ANSWER);
    sent.length = 0;
    link.resize(700);
    link.resize(700);
    link.tell('vignette-ready', {});
    say(ANSWER);
    expect(sent.map(([message]) => message)).toEqual([
      { ...ENVELOPE, type: 'size', height: 700 },
      { ...ENVELOPE, type: 'event', name: 'vignette-ready', detail: {} },
      { ...ENVELOPE, type: 'size', height: 700 },
    ]);
  });

  it('keeps only so much for a page that may never answer', () => {
    const { link, sent, say } = openLink();
    for (let n = 0; n < 500; n++) link.tell('vignette-step', { step: `${n}` });
    say(ANSWER);
    expect(sent).toHaveLength(1 + 100);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another window', { source: new MessageChannel().port1 }],
    ['no window', { source: null }],
  ])('does not take an answer from %s', (_, from) => {
    const { link, sent, say } = openLink();
    say(ANSWER, from);
    link.resize(700);
    expect(sent).toHaveLength(1);
  });

  it('does not take an answer of another version, or of another kind', () => {
    const { link, sent, say } = openLink();
    say({ ...ANSWER, version: 2 });
    say({ ...ANSWER, tag: 'other' });
    say({ type: 'redirect-answer', orderId: '1', answer: 'taken' });
    link.resize(700);
    expect(sent).toHaveLength(1);
  });

  it('stays with the first origin that answers, and takes none for one', () => {
    const { link, sent, say } = openLink({ isKnown: false });
    say(ANSWER, { origin: 'null' });
    link.resize(700);
    expect(sent).toEqual([[HELLO, '*']]);
    say(ANSWER, { origin: 'https://first.example' });
    say(ANSWER, { origin: 'https://second.example' });
    link.resize(701);
    expect(sent.slice(1).map(([, origin]) => origin)).toEqual(['https://first.example', 'https://first.example']);
  });

  it('says nothing more after its end', () => {
    const { link, sent, say, timers } = openLink();
    say(ANSWER);
    link.redirect('1', 'https://bank.example/', () => undefined);
    link.end();
    sent.length = 0;
    link.resize(700);
    say(ANSWER);
    expect([sent, timers.size, link.signal.aborted]).toEqual([[], 0, true]);
  });
});

describe('the question whether the page may be left', () => {
  const ask = () => {
    const page = openLink();
    page.say(ANSWER);
    page.sent.length = 0;
    const onSilence = vi.fn();
    expect(page.link.redirect('order-1', 'https://bank.example/', onSilence)).toBe(true);
    return { ...page, onSilence };
  };

  it('is asked of a page that has answered', () => {
    const { sent } = ask();
    const redirect = { ...ENVELOPE, type: 'redirect', orderId: 'order-1', url: 'https://bank.example/' };
    expect(sent).toEqual([[redirect, PAGE_ORIGIN]]);
  });

  it.each(['taken', 'refused'])('is settled by the answer %s, for its own order', (answer) => {
    const { say, timers } = ask();
    say({ type: 'redirect-answer', orderId: 'order-2', answer });
    expect(timers.size).toBe(1);
    say({ type: 'redirect-answer', orderId: 'order-1', answer });
    expect(timers.size).toBe(0);
  });

  it('is not waited for longer than ten seconds', () => {
    const { timers, onSilence, say } = ask();
    for (const run of timers) run();
    expect(onSilence).toHaveBeenCalledOnce();
    expect(timers.size).toBe(0);
    say({ type: 'redirect-answer', orderId: 'order-1', answer: 'taken' });
    expect(onSilence).toHaveBeenCalledOnce();
  });

  it('asked twice has one wait', () => {
    const { link, timers } = ask();
    link.redirect('order-1', 'https://bank.example/', () => undefined);
    expect(timers.size).toBe(1);
  });
});
