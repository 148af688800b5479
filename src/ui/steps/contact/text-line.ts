import { html, type TemplateResult } from 'lit';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import type { TextKind } from '../../fields/text-field/text-kind.js';
import type { StepTools } from '../../parts/step-tools.js';

/** One line of the contact step; named like the draft's field and like its label. */
export interface TextLine {
  readonly name: 'email' | 'firstName' | 'lastName' | 'phone' | 'street' | 'postalCode' | 'city' | 'idNumber';
  readonly kind: TextKind;
  /** Already translated. */
  readonly hint?: string;
  readonly optional?: boolean;
}

/** A text field that fills one field of the draft. */
export function textLine(
  { draft, t, problem, change }: StepTools,
  { name, kind, hint = '', optional = false }: TextLine,
): TemplateResult {
  return html`<vignette-text-field
    name=${name}
    ?required=${!optional}
    .kind=${kind}
    .label=${t(`contact.${name}`)}
    .hint=${hint}
    .value=${draft[name]}
    .error=${problem(name)}
    @vignette-input=${({ value }: FieldInputEvent) => change({ [name]: value })}
  ></vignette-text-field>`;
}
