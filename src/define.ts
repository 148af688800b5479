import { defineElement } from './ui/parts/define-element.js';
import { VignetteCheckout } from './ui/checkout/vignette-checkout.js';

defineElement(VignetteCheckout);
