import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Failure } from '../../domain/failure/failure.js';
import { failureText } from '../parts/failure-text.js';
import { FlowElement } from '../parts/flow-element.js';
import type { FlowRequest } from '../parts/flow-request-event.js';
import { notice, type Tone } from '../parts/notice/notice.js';
import { spinner } from '../parts/spinner/spinner.js';
import { screenStyles } from './screen-styles.js';

/** What all screens outside the form share: their state, the heading that takes the focus, and what the buyer may do next. */
export abstract class ScreenElement<State> extends FlowElement {
  static override styles: CSSResultGroup = screenStyles;

  @property({ attribute: false }) state: State | undefined;
  /** Where the seller helps, once that is known. */
  @property({ attribute: false }) supportUrl: string | undefined;
  /** Milliseconds since 1970. */
  @property({ attribute: false }) now: () => number = Date.now;

  @query('h2') private headingElement!: HTMLElement;

  /** After a change of screen. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.headingElement.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.state === undefined ? nothing : this.renderScreen(this.state);
  }

  protected abstract renderScreen(state: State): TemplateResult;

  protected renderHeading(text: string, isBusy = false): TemplateResult {
    return html`<h2 tabindex="-1" part="heading">${isBusy ? spinner() : nothing}${text}</h2>`;
  }

  protected renderNotice(tone: Tone, text: string): TemplateResult {
    return notice(tone, html`<p>${text}</p>`);
  }

  protected renderFailure({ code }: Failure): TemplateResult {
    return this.renderNotice('danger', this.t(failureText(code)));
  }

  /** What the buyer tells support. */
  protected renderReference(reference: string | undefined): TemplateResult | typeof nothing {
    if (!reference) return nothing;
    return html`<p class="reference" part="text reference">
      ${this.t('order.reference')} <strong><bdi dir="ltr">${reference}</bdi></strong>
    </p>`;
  }

  protected renderButton(
    text: string,
    request: FlowRequest,
    kind: 'primary' | 'secondary' = 'primary',
  ): TemplateResult {
    const isSecondary = kind === 'secondary';
    return html`<button
      class="button ${isSecondary ? 'secondary' : ''}"
      part=${isSecondary ? 'button-secondary' : 'button'}
      type="button"
      @click=${() => this.send(request)}
    >
      ${text}
    </button>`;
  }

  protected renderCheckAgain(kind: 'primary' | 'secondary' = 'primary'): TemplateResult {
    return this.renderButton(this.t('action.checkAgain'), { type: 'check-pressed' }, kind);
  }

  protected renderSupport(url = this.supportUrl): TemplateResult | typeof nothing {
    if (!url) return nothing;
    return html`<a class="support" part="link" href=${url} target="_blank" rel="noopener"
      >${this.t('action.support')}</a
    >`;
  }
}
