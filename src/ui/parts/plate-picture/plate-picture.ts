import { html, nothing, type TemplateResult } from 'lit';
import { distinguishingSign } from './distinguishing-signs.js';
import { plateLook } from './plate-looks.js';

/**
 * A number plate in the style of its country, large enough to be compared with the one on the vehicle.
 *
 * @param country - Of registration, ISO 3166-1 alpha-2.
 * @param spoken - Text alternative, already translated, with the plate letter by letter.
 */
export function platePicture(plate: string, country: string, spoken: string): TemplateResult {
  const { band, colors } = plateLook(country);
  return html`<div class="plate-place">
    <div class="plate ${colors}" part="plate" role="img" aria-label=${spoken} dir="ltr">
      ${band === 'none' ? nothing : html`<span class="band ${band}">${distinguishingSign(country)}</span>`}<span
        class="number"
        >${plate}</span
      >${band === 'both' ? html`<span class="band end"></span>` : nothing}
    </div>
  </div>`;
}
