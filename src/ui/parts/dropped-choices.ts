import type { DroppedChoices } from '../../flow/state.js';
import { formatCountry, formatList } from '../../i18n/formats.js';
import { periodName } from './period-name.js';
import type { StepTools } from './step-tools.js';

/** The names of choices that are not offered any more: "Austria and 10 days". */
export function droppedChoices(
  { country, vehicleType, product }: DroppedChoices,
  { locale, t }: Pick<StepTools, 'locale' | 't'>,
): string {
  const names = [
    country && formatCountry(country, locale),
    vehicleType && t(`vehicle.type.${vehicleType}`),
    product && [product.title ?? '', periodName(product.period, locale, t)].join(' ').trim(),
  ];
  return formatList(
    names.flatMap((name) => name || []),
    locale,
  );
}
