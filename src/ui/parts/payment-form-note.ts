import { html, nothing, type TemplateResult } from 'lit';
import type { TextKey } from '../../i18n/text-key.js';
import type { FormStatus } from '../../payment/form-status.js';
import { notice } from './notice/notice.js';
import { spinner } from './spinner/spinner.js';

/** What the buyer reads about the payment provider's form; nothing while it is simply there. */
export function paymentFormText(form: FormStatus | undefined): TextKey | undefined {
  switch (form?.is) {
    case 'loading':
      return 'pay.loading';
    case 'failed':
      return 'failure.payment-unavailable';
    default:
      return form?.isEmptied ? 'pay.emptied' : undefined;
  }
}

/**
 * Stands where the payment provider's form is while it is not: what goes on, and how to try again. `retry` asks for the
 * form once more.
 */
export function paymentFormNote(
  form: FormStatus | undefined,
  t: (key: TextKey) => string,
  retry: () => void,
): TemplateResult | typeof nothing {
  const text = paymentFormText(form);
  if (!form || !text) return nothing;
  if (form.is === 'loading') return html`<p class="quiet" part="text">${spinner()} ${t(text)}</p>`;
  if (form.is === 'ready') return notice('warning', html`<p>${t(text)}</p>`);
  const again = html`<button class="plain" part="link" type="button" @click=${retry}>${t('action.tryAgain')}</button>`;
  return notice(
    'danger',
    html`<p>${t(text)}</p>
      ${again}`,
  );
}
