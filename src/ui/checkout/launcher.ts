import { html, nothing, type TemplateResult } from 'lit';
import type { CheckoutConfig } from '../../config/checkout-config.js';
import type { I18n } from '../../i18n/i18n.js';

/** Looks of what {@link launcher} draws; it is loaded with it. */
export { launcherStyles } from './launcher-styles.js';

/** Draws the checkout behind a button in a corner of the page. */
export type Launcher = typeof launcher;

/** What the launcher needs to know of its checkout. */
export interface Launched {
  readonly content: TemplateResult;
  readonly i18n: I18n;
  readonly config: CheckoutConfig;
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/**
 * A button, and the checkout in a panel above it. The panel is not modal and not in the browser's top layer: the page
 * stays usable, and Stripe's 3D Secure dialog lies above it (peers.md, requirement 5).
 */
export function launcher({ content, i18n, config, isOpen, toggle }: Launched): TemplateResult {
  const name = config.launcherLabel ?? i18n.t('launcher.open');
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen && !event.defaultPrevented) toggle(false);
  };
  return html`<div class="corner ${config.position}" @keydown=${handleKey}>
    <div class="panel" part="panel" role="dialog" tabindex="-1" aria-label=${name} ?hidden=${!isOpen}>
      <button class="button secondary close" part="button-secondary close" type="button" @click=${() => toggle(false)}>
        ${i18n.t('launcher.close')}
      </button>
      ${isOpen ? content : nothing}
    </div>
    <button class="button launch" part="launcher" type="button" aria-expanded=${isOpen} @click=${() => toggle(!isOpen)}>
      ${name}
    </button>
  </div>`;
}
