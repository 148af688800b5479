import type { FlowEvent } from './event.js';
import { type Next, stay } from './next.js';
import type { BoughtSpan, Filling } from './state.js';

/** Names what is about to be bought: another name for every other product, registration country and plate. */
export function purchaseName({ draft: { productId, registrationCountry }, plate }: Filling): string {
  return [productId, registrationCountry, plate].join('\n');
}

/** Told at the review, about the purchase that is shown there. It keeps nobody from going on. */
export function boughtBefore(form: Filling, { of, spans }: Extract<FlowEvent, { type: 'bought-before' }>): Next {
  return form.step === 'review' && of === purchaseName(form) ? [{ ...form, bought: { of, spans } }, []] : stay(form);
}

/** When the vignettes of before hold for this vehicle and country; none where that was changed since it was told. */
export function boughtSpans(form: Filling): readonly BoughtSpan[] {
  return form.bought?.of === purchaseName(form) ? form.bought.spans : [];
}
