import { describe, expect, it } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { isFixedText } from './fixed-texts.js';
import { readTexts } from './preset-texts.js';

describe('texts that have to be true', () => {
  it.each([
    'order.status.CREATED.heading',
    'order.paymentState.due',
    'paying.notCharged',
    'review.consent',
    'review.today.wait',
    'failure.payment-declined',
    'seller.sold',
  ])('are not for a preset to change: %s', (name) => {
    const wrong: string[] = [];
    const texts = readTexts(
      { en: { [name]: 'Your vignette is active', 'country.heading': 'Where to?' } },
      { locales: ['en'], english },
      (path, _value, allowed) => wrong.push(`${path}: ${allowed}`),
    );
    expect(texts).toEqual({ en: { 'country.heading': 'Where to?' } });
    expect(wrong).toEqual([
      `texts.en["${name}"]: other texts than those on orders, payments, the seller and what is agreed to`,
    ]);
  });

  it.each(['country.heading', 'review.heading', 'launcher.open', 'ordering', 'plate.hint'])('are not: %s', (name) => {
    expect(isFixedText(name)).toBe(false);
  });
});
