import { describe, expect, it } from 'vitest';
import type { CheckoutConfig } from '../config/checkout-config.js';
import { EMPTY_DRAFT } from '../flow/draft.js';
import { carryOver } from './carry-over.js';

const CONFIG: CheckoutConfig = {
  api: 'https://relay.example',
  theme: 'auto',
  preset: 'default',
  currency: 'EUR',
  position: 'inline',
};

describe('carryOver', () => {
  const known = { email: 'new@b.example', startDate: '2026-12-02', registrationCountry: 'AT' };

  it('fills in what the page says by now where nothing was typed', () => {
    expect(carryOver(EMPTY_DRAFT, CONFIG, { ...CONFIG, ...known })).toEqual({
      ...EMPTY_DRAFT,
      email: 'new@b.example',
      start: '2026-12-02',
      registrationCountry: 'AT',
    });
  });

  it('replaces what the page had filled in, and nothing that the buyer typed over it', () => {
    const before = { ...CONFIG, email: 'old@b.example', registrationCountry: 'DE' };
    const draft = { ...EMPTY_DRAFT, email: 'old@b.example', registrationCountry: 'CH', start: '2026-12-09' };
    expect(carryOver(draft, before, { ...before, ...known })).toEqual({ ...draft, email: 'new@b.example' });
  });

  it('takes nothing away when the page says no more, and fills in nothing twice', () => {
    const before = { ...CONFIG, email: 'old@b.example' };
    const typed = { ...EMPTY_DRAFT, email: 'old@b.example' };
    expect(carryOver(typed, before, CONFIG)).toEqual(typed);
    expect(carryOver(EMPTY_DRAFT, before, { ...before, currency: 'CZK' })).toEqual(EMPTY_DRAFT);
  });
});
