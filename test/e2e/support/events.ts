import type { Page } from '@playwright/test';

const NAMES = [
  'ready',
  'step',
  'plate-check',
  'order',
  'payment-start',
  'payment-fail',
  'payment-cancel',
  'redirect',
  'paid',
  'status',
  'active',
  'close',
  'error',
].map((name) => `vignette-${name}`);

/** A public event as the page heard it. */
export interface Heard {
  readonly type: string;
  readonly code?: string;
}

/** Listens to all public events of the page; the function it gives reads them. */
export async function collectEvents(page: Page): Promise<() => Promise<readonly Heard[]>> {
  const heard: Heard[] = [];
  await page.exposeFunction('heardEvent', (event: Heard) => heard.push(event));
  await page.evaluate((names) => {
    for (const name of names) {
      document.addEventListener(name, (event) => {
        const code: unknown = Reflect.get(event, 'code');
        const tell: unknown = Reflect.get(window, 'heardEvent');
        if (typeof tell === 'function') tell({ type: event.type, ...(typeof code === 'string' && { code }) });
      });
    }
  }, NAMES);
  return () => Promise.resolve(heard);
}
