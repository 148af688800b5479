import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../api/relay-client.js';
import { browserEdge } from './browser-edge.js';

const before = location.href;
const edge = (logged: LogEntry[] = []) => browserEdge((entry) => logged.push(entry));

afterEach(() => {
  history.replaceState(null, '', before);
  vi.restoreAllMocks();
});

describe('the browser’s edge', () => {
  it('has the real clock, whose timers can be taken back', async () => {
    const { clock } = edge();
    let rung = 0;
    clock.after(0, () => rung++)();
    await new Promise<void>((resolve) => clock.after(0, resolve));
    expect(rung).toBe(0);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  });

  it('does not ring at once what is further away than a timer can be', () => {
    vi.useFakeTimers();
    let rung = 0;
    const cancel = edge().clock.after(10 ** 12, () => rung++);
    vi.advanceTimersByTime(86_400_000);
    cancel();
    vi.useRealTimers();
    expect(rung).toBe(0);
  });

  it('makes keys that the relay takes, each another one', () => {
    const { randomId } = edge();
    const made = Array.from({ length: 100 }, randomId);
    expect(new Set(made).size).toBe(100);
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('changes the address without loading and keeps the page’s own history state', () => {
    history.replaceState({ own: 1 }, '', '?a=1#secret');
    const { page } = edge();
    page.replaceUrl(page.href().replace('#secret', ''));
    expect([location.hash, location.search, history.state]).toEqual(['', '?a=1', { own: 1 }]);
  });

  it('tells when the page is visible again, until it is let go', () => {
    const { page } = edge();
    const heard: string[] = [];
    const forget = page.onVisible(() => heard.push('visible'));
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect([page.isHidden(), heard]).toEqual([true, []]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    forget();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual(['visible']);
  });

  it('tells when the network is back, and when the page comes out of the browser’s cache', () => {
    const { page } = edge();
    const heard: string[] = [];
    const forget = page.onReturn((how) => heard.push(how));
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    forget();
    window.dispatchEvent(new Event('online'));
    expect(heard).toEqual(['online', 'restored']);
  });

  describe('where the browser forbids storage', () => {
    const forbid = () =>
      vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });

    it('leaves the history of a page that is not a frame alone', () => {
      forbid();
      const { local, session } = browserEdge(() => undefined, false);
      expect(local).toBeUndefined();
      expect(session).toBe(sessionStorage);
    });

    it('keeps what a frame must keep in its own history entry', () => {
      forbid();
      edge().local?.setItem('order', 'one');
      expect(history.state).toEqual({ 'vignette-checkout': { order: 'one' } });
      expect(edge().local?.getItem('order')).toBe('one');
    });
  });
});
