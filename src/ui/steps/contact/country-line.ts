import { html, type TemplateResult } from 'lit';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import type { SelectGroup } from '../../fields/select-field/select-group.js';
import type { StepTools } from '../../parts/step-tools.js';

/** A list of countries that fills one field of the draft. Only that of an address may be filled in by the browser. */
export function countryLine(
  { draft, t, problem, change }: StepTools,
  name: 'residence' | 'citizenship',
  groups: readonly SelectGroup[],
): TemplateResult {
  return html`<vignette-select-field
    name=${name}
    required
    .autocomplete=${name === 'residence' ? 'country' : ''}
    .label=${t(`contact.${name}`)}
    .placeholder=${t('plate.choose')}
    .groups=${groups}
    .value=${draft[name]}
    .error=${problem(name)}
    @vignette-input=${({ value }: FieldInputEvent) => change({ [name]: value })}
  ></vignette-select-field>`;
}
