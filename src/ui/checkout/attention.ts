import type { FlowRequest } from '../parts/flow-request-event.js';
import type { View } from './stage.js';

/**
 * Where the buyer's focus and ears are. After a step the focus goes to the next heading, after a mistake to the first
 * wrong field; what changes by itself is said. Before the buyer did anything, nothing is moved (peers.md, requirement 24).
 */
export class Attention {
  private readonly host: HTMLElement;
  private readonly say: (text: string) => void;
  private hasActed = false;
  /** The buyer sent the step; if it has problems, the first of them is next. */
  private isSubmitted = false;
  private heading = '';

  constructor(host: HTMLElement, say: (text: string) => void) {
    this.host = host;
    this.say = say;
  }

  buyerActed({ type }: FlowRequest): void {
    this.hasActed = true;
    if (type === 'step-submitted' || type === 'pay-pressed') this.isSubmitted = true;
    if (type === 'draft-changed') this.isSubmitted = false;
  }

  /** Called when the view was drawn anew; `isOther` when it is another one than before. */
  async viewChanged(view: View | undefined, isOther: boolean): Promise<void> {
    if (!view?.isConnected) return;
    await view.updateComplete;
    let isFocused = false;
    if (isOther) {
      this.isSubmitted = false;
      if (this.hasActed && this.isFocusOurs()) {
        // While the focus is on its way, what is drawn again meanwhile must not say the heading too.
        this.heading = '';
        await view.focusHeading();
        view.scrollIntoView({ block: 'nearest' });
        isFocused = true;
        // What was said about the step before is no longer true, and must not be found below this one.
        this.say('');
      }
    } else if (this.isSubmitted) await this.showProblem(view);
    await this.follow(view, isFocused);
  }

  private async showProblem(view: View): Promise<void> {
    const problem = view.state.at === 'filling' ? view.state.problems[0] : undefined;
    if (!problem) return;
    this.isSubmitted = false;
    await view.focusField?.(problem.field);
  }

  /**
   * A heading that changed without the focus going there is said, with what went wrong; the first one is read like the
   * page around it. A focus that was lost meanwhile, as when the bank's window closes, is brought back to it.
   */
  private async follow(view: View, isFocused: boolean): Promise<void> {
    const frame = view.shadowRoot?.querySelector('vignette-step-frame');
    const text = frame?.heading ?? view.shadowRoot?.querySelector('h2')?.textContent.trim();
    if (text && this.heading && text !== this.heading && !isFocused) {
      const wrong = view.shadowRoot?.querySelector('.notice.danger')?.textContent.trim();
      this.say(wrong ? `${text}. ${wrong}` : text);
      if (this.hasActed && this.isFocusLost()) await view.focusHeading();
    }
    if (text) this.heading = text;
  }

  private isFocusLost(): boolean {
    const { activeElement, body } = this.host.ownerDocument;
    return !activeElement || activeElement === body;
  }

  /** The buyer is not busy elsewhere in the page. */
  private isFocusOurs(): boolean {
    const { activeElement } = this.host.ownerDocument;
    return this.isFocusLost() || this.host.contains(activeElement) || this.isInOuterRoot();
  }

  private isInOuterRoot(): boolean {
    const root = this.host.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === this.host;
  }
}
