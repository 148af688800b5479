import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Money } from '../../contract/primitives.js';
import { formatMoney } from '../../i18n/formats.js';
import type { I18n } from '../../i18n/i18n.js';
import type { TextKey, TextValues } from '../../i18n/text-key.js';
import { EXPORTED_PARTS } from '../../theme/exported-parts.js';
import { type FlowRequest, FlowRequestEvent } from './flow-request-event.js';
import { LanguageController } from './language-controller.js';

/** What speaks to the buyer and passes on what the buyer did. */
export abstract class FlowElement extends LitElement {
  /** The texts; before they are set everything reads as empty. */
  @property({ attribute: false }) i18n: I18n | undefined;

  constructor() {
    super();
    this.addController(new LanguageController(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('exportparts', EXPORTED_PARTS);
  }

  protected get locale(): string {
    return this.i18n?.locale ?? 'en';
  }

  protected t(key: TextKey, values?: TextValues): string {
    return this.i18n?.t(key, values) ?? '';
  }

  protected money(amount: number, currency: Money['currency']): string {
    return formatMoney({ amount, currency }, this.locale);
  }

  protected send(request: FlowRequest): void {
    this.dispatchEvent(new FlowRequestEvent(request));
  }
}
