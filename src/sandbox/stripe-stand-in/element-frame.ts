/**
 * The frame that each of Stripe's elements lives in. A frame that is moved in the page, or taken out and put back, is
 * loaded anew by the browser: what was in it is gone, and Stripe does not find it again.
 */
export class ElementFrame {
  readonly node: HTMLIFrameElement;
  /** What is in the frame since it was mounted. */
  private view: Window | null = null;

  /** `onLost` is called when the frame comes up anew without having been mounted anew. */
  constructor(onLost: () => void) {
    this.node = document.createElement('iframe');
    // As Stripe does it: pages have styles of their own for frames.
    this.node.style.setProperty('display', 'none', 'important');
    this.node.title = 'Secure payment frame of the sandbox';
    this.node.addEventListener('load', () => {
      if (this.view && this.node.contentWindow !== this.view) onLost();
    });
  }

  /** Whether it is still the one that was mounted. */
  get isAlive(): boolean {
    return this.view !== null && this.node.contentWindow === this.view;
  }

  /** The element was mounted, frame and all. */
  begin(): void {
    this.view = this.node.contentWindow;
  }

  /** The element is taken away by its page in the way Stripe wants it. */
  end(): void {
    this.view = null;
  }
}
