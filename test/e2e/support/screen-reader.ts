import type { CDPSession, Page } from '@playwright/test';
import { type AXNode, spoken } from './spoken.js';

/** What a screen reader finds in the checkout of a page, taken from the browser's accessibility tree in its order. */
export class ScreenReader {
  private readonly page: Page;
  private readonly session: Promise<CDPSession>;

  constructor(page: Page) {
    this.page = page;
    this.session = page.context().newCDPSession(page);
  }

  /** Listens to the live region of the checkout that is in the page now. */
  async listens(): Promise<void> {
    await this.page.locator('vignette-checkout [role=status]').evaluate((region) => {
      const heard: string[] = [];
      Reflect.set(window, 'heardTexts', heard);
      new MutationObserver(() => {
        const text = region.textContent.replaceAll(/[\u2066-\u2069]/g, '').trim();
        if (text) heard.push(text);
      }).observe(region, { characterData: true, childList: true, subtree: true });
    });
  }

  /** Whether the step or screen is up, with its heading, and what it says: one line for each thing. */
  async reads(heading: string): Promise<readonly string[]> {
    const checkout = this.page.locator('vignette-checkout');
    await checkout.getByRole('heading', { name: heading, level: 2 }).waitFor();
    const session = await this.session;
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'vignette-checkout' });
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const all = new Map<string, AXNode>(nodes.map((one) => [one.nodeId, one]));
    const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (!top) throw new Error('The checkout is not in the accessibility tree.');
    return spoken(top, all);
  }

  /** What the live region has said since it was asked last. */
  async hears(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const heard: unknown = Reflect.get(window, 'heardTexts');
      return Array.isArray(heard) ? heard.splice(0).map(String) : [];
    });
  }
}
