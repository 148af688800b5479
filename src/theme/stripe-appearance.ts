import type { Appearance } from '@stripe/stripe-js';
import type { TokenName } from './tokens.js';

const SMALLEST_FONT = 16;

/**
 * The look of Stripe's fields from the widget's own tokens. Stripe takes no `var()`, so the values must be resolved and
 * colours be `#rrggbb`; letters never get smaller than 16px, as in our own fields: below that an iPhone zooms into what is
 * touched (peers.md d).
 *
 * @param token The resolved value of a token, colours as `#rrggbb`, lengths in px; see `readToken`.
 */
export function stripeAppearance(token: (name: TokenName) => string): Appearance {
  const ring = `0 0 0 ${token('focus-width')} ${token('color-focus')}`;
  const border = `${token('border-width-field')} solid`;
  return {
    theme: 'stripe',
    variables: {
      colorPrimary: token('color-accent'),
      colorBackground: token('color-field'),
      colorText: token('color-text'),
      colorTextSecondary: token('color-text-muted'),
      colorTextPlaceholder: token('color-text-muted'),
      colorDanger: token('color-danger'),
      colorSuccess: token('color-success'),
      colorWarning: token('color-warning'),
      fontFamily: token('font-family'),
      fontSizeBase: `${Math.max(SMALLEST_FONT, parseFloat(token('font-size')) || SMALLEST_FONT)}px`,
      fontLineHeight: token('line-height'),
      fontWeightNormal: token('font-weight'),
      fontWeightMedium: token('font-weight-strong'),
      spacingUnit: token('space-1'),
      borderRadius: token('radius-field'),
    },
    rules: {
      '.Input': { border: `${border} ${token('color-field-border')}`, boxShadow: 'none' },
      '.Input:focus': { borderColor: token('color-focus'), boxShadow: ring },
      '.Input--invalid': { borderColor: token('color-danger'), boxShadow: 'none' },
      '.Label': { fontWeight: token('font-weight-strong') },
    },
  };
}
