import { html, type TemplateResult } from 'lit';
import type { SelectGroup } from '../../fields/select-field/select-group.js';
import type { StepTools } from '../../parts/step-tools.js';
import { countryLine } from './country-line.js';
import { textLine } from './text-line.js';

/** The billing address, for products and vendors that require one (contracts.md 2.3). Not every country has postcodes. */
export function addressFields(tools: StepTools, countries: readonly SelectGroup[]): TemplateResult {
  return html`<fieldset part="group">
    <legend part="label">${tools.t('contact.address')}</legend>
    ${textLine(tools, { name: 'street', kind: 'street' })}
    <div class="town">
      ${textLine(tools, { name: 'postalCode', kind: 'postal-code', optional: true })}${textLine(tools, { name: 'city', kind: 'city' })}
    </div>
    ${countryLine(tools, 'residence', countries)}
  </fieldset>`;
}
