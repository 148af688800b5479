import type { PageEdge } from './session-edge.js';

/** Does one thing after what stands in the page has been drawn, once however often it is asked for meanwhile. */
export class OnceDrawn {
  private readonly page: Pick<PageEdge, 'afterPaint'>;
  private readonly run: () => void;
  private cancel: (() => void) | undefined;

  constructor(page: Pick<PageEdge, 'afterPaint'>, run: () => void) {
    this.page = page;
    this.run = run;
  }

  ask(): void {
    this.cancel ??= this.page.afterPaint(() => this.flush());
  }

  /** Does it now, if it was asked for and is not done yet. */
  flush(): void {
    const { cancel } = this;
    this.cancel = undefined;
    cancel?.();
    if (cancel) this.run();
  }
}
