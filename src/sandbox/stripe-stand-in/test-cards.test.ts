import { describe, expect, it } from 'vitest';
import { formatExpiry, formatNumber, readCard } from './test-cards.js';

const TODAY = new Date('2026-11-21T10:00:00Z');
const fine = { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123' };

describe('a typed card', () => {
  it.each([
    ['4242 4242 4242 4242', 'fine', '4242'],
    ['4000-0000-0000-0002', 'declined', '0002'],
    ['4000002500003155', 'authentication', '3155'],
  ])('%s is the one that is %s', (number, kind, last4) => {
    expect(readCard({ ...fine, number }, TODAY)).toEqual({ ok: true, kind, last4, expMonth: 12, expYear: 2034 });
  });

  it.each([
    [{ number: '4242 4242' }, 'number', 'incomplete_number'],
    [{ number: '5555 5555 5555 4444' }, 'number', 'invalid_number'],
    [{ expiry: '1' }, 'expiry', 'incomplete_expiry'],
    [{ expiry: '13 / 34' }, 'expiry', 'incomplete_expiry'],
    [{ expiry: '10 / 26' }, 'expiry', 'invalid_expiry_year_past'],
    [{ cvc: '12' }, 'cvc', 'incomplete_cvc'],
  ])('with %j is refused at the %s', (change, field, code) => {
    expect(readCard({ ...fine, ...change }, TODAY)).toMatchObject({
      ok: false,
      field,
      error: { type: 'validation_error', code },
    });
  });

  it('holds to the end of the month on it', () => {
    expect(readCard({ ...fine, expiry: '11 / 26' }, TODAY).ok).toBe(true);
  });
});

describe('while a card is typed', () => {
  it('its number stands in groups of four', () => {
    expect(formatNumber('42424')).toBe('4242 4');
    expect(formatNumber('4242x4242 42424242999')).toBe('4242 4242 4242 4242');
  });

  it('its month gets a zero when it can only have one digit', () => {
    expect(['5', '1', '12', '123', '5/27'].map(formatExpiry)).toEqual(['05', '1', '12', '12 / 3', '05 / 27']);
  });
});
