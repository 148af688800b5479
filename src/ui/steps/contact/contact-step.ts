import { html, nothing, type TemplateResult } from 'lit';
import { isAsked, isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import { SelectField } from '../../fields/select-field/select-field.js';
import { TextField } from '../../fields/text-field/text-field.js';
import { baseStyles } from '../../parts/base-styles.js';
import { StepElement } from '../../parts/step-element.js';
import { StepFrame } from '../../parts/step-frame/step-frame.js';
import { CountryGroups } from '../country-groups.js';
import { addressFields } from './address-fields.js';
import { contactStepStyles } from './contact-step-styles.js';
import { identityFields } from './identity-fields.js';
import { optionalHint } from '../optional-hint.js';
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

  readonly step = 'contact';

  private readonly countries = new CountryGroups();

  protected override renderStep(state: Filling): TemplateResult {
    const { catalogue, draft } = state;
    const tools = this.tools(state);
    const needs = (requirement: Parameters<typeof isRequired>[0]) => isRequired(requirement, catalogue, draft);
    const asks = (field: Parameters<typeof isAsked>[0]) => isAsked(field, catalogue, draft);
    const isNameNeeded = needs('name');
    const nameHint = optionalHint(tools, isNameNeeded);
    const isPhoneNeeded = needs('phone');
    return this.surround(
      state,
      html`${textLine(tools, { name: 'email', kind: 'email', hint: this.t('contact.emailHint') })}
      ${
        asks('name')
          ? html`${textLine(tools, { name: 'firstName', kind: 'given-name', hint: nameHint, optional: !isNameNeeded })}
            ${textLine(tools, { name: 'lastName', kind: 'family-name', hint: nameHint, optional: !isNameNeeded })}`
          : nothing
      }
      ${
        asks('phone')
          ? textLine(tools, {
              name: 'phone',
              kind: 'phone',
              hint: optionalHint(tools, isPhoneNeeded, 'contact.phoneHint'),
              optional: !isPhoneNeeded,
            })
          : nothing
      }
      ${needs('address') ? addressFields(tools, this.countries.in(tools)) : nothing}
      ${needs('identity') ? identityFields(tools, this.countries.in(tools)) : nothing}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-contact-step': ContactStep;
  }
}
