import type { ValidateVehicleRequest } from '../../contract/validate-vehicle.js';
import type { Failure } from '../../domain/failure/failure.js';
import { type Draft, EMPTY_DRAFT } from '../draft.js';
import type { FlowEvent } from '../event.js';
import type { Filling } from '../state.js';
import { sampleCatalogue } from './sample-catalogue.js';

/** 21 November 2026, 10:00 UTC, in milliseconds since 1970. */
export const NOW = Date.parse('2026-11-21T10:00:00Z');

/** Ten days of Austria for a German car, filled in to the end. */
export function sampleDraft(changes: Partial<Draft> = {}): Draft {
  return {
    ...EMPTY_DRAFT,
    country: 'AT',
    vehicleType: 'car',
    productId: 'at-car-10',
    start: '2026-12-01',
    registrationCountry: 'DE',
    plate: 'm ab 123',
    email: 'buyer@mail.example',
    consent: true,
    ...changes,
  };
}

/** The form with a complete draft, at the step `pay` unless told otherwise. */
export function sampleForm(changes: Partial<Filling> = {}): Filling {
  return {
    at: 'filling',
    step: 'pay',
    catalogue: sampleCatalogue(),
    draft: sampleDraft(),
    problems: [],
    plateCheck: { is: 'unchecked' },
    plate: 'M-AB123',
    ...changes,
  };
}

/** What the relay is asked about the plate of {@link sampleDraft}. */
export function sampleQuestion(changes: Partial<ValidateVehicleRequest> = {}): ValidateVehicleRequest {
  return { productCountry: 'AT', country: 'DE', plate: 'm ab 123', ...changes };
}

/** The press on Pay, for a card, with nothing remembered. */
export function pressPay(
  changes: Partial<Extract<FlowEvent, { type: 'pay-pressed' }>> = {},
): Extract<FlowEvent, { type: 'pay-pressed' }> {
  return {
    type: 'pay-pressed',
    paymentType: 'CARD',
    freshKey: 'key-1',
    known: [],
    now: NOW,
    locale: 'en',
    returnUrl: 'https://shop.example/return',
    ...changes,
  };
}

/** A failure with this code; one that may pass when told so. */
export function sampleFailure(code: string, changes: Partial<Failure> = {}): Failure {
  return { code, retryable: false, ...changes };
}
