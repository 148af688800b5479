import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Visibility } from '../../../api/visibility.js';
import { MOST_ATTEMPTS } from '../../../flow/intent.js';
import type { FlowState } from '../../../flow/state.js';
import { formatCountdown } from '../../../i18n/formats.js';
import { SayEvent } from '../../parts/say-event.js';
import { ScreenElement } from '../screen-element.js';

type State = Extract<FlowState, { at: 'waiting' }>;

/** When the countdown is said aloud, in seconds left; in between it is only seen. */
const SAID: readonly number[] = [30, 10];

/**
 * Between two attempts to place the order: why, when the next one comes, and how many are left.
 *
 * @event vignette-flow-request - The buyer stops the attempts.
 * @event vignette-say - Now and then, how long it still takes.
 */
export class WaitingScreen extends ScreenElement<State> {
  static readonly tag: string = 'vignette-waiting-screen';

  /** Nobody watches the countdown of a hidden page: it stands still there. */
  @property({ attribute: false }) visibility: Visibility | undefined;

  private stopClock: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.startClock();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopClock?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.state && changed.has('state')) this.dispatchEvent(new SayEvent(this.countdown(this.state)));
  }

  protected override renderScreen(state: State): TemplateResult {
    return html`${this.renderHeading(this.t('waiting.heading'))}${this.renderFailure(state.failure)}
      <p part="text">
        <strong role="timer">${this.countdown(state)}</strong>
        <span class="quiet">${this.t('waiting.left', { count: MOST_ATTEMPTS - state.intent.attempts })}</span>
      </p>
      <p part="text">${this.t('waiting.once')} ${this.t('placing.stay')}</p>
      ${this.renderReference(state.failure.reference)}
      <div class="actions" part="actions">
        ${this.renderButton(this.t('waiting.stop'), { type: 'stop-pressed' }, 'secondary')}
      </div>`;
  }

  private secondsLeft({ retryAt }: State): number {
    return Math.max(0, Math.ceil((retryAt - this.now()) / 1000));
  }

  private countdown(state: State): string {
    return this.t('waiting.countdown', { time: formatCountdown(this.secondsLeft(state), this.locale) });
  }

  /** Ticks once a second; while the page is hidden, waits for it to be seen, and is right again at once. */
  private startClock(): void {
    if (this.visibility?.isHidden()) {
      this.stopClock = this.visibility.onVisible(() => {
        this.stopClock?.();
        this.requestUpdate();
        this.startClock();
      });
    } else {
      const ticking = setInterval(() => this.handleTick(), 1000);
      this.stopClock = () => clearInterval(ticking);
    }
  }

  private handleTick(): void {
    if (this.visibility?.isHidden()) {
      this.stopClock?.();
      return this.startClock();
    }
    this.requestUpdate();
    if (this.state && SAID.includes(this.secondsLeft(this.state))) {
      this.dispatchEvent(new SayEvent(this.countdown(this.state)));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-waiting-screen': WaitingScreen;
  }
}
