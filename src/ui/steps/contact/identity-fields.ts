import { html, type TemplateResult } from 'lit';
import type { SelectGroup } from '../../fields/select-field/select-group.js';
import type { StepTools } from '../../parts/step-tools.js';
import { countryLine } from './country-line.js';
import { textLine } from './text-line.js';

/** The passport or identity card that an operator asks for (domain.md 1.9), with what becomes of it. */
export function identityFields(tools: StepTools, countries: readonly SelectGroup[]): TemplateResult {
  return html`<fieldset part="group" aria-describedby="identity-hint">
    <legend part="label">${tools.t('contact.identity')}</legend>
    <p class="quiet" part="hint" id="identity-hint">${tools.t('contact.identityHint')}</p>
    ${countryLine(tools, 'citizenship', countries)}${textLine(tools, { name: 'idNumber', kind: 'document-number' })}
  </fieldset>`;
}
