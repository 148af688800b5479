import { IntegrationError } from './integration-error.js';

/**
 * The node in which an element is mounted.
 *
 * @throws IntegrationError where Stripe throws it: nothing matches, not an element, inside a shadow root, or detached.
 */
export function mountTarget(target: string | HTMLElement): HTMLElement {
  const node = typeof target === 'string' ? document.querySelector(target) : target;
  if (!(node instanceof HTMLElement)) {
    const what = typeof target === 'string' ? `selector you specified (${target})` : 'node you passed';
    throw new IntegrationError(`The ${what} applies to no DOM elements.`);
  }
  if (node.getRootNode() instanceof ShadowRoot) {
    throw new IntegrationError('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
  }
  if (!node.isConnected) {
    throw new IntegrationError('The DOM element you passed is not attached to the document.');
  }
  return node;
}
