import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Draft } from '../../flow/draft.js';
import type { FlowState } from '../../flow/state.js';
import { direction } from '../../i18n/resolve-locale.js';
import type { ElementClass } from '../parts/define-element.js';
import { FlowRequestEvent } from '../parts/flow-request-event.js';
import { OpenDocumentEvent } from '../parts/open-document-event.js';
import { SayEvent } from '../parts/say-event.js';
import { checkoutStyles } from './checkout-styles.js';
import { LightMount } from './light-mount.js';
import { Stage } from './stage.js';
import { Visit } from './visit.js';

/**
 * The checkout for e-vignettes.
 *
 * Attributes are read together when the element is put into a page and whenever one changes; `locale` and `theme` are
 * switched in place, any other one begins the form anew with what was typed.
 *
 * @event vignette-ready - The form can be used.
 * @event vignette-step - The buyer is at another step.
 * @event vignette-plate-check - The plate was checked.
 * @event vignette-order - The relay placed an order.
 * @event vignette-payment-start - The payment of an order begins.
 * @event vignette-payment-fail - A payment was refused.
 * @event vignette-payment-cancel - The buyer left the payment.
 * @event vignette-redirect - The page is about to be left for the bank; cancelable.
 * @event vignette-paid - The relay says that the order is paid.
 * @event vignette-status - The order or its payment has another status.
 * @event vignette-active - The vignette is active.
 * @event vignette-close - The buyer closes the checkout opened from its launcher; cancelable.
 * @event vignette-error - Something went wrong.
 */
export class VignetteCheckout extends LitElement {
  static readonly tag = 'vignette-checkout';
  static override styles = checkoutStyles;

  /** Where the relay is; https, or http on localhost. */
  @property() api: string | null = null;
  /** BCP 47. */
  @property() override lang = '';
  /** BCP 47; beats the page's language. */
  @property() locale: string | null = null;
  /** `auto`, `light` or `dark`. */
  @property() theme: string | null = null;
  /** The name of a preset. */
  @property() preset: string | null = null;
  /** ISO 4217. */
  @property() currency: string | null = null;
  /** ISO 3166-1 codes with commas between; all that the relay sells when absent. */
  @property() countries: string | null = null;
  /** Vehicle types with commas between. */
  @property({ attribute: 'vehicle-types' }) vehicleTypes: string | null = null;
  /** ISO 3166-1; filled in for the buyer. */
  @property({ attribute: 'registration-country' }) registrationCountry: string | null = null;
  /** `2026-12-01`; filled in for the buyer. */
  @property({ attribute: 'start-date' }) startDate: string | null = null;
  /** Filled in for the buyer. */
  @property() email: string | null = null;
  /** `inline`, `bottom-left` or `bottom-right`. */
  @property() position: string | null = null;
  /** Text of the button that opens the checkout in a corner. */
  @property({ attribute: 'launcher-label' }) launcherLabel: string | null = null;
  /** Who sells; goes with the order. */
  @property() partner: string | null = null;
  /** The site's own reference; goes with the order. */
  @property({ attribute: 'external-reference' }) externalReference: string | null = null;
}
