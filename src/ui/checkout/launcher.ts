import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';

/** Draws the checkout behind a button in a corner of the page. */
export type Launcher = typeof launcher;

/**
 * A button, and the checkout in a panel above it. The panel is not modal and not in the browser's top layer: the page
 * stays usable, and Stripe's 3D Secure dialog lies above it (peers.md, requirement 5).
 */
export function launcher(
  content: TemplateResult,
  i18n: I18n,
  label: string | undefined,
  isOpen: boolean,
  toggle: (isOpen: boolean) => void,
): TemplateResult {
  const name = label ?? i18n.t('launcher.open');
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    toggle(false);
    const panel = event.currentTarget;
    const button = panel instanceof HTMLElement ? panel.nextElementSibling : undefined;
    if (button instanceof HTMLElement) button.focus();
  };
  return html`<div class="panel" part="panel" role="dialog" aria-label=${name} ?hidden=${!isOpen} @keydown=${handleKey}>
      <button class="button secondary close" part="button-secondary" @click=${() => toggle(false)}>
        ${i18n.t('launcher.close')}
      </button>
      ${isOpen ? content : nothing}
    </div>
    <button class="button launch" part="launcher" aria-expanded=${isOpen} @click=${() => toggle(!isOpen)}>
      ${name}
    </button>`;
}
