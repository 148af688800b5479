import { html, nothing, type TemplateResult } from 'lit';
import type { Cancelling } from '../../../flow/state.js';
import type { TextKey } from '../../../i18n/text-key.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { notice } from '../../parts/notice/notice.js';
import { spinner } from '../../parts/spinner/spinner.js';

/** What the way to cancel is drawn from. */
export interface CancelPart {
  readonly cancel: Cancelling | undefined;
  /** Until when the order can be cancelled, already formatted; undefined when it cannot, or not any more. */
  readonly until: string | undefined;
  readonly t: (key: TextKey, values?: { readonly until: string }) => string;
  readonly send: (request: FlowRequest) => void;
}

/** What is said of a cancellation that is being decided, or was; the button's own name says the rest. */
export const CANCEL_TEXTS: Readonly<Record<Cancelling, TextKey>> = {
  asked: 'cancel.ask',
  busy: 'cancel.busy',
  refused: 'cancel.refused',
  unknown: 'cancel.failed',
};

/**
 * The deadline and the button; once pressed, the question in its place, which takes the focus; then how it went. After a
 * refusal nothing more is offered, after no answer the buyer may try again.
 */
export function cancelPart(part: CancelPart): TemplateResult | typeof nothing {
  const { cancel, until, t } = part;
  switch (cancel) {
    case 'asked':
    case 'busy':
      return question(part, cancel);
    case 'refused':
    case 'unknown': {
      const word = notice('warning', html`<p>${t(CANCEL_TEXTS[cancel])}</p>`);
      return html`<div class="cancel">${word}${cancel === 'unknown' ? offer(part) : nothing}</div>`;
    }
    default:
      return until === undefined ? nothing : html`<div class="cancel">${offer(part)}</div>`;
  }
}

function offer({ until, t, send }: CancelPart): TemplateResult | typeof nothing {
  if (until === undefined) return nothing;
  return html`<p class="quiet" part="text">${t('cancel.until', { until })}</p>
    <button
      class="button secondary"
      part="button-secondary"
      type="button"
      @click=${() => send({ type: 'cancel-opened' })}
    >
      ${t('cancel.button')}
    </button>`;
}

function question({ t, send }: CancelPart, cancel: 'asked' | 'busy'): TemplateResult {
  const isBusy = cancel === 'busy';
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isBusy) return;
    // The launcher around would close as well.
    event.preventDefault();
    send({ type: 'cancel-left' });
  };
  return html`<div class="cancel asked" role="group" aria-labelledby="question" @keydown=${handleKey}>
    <h3 id="question" tabindex="-1" part="text">${isBusy ? spinner() : nothing}${t(CANCEL_TEXTS[cancel])}</h3>
    <button
      class="button destructive"
      part="button button-danger"
      type="button"
      ?disabled=${isBusy}
      @click=${() => send({ type: 'cancel-pressed' })}
    >
      ${t('cancel.yes')}
    </button>
    <button
      class="button secondary"
      part="button-secondary"
      type="button"
      ?disabled=${isBusy}
      @click=${() => send({ type: 'cancel-left' })}
    >
      ${t('cancel.no')}
    </button>
  </div>`;
}
