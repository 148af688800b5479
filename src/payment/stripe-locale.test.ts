import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { StripeElementLocale } from '@stripe/stripe-js';
import { describe, expect, it } from 'vitest';
import { INSTEAD, stripeLocale } from './stripe-locale.js';

/** All languages the checkout is made for. */
const OURS =
  'bg bs cs da de el en es et fi fr hr hu it lt lv mk nb nl pl pt ro ru sk sl sq sr sr-Latn sv tr uk mt ar he'.split(
    ' ',
  );

/** Stripe's own list, from the types of its package. */
function stripesList(): ReadonlySet<string> {
  const types = createRequire(import.meta.url).resolve('@stripe/stripe-js/dist/stripe-js/elements-group.d.ts');
  const [, union = ''] = /type StripeElementLocale =([^;]*);/.exec(readFileSync(types, 'utf8')) ?? [];
  return new Set(Array.from(union.matchAll(/'([\w-]+)'/g), ([, name = '']) => name));
}

describe('stripeLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['AR', 'ar'],
  ] as const)('takes %s as %s', (ours, stripes) => {
    expect(stripeLocale(ours)).toBe(stripes);
  });

  it.each([
    ['uk', 'en'],
    ['mk', 'en'],
    ['sq', 'en'],
    ['sr', 'hr'],
    ['sr-Latn', 'hr'],
    ['bs', 'hr'],
    ['ca', 'es'],
    ['no', 'nb'],
    ['', 'en'],
    ['auto', 'en'],
    ['tlh', 'en'],
  ] as const)('says %s in the nearest language that Stripe speaks, %s, and never in "auto"', (ours, stripes) => {
    expect(stripeLocale(ours)).toBe(stripes);
  });
});

describe('each of the 34 languages of the checkout', () => {
  const theirs = stripesList();

  it('is counted, and so are Stripe’s', () => {
    expect([OURS.length, theirs.size > 40, theirs.has('auto')]).toEqual([34, true, true]);
  });

  it.each(OURS)('%s is spoken by Stripe, or has a language named in its place', (ours) => {
    const [language = ''] = ours.split('-');
    const given = stripeLocale(ours);
    expect(given).not.toBe('auto');
    expect(theirs.has(given)).toBe(true);
    expect(theirs.has(language) ? given : INSTEAD[language]).toBe(theirs.has(language) ? language : given);
  });

  it('has a language in its place only where Stripe lacks it, and one that Stripe has', () => {
    const replaced = OURS.map((ours) => ours.split('-')[0] ?? '').filter((language) => language in INSTEAD);
    expect(new Set(replaced)).toEqual(new Set(['bs', 'mk', 'sq', 'sr', 'uk']));
    expect(replaced.filter((language) => theirs.has(language))).toEqual([]);
    const named: readonly StripeElementLocale[] = Object.values(INSTEAD);
    expect(named.filter((name) => !theirs.has(name))).toEqual([]);
  });
});
