import type { CheckoutConfig } from './checkout-config.js';
import type { ConfigProblem } from './config-problem.js';

/**
 * What a designer chose beforehand, checked. Languages, addresses of people and references are not a designer's choice, so
 * no preset has them.
 */
export interface Preset extends Partial<
  Pick<
    CheckoutConfig,
    | 'currency'
    | 'countries'
    | 'vehicleTypes'
    | 'periods'
    | 'defaultPeriod'
    | 'registrationCountry'
    | 'startOffset'
    | 'steps'
    | 'optionalFields'
    | 'texts'
    | 'position'
  >
> {
  /** As the attribute of this name: a theme's name, or the https address of a theme file. */
  readonly theme?: string;
}

/** What became of the preset that a page asked for. */
export interface LoadedPreset {
  /** The name of a shipped one, `default` where there is none to be used, or `custom`. */
  readonly name: string;
  readonly preset: Preset;
  readonly problems: readonly ConfigProblem[];
}

/** No preset: everything the relay sells, as it is. */
export const DEFAULT_PRESET: LoadedPreset = { name: 'default', preset: {}, problems: [] };
