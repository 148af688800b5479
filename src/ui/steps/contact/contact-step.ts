import { html, type TemplateResult } from 'lit';
import { isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { TextField } from '../../fields/text-field/text-field.js';
import { EXPORTED_PARTS } from '../../parts/exported-parts.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';

/**
 * Where the confirmation goes, and who drives: asked for by some sellers, else as the buyer likes.
 *
 * @event vignette-flow-request - The buyer typed, or goes on or back.
 */
export class ContactStep extends StepElement {
  static readonly tag: string = 'vignette-contact-step';
  static readonly uses = [StepFrame, TextField];

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    return html`<vignette-step-frame
      exportparts=${EXPORTED_PARTS}
      .i18n=${this.i18n}
      .state=${state}
      .heading=${this.t('contact.heading')}
      .request=${(): FlowRequest => ({ type: 'step-submitted', step: 'contact' })}
    >
      <vignette-text-field
        name="email"
        kind="email"
        exportparts=${EXPORTED_PARTS}
        required
        .label=${this.t('contact.email')}
        .hint=${this.t('contact.emailHint')}
        .value=${draft.email}
        .error=${this.problem('email')}
        @vignette-input=${({ value }: FieldInputEvent) => this.change({ email: value })}
      ></vignette-text-field>
      ${this.renderDriver(state, isRequired('name', catalogue, draft))}
    </vignette-step-frame>`;
  }

  private renderDriver({ draft }: Filling, required: boolean): TemplateResult {
    const hint = required ? '' : this.t('contact.optional');
    return html`<vignette-text-field
        name="firstName"
        kind="given-name"
        exportparts=${EXPORTED_PARTS}
        ?required=${required}
        .label=${this.t('contact.firstName')}
        .hint=${hint}
        .value=${draft.firstName}
        .error=${this.problem('firstName')}
        @vignette-input=${({ value }: FieldInputEvent) => this.change({ firstName: value })}
      ></vignette-text-field>
      <vignette-text-field
        name="lastName"
        kind="family-name"
        exportparts=${EXPORTED_PARTS}
        ?required=${required}
        .label=${this.t('contact.lastName')}
        .hint=${hint}
        .value=${draft.lastName}
        .error=${this.problem('lastName')}
        @vignette-input=${({ value }: FieldInputEvent) => this.change({ lastName: value })}
      ></vignette-text-field>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-contact-step': ContactStep;
  }
}
