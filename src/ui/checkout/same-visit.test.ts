import { describe, expect, it } from 'vitest';
import type { CheckoutConfig } from '../../config/checkout-config.js';
import { isSameVisit } from './same-visit.js';

const CONFIG: CheckoutConfig = {
  api: 'https://relay.example',
  theme: 'auto',
  preset: 'default',
  currency: 'EUR',
  position: 'inline',
};

describe('isSameVisit', () => {
  it.each([
    { locale: 'de' },
    { theme: 'dark' },
    { position: 'bottom-left' },
    { launcherLabel: 'Buy' },
    { preset: 'other' },
    { texts: { de: { 'country.heading': 'Wohin?' } } },
  ] as const)('goes on when only the looks change: %j', (change) => {
    expect(isSameVisit(CONFIG, { ...CONFIG, ...change })).toBe(true);
  });

  it.each([
    { api: 'https://other.example' },
    { currency: 'CZK' },
    { countries: ['AT'] },
    { vehicleTypes: ['car'] },
    { registrationCountry: 'DE' },
    { startDate: '2026-12-01' },
    { email: 'a@b.example' },
    { steps: [['country', 'vehicle', 'period', 'plate', 'contact']] },
    { partner: 'p' },
    { externalReference: 'r' },
  ] as const)('sees that something else is asked for: %j', (change) => {
    expect(isSameVisit(CONFIG, { ...CONFIG, ...change })).toBe(false);
  });
});
