import type { PaymentType } from '../contract/payment-type.js';
import type { Filling } from './state.js';

/** The form with the ways to pay that work here. One that was chosen and is not among them is taken out, and told. */
export function withWaysToPay(form: Filling, waysToPay: readonly PaymentType[]): Filling {
  const { paymentType, ...draft } = form.draft;
  if (paymentType === undefined || waysToPay.includes(paymentType)) return { ...form, waysToPay };
  return { ...form, draft, waysToPay, notice: { code: 'way-gone' } };
}
