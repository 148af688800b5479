import type { PageEdge } from '../session-edge.js';

/** A page whose address, visibility and network the test sets. */
export class FakePage implements Omit<PageEdge, 'document'> {
  address = 'https://shop.example/buy?id=7';
  isFramed = false;
  /** Where the page was sent. */
  readonly left: string[] = [];
  private hidden = false;
  private readonly watchers = new Set<() => void>();
  private readonly returners = new Set<(how: 'online' | 'restored') => void>();

  /** Listeners that are still there. */
  get listening(): number {
    return this.watchers.size + this.returners.size;
  }

  href(): string {
    return this.address;
  }

  replaceUrl(url: string): void {
    this.address = url;
  }

  assign(url: string): void {
    this.left.push(url);
  }

  isHidden(): boolean {
    return this.hidden;
  }

  /** Nothing is drawn here. */
  afterPaint(run: () => void): () => void {
    let isWanted = true;
    queueMicrotask(() => isWanted && run());
    return () => (isWanted = false);
  }

  onVisible(listener: () => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  onReturn(listener: (how: 'online' | 'restored') => void): () => void {
    this.returners.add(listener);
    return () => this.returners.delete(listener);
  }

  /** The tab is put aside. */
  hide(): void {
    this.hidden = true;
  }

  /** The tab is looked at again. */
  show(): void {
    this.hidden = false;
    this.watchers.forEach((watcher) => watcher());
  }

  /** The network is back, or the page comes out of the browser's cache. */
  come(how: 'online' | 'restored'): void {
    this.returners.forEach((returner) => returner(how));
  }
}
