/** What a page with a bundler imports. Nothing here has a side effect; `vignette-checkout/define` registers the element. */
export { VignetteCheckout } from './ui/checkout/vignette-checkout.js';
export { VignetteActiveEvent } from './ui/checkout/events/vignette-active-event.js';
export { VignetteCloseEvent } from './ui/checkout/events/vignette-close-event.js';
export { VignetteErrorEvent } from './ui/checkout/events/vignette-error-event.js';
export { VignetteOrderEvent } from './ui/checkout/events/vignette-order-event.js';
export { VignettePaidEvent } from './ui/checkout/events/vignette-paid-event.js';
export { VignettePaymentCancelEvent } from './ui/checkout/events/vignette-payment-cancel-event.js';
export { VignettePaymentFailEvent } from './ui/checkout/events/vignette-payment-fail-event.js';
export { VignettePaymentStartEvent } from './ui/checkout/events/vignette-payment-start-event.js';
export { VignettePlateCheckEvent } from './ui/checkout/events/vignette-plate-check-event.js';
export { VignetteReadyEvent } from './ui/checkout/events/vignette-ready-event.js';
export { VignetteRedirectEvent } from './ui/checkout/events/vignette-redirect-event.js';
export { VignetteStatusEvent } from './ui/checkout/events/vignette-status-event.js';
export { VignetteStepEvent } from './ui/checkout/events/vignette-step-event.js';
