import type { Appearance } from '@stripe/stripe-js';

type Variable = keyof NonNullable<Appearance['variables']>;

const PROPERTIES: readonly (readonly [Variable, string])[] = [
  ['colorPrimary', '--sandbox-primary'],
  ['colorBackground', '--sandbox-background'],
  ['colorText', '--sandbox-text'],
  ['colorDanger', '--sandbox-danger'],
  ['borderRadius', '--sandbox-radius'],
  ['fontFamily', '--sandbox-font'],
  ['fontSizeBase', '--sandbox-size'],
];

/** Gives an element the look that was asked for: those of Stripe's variables that the stand-in has a use for. */
export function applyAppearance(element: HTMLElement, appearance: Appearance | undefined): void {
  for (const [variable, property] of PROPERTIES) {
    const value = appearance?.variables?.[variable];
    if (value === undefined) element.style.removeProperty(property);
    else element.style.setProperty(property, value);
  }
}
