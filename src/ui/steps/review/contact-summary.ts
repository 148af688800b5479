import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../../contract/products.js';
import type { Catalogue } from '../../../flow/catalogue.js';
import { isAsked, isRequired } from '../../../flow/requirements.js';
import { formatCountry } from '../../../i18n/formats.js';
import type { StepTools } from '../../parts/step-tools.js';
import { type SummaryRow, summaryList } from '../../parts/summary-list/summary-list.js';

/** Who buys, as it goes into the order: what was not asked for is left out. */
export function contactSummary(catalogue: Catalogue, { draft, locale, t }: StepTools): TemplateResult {
  const needs = (requirement: Requirement) => isRequired(requirement, catalogue, draft);
  const name = isAsked('name', catalogue, draft) && `${draft.firstName} ${draft.lastName}`.trim();
  const phone = isAsked('phone', catalogue, draft) && draft.phone.trim();
  const town = `${draft.postalCode.trim()} ${draft.city.trim()}`;
  const rows: readonly SummaryRow[] = [
    ...(phone ? [{ name: t('contact.phone'), value: leftToRight(phone) }] : []),
    ...(needs('address')
      ? [
          {
            name: t('contact.address'),
            value: lines([draft.street.trim(), town, draft.residence && formatCountry(draft.residence, locale)]),
          },
        ]
      : []),
    ...(needs('identity')
      ? [
          { name: t('contact.citizenship'), value: draft.citizenship && formatCountry(draft.citizenship, locale) },
          { name: t('contact.idNumber'), value: leftToRight(draft.idNumber.trim()) },
        ]
      : []),
  ];
  return html`<p part="text">${leftToRight(draft.email)}</p>
    ${name ? html`<p part="text"><bdi>${name}</bdi></p>` : nothing} ${rows.length > 0 ? summaryList(rows) : nothing}`;
}

function leftToRight(code: string): TemplateResult {
  return html`<bdi dir="ltr">${code}</bdi>`;
}

function lines(texts: readonly string[]): TemplateResult {
  return html`${texts.map((text) => html`<div><bdi>${text}</bdi></div>`)}`;
}
