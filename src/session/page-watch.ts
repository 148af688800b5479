import type { FlowState } from '../flow/state.js';
import type { PageWishes } from './page-wishes.js';
import type { Visit } from './visit.js';

/** Sees to it that the form is as the page wants it. What that takes is loaded where there is something to see to. */
export class PageWatch {
  private readonly visit: Visit;
  private wishes: Promise<PageWishes> | undefined;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Called after each change of the state or of the page. */
  attend(state: FlowState): void {
    const { config, edge, signal } = this.visit;
    const { startOffset, defaultPeriod } = config();
    const isOther = 'catalogue' in state && state.catalogue.wishes !== config();
    if (!isOther && startOffset === undefined && !defaultPeriod) return;
    this.wishes ??= import('./page-wishes.js').then((it) => new it.PageWishes(this.visit));
    this.wishes.then(
      (wishes) => signal.aborted || wishes.attend(),
      (cause: unknown) => {
        // What did not come is asked for anew after the next change.
        this.wishes = undefined;
        edge.log({ code: 'page-wishes', cause });
      },
    );
  }
}
