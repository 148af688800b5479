import { html, nothing, type TemplateResult } from 'lit';
import type { Product } from '../../../contract/products.js';
import { dayAt } from '../../../domain/validity/calendar-day.js';
import { mayStartOn } from '../../../domain/validity/start-day.js';
import type { StartWindow, ValidityTerms } from '../../../domain/validity/validity-terms.js';
import { startOf } from '../../../flow/order-request.js';
import { formatCountry, formatDay } from '../../../i18n/formats.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import { EXPORTED_PARTS } from '../../parts/exported-parts.js';
import type { StepTools } from '../../parts/step-tools.js';
import { summaryList } from '../../parts/summary-list/summary-list.js';
import { validityRows } from '../validity-rows.js';

/** What decides about the start of the chosen product. */
export interface StartOf {
  readonly product: Product;
  readonly terms: ValidityTerms;
  readonly window: StartWindow;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** When the chosen product begins: the day, the minute where it runs from one, and what follows from them. */
export function startFields(tools: StepTools, of: StartOf): TemplateResult {
  const { product, window } = of;
  const isFixed = window.earliest === window.latest;
  const time = product.validity.kind === 'hours' ? timeField(tools, product) : nothing;
  return html`${isFixed ? fixedStart(tools, of) : dayField(tools, of)}${time}${summary(tools, of)}`;
}

function dayField({ draft, locale, t, problem, change }: StepTools, { product, window }: StartOf): TemplateResult {
  const { kind } = product.validity;
  const hint = t('period.startHint', {
    earliest: formatDay(window.earliest, locale),
    latest: formatDay(window.latest, locale),
    country: formatCountry(product.country, locale),
  });
  return html`<vignette-date-field
    name="start"
    exportparts=${EXPORTED_PARTS}
    required
    .label=${t(kind === 'passage' ? 'period.passageDay' : 'period.start')}
    .hint=${kind === 'weekend' ? `${t('period.weekend')}\n${hint}` : hint}
    .min=${window.earliest}
    .max=${window.latest}
    .value=${draft.start}
    .error=${problem('start')}
    @vignette-input=${({ value }: FieldInputEvent) => change({ start: value })}
  ></vignette-date-field>`;
}

function timeField({ draft, locale, t, problem, change }: StepTools, { country }: Product): TemplateResult {
  return html`<vignette-time-field
    name="startTime"
    exportparts=${EXPORTED_PARTS}
    required
    .label=${t('period.startTime')}
    .hint=${t('period.startTimeHint', { country: formatCountry(country, locale) })}
    .value=${draft.startTime}
    .error=${problem('startTime')}
    @vignette-input=${({ value }: FieldInputEvent) => change({ startTime: value })}
  ></vignette-time-field>`;
}

/** One day only: at purchase, or the day a year that is sold before begins (domain.md 1.5). There is nothing to choose. */
function fixedStart({ locale, t }: StepTools, { product, terms, window, now }: StartOf): TemplateResult {
  const isToday = window.earliest === dayAt(now, terms.timeZone);
  const day = formatDay(window.earliest, locale);
  if (product.validity.kind === 'passage') return html`<p part="text">${t('period.passageDay')}: ${day}</p>`;
  return html`<p part="text">${isToday ? t('period.atPurchase') : t('period.fixedStart', { earliest: day })}</p>`;
}

/** Reckoned before anything is paid, as soon as the start is one that can be had. */
function summary(tools: StepTools, { product, terms, window, now }: StartOf): TemplateResult | typeof nothing {
  const { earliest, latest } = window;
  const start = earliest === latest ? earliest : tools.draft.start;
  const isMissing = start < earliest || start > latest || !mayStartOn(product.validity, start);
  if (isMissing || (product.validity.kind === 'hours' && !tools.draft.startTime)) return nothing;
  return summaryList(validityRows(tools, product, terms, startOf(product, { ...tools.draft, start }), now));
}
