import { css, html, nothing, type TemplateResult } from 'lit';
import { likelierCountries } from '../../../domain/plate/country-fit.js';
import { formatCountry, formatList } from '../../../i18n/formats.js';
import { notice } from '../../parts/notice/notice.js';
import type { StepTools } from '../../parts/step-tools.js';

/** More than two is no offer but a list. */
const MOST = 2;

/** For `countryOffer()`, beside those of notices and buttons. */
export const countryOfferStyles = css`
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--vignette-space-2);
    margin-block-start: var(--vignette-space-3);
  }
  .offer .button {
    inline-size: auto;
  }
`;

/** Countries that the plate looks like where it does not look like one of the chosen country; at most two. */
export function offeredCountries({ plate, registrationCountry }: StepTools['draft']): readonly string[] {
  return registrationCountry ? likelierCountries(plate, registrationCountry).slice(0, MOST) : [];
}

/** "This looks like a plate from France or Italy."; empty where there is nothing to offer. */
export function countryOfferText(countries: readonly string[], { locale, t }: StepTools): string {
  if (countries.length === 0) return '';
  const names = countries.map((code) => formatCountry(code, locale));
  return t('plate.otherCountry', { country: formatList(names, locale, 'disjunction') });
}

/** The same with a button for each country. The press leaves the focus where it is, since the button goes away with it. */
export function countryOffer(
  countries: readonly string[],
  tools: StepTools,
  take: (country: string) => void,
): TemplateResult | typeof nothing {
  if (countries.length === 0) return nothing;
  return notice(
    'warning',
    html`<p part="text">${countryOfferText(countries, tools)}</p>
      <div class="offer">
        ${countries.map(
          (code) =>
            html`<button
              class="button secondary"
              part="button-secondary"
              type="button"
              @mousedown=${(event: MouseEvent) => event.preventDefault()}
              @click=${() => take(code)}
            >
              ${tools.t('plate.changeCountry', { country: formatCountry(code, tools.locale) })}
            </button>`,
        )}
      </div>`,
  );
}
