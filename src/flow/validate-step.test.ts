import { describe, expect, it } from 'vitest';
import type { Product } from '../contract/products.js';
import type { Catalogue } from './catalogue.js';
import type { Draft } from './draft.js';
import { EMPTY_DRAFT } from './draft.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { sampleDraft } from './testing/sample-form.js';
import { problemsOf } from './validate-step.js';
import type { StepName } from './steps.js';

const WINDOW = { earliest: '2026-11-21', latest: '2026-12-21' };

function problems(step: StepName, changes: Partial<Draft>, catalogue = sampleCatalogue()) {
  return problemsOf(step, catalogue, sampleDraft(changes), WINDOW).map(({ field, code }) => `${field} ${code}`);
}

/** The sample catalogue with another ten-day vignette for Austrian cars. */
function catalogueWith(changes: Partial<Product>): Catalogue {
  const whole = sampleCatalogue();
  const products = whole.products.map((one) => (one.id === 'at-car-10' ? { ...one, ...changes } : one));
  return { ...whole, products };
}

const czech = { country: 'CZ', productId: 'cz-car-10' };
const romanian = { country: 'RO', productId: 'ro-car-10' };

describe('a step', () => {
  it.each([
    ['country', ['country required']],
    ['vehicle', ['vehicleType required']],
    ['period', ['productId required', 'start required']],
    ['plate', ['registrationCountry required', 'plate required']],
    ['contact', ['email required']],
    ['review', ['consent required']],
    ['pay', ['paymentType required']],
  ] as const)('%s asks for %o when nothing is filled in', (step, expected) => {
    const found = problemsOf(step, sampleCatalogue(), EMPTY_DRAFT, WINDOW);
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  it.each(['country', 'vehicle', 'period', 'plate', 'contact', 'review'] as const)(
    '%s is content with a complete draft',
    (step) => {
      expect(problems(step, {})).toEqual([]);
    },
  );

  it('pay is content with a way to pay', () => {
    expect(problems('pay', { paymentType: 'CARD' })).toEqual([]);
  });

  it('asks again for what is not offered', () => {
    expect(problems('country', {}, sampleCatalogue({ only: ['cz-car-10'] }))).toEqual(['country required']);
    expect(problems('period', {}, sampleCatalogue({ offline: ['at-car-10'] }))).toEqual(['productId required']);
  });
});

describe('the start', () => {
  it.each(['2026-11-21', '2026-12-21'])('may be %s, inside the window', (start) => {
    expect(problems('period', { start })).toEqual([]);
  });

  it.each(['2026-11-20', '2026-12-22'])('may not be %s, outside of it', (start) => {
    expect(problems('period', { start })).toEqual(['start start-outside']);
  });

  it('is not judged while the window is not known', () => {
    expect(problemsOf('period', sampleCatalogue(), sampleDraft({ start: '2020-01-01' }), undefined)).toEqual([]);
  });
});

describe('the minute of the start', () => {
  const oneDay = catalogueWith({ validity: { kind: 'hours', count: 24 } });

  it('is asked for where the product runs from one, together with the day', () => {
    expect(problems('period', {}, oneDay)).toEqual(['startTime required']);
    expect(problems('period', { start: '' }, oneDay)).toEqual(['start required', 'startTime required']);
    expect(problems('period', { startTime: '14:30' }, oneDay)).toEqual([]);
  });

  it('is asked for by no other product', () => {
    expect(problems('period', { startTime: '' })).toEqual([]);
  });

  it('is not judged while the window is not known', () => {
    expect(problemsOf('period', oneDay, sampleDraft({ startTime: '14:30' }), undefined)).toEqual([]);
  });

  it('is of no interest while the day itself is wrong', () => {
    expect(problems('period', { start: '2026-11-20' }, oneDay)).toEqual(['start start-outside']);
  });
});

describe('the hour of a passage', () => {
  const passage = catalogueWith({ validity: { kind: 'passage', count: 1 } });
  const window = { earliest: '2026-11-18', earliestTime: '11:00', latest: '2026-11-28' };
  const problemsAt = (start: string, startTime: string) =>
    problemsOf('period', passage, sampleDraft({ start, startTime }), window).map(
      ({ field, code }) => `${field} ${code}`,
    );

  it('is asked for on the day of which only some hours can be paid', () => {
    expect(problemsAt('2026-11-18', '')).toEqual(['startTime required']);
    expect(problemsAt('2026-11-19', '')).toEqual([]);
  });

  it('must be one that can be paid', () => {
    expect(problemsAt('2026-11-18', '10:59')).toEqual(['startTime passage-outside']);
    expect(problemsAt('2026-11-18', '11:00')).toEqual([]);
    expect(problemsAt('2026-11-19', '10:59')).toEqual([]);
    expect(problemsAt('2026-11-17', '12:00')).toEqual(['start start-outside']);
  });
});

describe('the start of a weekend vignette', () => {
  const weekend = catalogueWith({ validity: { kind: 'weekend', count: 1 } });

  it.each(['2026-12-04', '2026-12-05', '2026-12-06'])('may be %s, from Friday to Sunday', (start) => {
    expect(problems('period', { start }, weekend)).toEqual([]);
  });

  it.each(['2026-11-30', '2026-12-01', '2026-12-03'])('may not be %s, a day of the week', (start) => {
    expect(problems('period', { start }, weekend)).toEqual(['start start-weekday']);
  });

  it('must lie in the window first', () => {
    expect(problems('period', { start: '2026-12-23' }, weekend)).toEqual(['start start-outside']);
  });
});

describe('phone, address and identity document', () => {
  const everything = sampleCatalogue({ buyerFields: ['phone', 'address', 'identity'] });
  const filled = {
    phone: '+43 660 1234567',
    street: 'Ring 1',
    postalCode: '1010',
    city: 'Wien',
    residence: 'AT',
    citizenship: 'AT',
    idNumber: 'P1234567',
  };

  it('are asked for in the order of the fields where product or vendor requires them', () => {
    expect(problems('contact', {}, everything)).toEqual([
      'phone required',
      'street required',
      'city required',
      'residence required',
      'citizenship required',
      'idNumber required',
    ]);
    expect(problems('contact', filled, everything)).toEqual([]);
  });

  it.each(Object.keys(filled).filter((field) => field !== 'postalCode'))('are not filled in by blanks: %s', (field) => {
    expect(problems('contact', { ...filled, [field]: '  ' }, everything)).toEqual([`${field} required`]);
  });

  it('are of no interest otherwise', () => {
    expect(problems('contact', { phone: 'x', street: '', idNumber: '' })).toEqual([]);
  });

  it.each(['123456', '+43 660 123 45 67', '0660/123-45.67', ' +1 (202) 555 0101 ', '123456789012345'])(
    'take the phone number "%s"',
    (phone) => {
      expect(problems('contact', { ...filled, phone }, everything)).toEqual([]);
    },
  );

  it.each(['12345', '+', '43+660123456', 'call me', '1234567890123456', '+43 660 12345a'])(
    'refuse the phone number "%s"',
    (phone) => {
      expect(problems('contact', { ...filled, phone }, everything)).toEqual(['phone phone']);
    },
  );
});

describe('the requirements of a product or vendor', () => {
  it('ask for the kind of buyer', () => {
    expect(problems('period', { productId: 'at-car-year' })).toEqual(['buyerKind required']);
    expect(problems('period', { productId: 'at-car-year', buyerKind: 'consumer' })).toEqual([]);
  });

  it('ask for the fuel', () => {
    expect(problems('plate', czech)).toEqual(['fuel required']);
    expect(problems('plate', { ...czech, fuel: 'standard' })).toEqual([]);
  });

  it('ask for both names, and blanks are none', () => {
    const named = sampleCatalogue({ buyerFields: ['name'] });
    expect(problems('contact', { firstName: ' ' }, named)).toEqual(['firstName required', 'lastName required']);
    expect(problems('contact', { firstName: 'Ada', lastName: 'Lovelace' }, named)).toEqual([]);
    expect(problems('contact', {})).toEqual([]);
  });

  it('ask for no name otherwise, but for the other half of one', () => {
    expect(problems('contact', { firstName: 'Ada' })).toEqual(['lastName required']);
    expect(problems('contact', { lastName: 'Lovelace' })).toEqual(['firstName required']);
  });

  it('ask for a VIN, and leave reading it to what knows VINs', () => {
    expect(problems('plate', { ...romanian, vin: ' ' })).toEqual(['vin required']);
    expect(problems('plate', { ...romanian, vin: 'no VIN' })).toEqual([]);
  });

  it('ask for nothing that belongs to another product', () => {
    expect(problems('plate', { vin: 'x' })).toEqual([]);
  });
});

describe('the e-mail', () => {
  it.each(['a@b.co', ' buyer@mail.example ', 'first.last+tag@sub.mail.example'])('may be "%s"', (email) => {
    expect(problems('contact', { email })).toEqual([]);
  });

  it.each(['a', 'a@b', 'a@b.', '@b.co', 'a b@c.co', 'a@b@c.co', `${'a'.repeat(250)}@b.co`])(
    'may not be "%s"',
    (email) => {
      expect(problems('contact', { email })).toEqual(['email email']);
    },
  );

  it('may be as long as an address can be, and no longer', () => {
    const longest = `${'a'.repeat(249)}@b.co`;
    expect(problems('contact', { email: longest })).toEqual([]);
    expect(problems('contact', { email: `a${longest}` })).toEqual(['email email']);
  });

  it('of blanks is missing', () => {
    expect(problems('contact', { email: '  ' })).toEqual(['email required']);
  });
});
