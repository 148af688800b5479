import { html, nothing, type TemplateResult } from 'lit';
import type { Product } from '../../../contract/products.js';
import { dayAt } from '../../../domain/validity/calendar-day.js';
import { mayStartOn } from '../../../domain/validity/start-day.js';
import { needsTime, outsideOf } from '../../../domain/validity/start-time.js';
import type { StartWindow, ValidityTerms } from '../../../domain/validity/validity-terms.js';
import { startOf } from '../../../flow/order-request.js';
import { formatCountry, formatDay } from '../../../i18n/formats.js';
import type { FieldInputEvent } from '../../fields/field-input-event.js';
import type { StepTools } from '../../parts/step-tools.js';
import { summaryList } from '../../parts/summary-list/summary-list.js';
import { endNotes } from '../end-notes.js';
import { deadlineNote, fixedNote } from '../start-notes.js';
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
  const time = needsTime(product.validity, window, tools.draft.start) ? timeField(tools, of) : nothing;
  return html`${isFixed ? fixedStart(tools, of) : dayField(tools, of)}${time}${summary(tools, of)}`;
}

function dayField(
  { draft, locale, t, problem, change }: StepTools,
  { product, terms, window, now }: StartOf,
): TemplateResult {
  const { kind } = product.validity;
  const isPassage = kind === 'passage';
  const hint = t('period.startHint', {
    earliest: formatDay(window.earliest, locale),
    latest: formatDay(window.latest, locale),
    country: formatCountry(product.country, locale),
  });
  const before = isPassage
    ? deadlineNote({ locale, t }, product, { window, today: dayAt(now, terms.timeZone) })
    : kind === 'weekend' && t('period.weekend');
  return html`<vignette-date-field
    name="start"
    required
    .label=${t(isPassage ? 'period.passageDay' : 'period.start')}
    .hint=${[...(before ? [before] : []), hint].join('\n')}
    .min=${window.earliest}
    .max=${window.latest}
    .value=${draft.start}
    .error=${problem('start')}
    @vignette-input=${({ value }: FieldInputEvent) =>
      change({ start: value, ...(isPassage && draft.startTime && { startTime: '' }) })}
  ></vignette-date-field>`;
}

function timeField(tools: StepTools, of: StartOf): TemplateResult {
  const { draft, t, problem, change } = tools;
  const isPassage = of.product.validity.kind === 'passage';
  return html`<vignette-time-field
    name="startTime"
    required
    .label=${t(isPassage ? 'period.passageTime' : 'period.startTime')}
    .hint=${timeHint(tools, of)}
    .value=${draft.startTime}
    .error=${problem('startTime')}
    @vignette-input=${({ value }: FieldInputEvent) => change({ startTime: value })}
  ></vignette-time-field>`;
}

/** Which hours of the day can be had. */
function timeHint({ draft, locale, t }: StepTools, { product, window }: StartOf): string {
  const country = formatCountry(product.country, locale);
  if (product.validity.kind === 'hours') return t('period.startTimeHint', { country });
  const { earliest, earliestTime, latestTime = '' } = window;
  return draft.start === earliest && earliestTime !== undefined
    ? t('period.passageFrom', { country, time: earliestTime })
    : t('period.passageUntil', { country, time: latestTime });
}

/** One day only: at purchase, or the day a year that is sold before begins (domain.md 1.5). There is nothing to choose. */
function fixedStart({ locale, t }: StepTools, { product, terms, window, now }: StartOf): TemplateResult {
  const day = formatDay(window.earliest, locale);
  if (product.validity.kind === 'passage') return html`<p part="text">${t('period.passageDay')}: ${day}</p>`;
  const note = fixedNote({ locale, t }, product, { window, today: dayAt(now, terms.timeZone) });
  return html`<p part="text">${note}</p>`;
}

/** Reckoned before anything is paid, as soon as the start is one that can be had. */
function summary(tools: StepTools, { product, terms, window, now }: StartOf): TemplateResult | typeof nothing {
  const { earliest, latest } = window;
  const day = earliest === latest ? earliest : tools.draft.start;
  const start = startOf(product, { ...tools.draft, start: day });
  if (!day || !mayStartOn(product.validity, day) || outsideOf(window, start)) return nothing;
  if (needsTime(product.validity, window, day) && !tools.draft.startTime) return nothing;
  return html`${summaryList(validityRows(tools, product, terms, start, now))}
  ${endNotes(tools, product).map((note) => html`<p class="quiet" part="text">${note}</p>`)}`;
}
