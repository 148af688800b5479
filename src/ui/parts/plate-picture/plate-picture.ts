import { html, type TemplateResult } from 'lit';
import { distinguishingSign } from './distinguishing-signs.js';

/**
 * A number plate, large enough to be compared with the one on the vehicle.
 *
 * @param country - Of registration, ISO 3166-1 alpha-2.
 * @param spoken - Text alternative, already translated, with the plate letter by letter.
 */
export function platePicture(plate: string, country: string, spoken: string): TemplateResult {
  return html`<div class="plate-place">
    <div class="plate" part="plate" role="img" aria-label=${spoken} dir="ltr">
      <span class="band">${distinguishingSign(country)}</span><span class="number">${plate}</span>
    </div>
  </div>`;
}
