import type { SelectGroup } from '../fields/select-field/select-group.js';
import type { StepTools } from '../parts/step-tools.js';
import { registrationCountries } from './plate/registration-countries.js';

/** All countries to choose from, named and sorted once for each language. */
export class CountryGroups {
  private language = '';
  private groups: readonly SelectGroup[] = [];

  /** The same array as long as the words are the same, so that a list of two hundred is not drawn at every key. */
  in({ locale, t }: Pick<StepTools, 'locale' | 't'>): readonly SelectGroup[] {
    const labels = [t('plate.common'), t('plate.others')] as const;
    const language = [locale, ...labels].join('\n');
    if (language !== this.language) {
      this.language = language;
      const [common = [], others = []] = registrationCountries(locale);
      this.groups = [
        { label: labels[0], options: common },
        { label: labels[1], options: others },
      ];
    }
    return this.groups;
  }
}
