import { html, nothing, type TemplateResult } from 'lit';
import { isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import { SelectField } from '../../fields/select-field/select-field.js';
import { TextField } from '../../fields/text-field/text-field.js';
import { baseStyles } from '../../parts/base-styles.js';
import { EXPORTED_PARTS } from '../../parts/exported-parts.js';
import type { FlowRequest } from '../../parts/flow-request-event.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { CountryGroups } from '../country-groups.js';
import { addressFields } from './address-fields.js';
import { contactStepStyles } from './contact-step-styles.js';
import { identityFields } from './identity-fields.js';
import { textLine } from './text-line.js';

/**
 * Where the confirmation goes, and who buys and drives: what product and vendor require, and the driver's name as the
 * buyer likes.
 *
 * @event vignette-flow-request - The buyer typed, or goes on or back.
 */
export class ContactStep extends StepElement {
  static readonly tag: string = 'vignette-contact-step';
  static readonly uses = [StepFrame, TextField, SelectField];
  static override styles = [baseStyles, contactStepStyles];

  private readonly countries = new CountryGroups();

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    const tools = this.tools(state);
    const needs = (requirement: Parameters<typeof isRequired>[0]) => isRequired(requirement, catalogue, draft);
    const namesHint = needs('name') ? '' : this.t('contact.optional');
    return html`<vignette-step-frame
      exportparts=${EXPORTED_PARTS}
      .i18n=${this.i18n}
      .state=${state}
      .heading=${this.t('contact.heading')}
      .request=${(): FlowRequest => ({ type: 'step-submitted', step: 'contact' })}
    >
      ${textLine(tools, { name: 'email', kind: 'email', hint: this.t('contact.emailHint') })}
      ${textLine(tools, { name: 'firstName', kind: 'given-name', hint: namesHint, optional: !needs('name') })}
      ${textLine(tools, { name: 'lastName', kind: 'family-name', hint: namesHint, optional: !needs('name') })}
      ${needs('phone') ? textLine(tools, { name: 'phone', kind: 'phone', hint: this.t('contact.phoneHint') }) : nothing}
      ${needs('address') ? addressFields(tools, this.countries.in(tools)) : nothing}
      ${needs('identity') ? identityFields(tools, this.countries.in(tools)) : nothing}
    </vignette-step-frame>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-contact-step': ContactStep;
  }
}
