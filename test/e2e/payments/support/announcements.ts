import type { BrowserContext } from '@playwright/test';

/** `vignette-paid` or `vignette-active`, as a page was told it. */
export interface Announcement {
  readonly event: string;
  /** Whether the relay had said so to this very page before. */
  readonly relaySaidSo: boolean;
}

/**
 * Hears what all pages and frames of a browser are told from now on, together with what the relay has answered them:
 * its answers are read on their way in, so that they are known before the checkout acts on them.
 */
export async function hearAnnouncements(context: BrowserContext): Promise<readonly Announcement[]> {
  const heard: Announcement[] = [];
  await context.exposeBinding('heardAnnouncement', (_source, told: Announcement) => heard.push(told));
  await context.addInitScript(listen);
  return heard;
}

/** Runs in the page, so it can use nothing from here. */
function listen(): void {
  const PROOF = { 'vignette-paid': /"payment":"paid"/, 'vignette-active': /"status":"ACTIVE"/ };
  const said = { 'vignette-paid': false, 'vignette-active': false };
  const events = ['vignette-paid', 'vignette-active'] as const;

  function read(answer: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
    const decoder = new TextDecoder();
    let text = '';
    return answer.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          text += decoder.decode(chunk, { stream: true });
          for (const event of events) said[event] ||= PROOF[event].test(text);
          controller.enqueue(chunk);
        },
      }),
    );
  }

  const send = window.fetch;
  window.fetch = async (...call) => {
    const answer = await send(...call);
    const isOrder = new URL(answer.url).pathname.startsWith('/api/orders');
    return isOrder && answer.body ? new Response(read(answer.body), answer) : answer;
  };
  for (const event of events) {
    document.addEventListener(event, () => {
      const tell: unknown = Reflect.get(window, 'heardAnnouncement');
      if (typeof tell === 'function') tell({ event, relaySaidSo: said[event] });
    });
  }
}
