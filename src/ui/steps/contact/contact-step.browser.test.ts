import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import { SelectField } from '../../fields/select-field/select-field.js';
import { sample, show } from '../testing/show-step.js';

afterEach(() => document.body.replaceChildren());

describe('the step contact', () => {
  it('asks for the driver, and insists only where it must', async () => {
    const { place, type, heard } = await show(sample('contact'));
    expect(allInShadow(place, '[name=firstName], [name=lastName]')).toHaveLength(2);
    expect(allInShadow(place, '[name=firstName][required], [name=lastName][required]')).toHaveLength(0);
    type('email', 'me@example.com');
    expect(heard).toEqual([{ type: 'draft-changed', changes: { email: 'me@example.com' } }]);
    const driver = await show(sample('contact-driver'));
    expect(allInShadow(driver.place, '[name=firstName][required], [name=lastName][required]')).toHaveLength(2);
  });

  it('asks for phone, address and identity document only where product or vendor needs them', async () => {
    const fields = ['phone', 'street', 'postalCode', 'city', 'residence', 'citizenship', 'idNumber'];
    const asked = ({ place }: { place: ParentNode }) =>
      fields.filter((field) => allInShadow(place, `[name=${field}]`).length > 0);
    expect(asked(await show(sample('contact')))).toEqual([]);
    expect(asked(await show(sample('contact-address')))).toEqual(fields.slice(0, 5));
    document.body.replaceChildren();
    const everything = await show(sample('contact-everything'));
    expect(asked(everything)).toEqual(fields);
    const optional = fields.filter((field) => !inShadow(everything.place, `[name=${field}]`).matches('[required]'));
    // Not every country has postcodes.
    expect(optional).toEqual(['postalCode']);
  });

  it('asks for what the vendor needs of every order', async () => {
    const { catalogue, ...rest } = sample('contact');
    const { config } = catalogue;
    const capabilities = { ...config.capabilities, buyerFields: ['phone' as const] };
    const { place } = await show({ ...rest, catalogue: { ...catalogue, config: { ...config, capabilities } } });
    expect(allInShadow(place, '[name=phone][required]')).toHaveLength(1);
  });

  it('lets the browser fill in phone and address, and never the document', async () => {
    const { place } = await show(sample('contact-everything'));
    const filled = (field: string) => {
      const control = inShadow(inShadow(place, `[name=${field}]`).shadowRoot ?? place, 'input, select');
      return [control.getAttribute('autocomplete'), control.getAttribute('dir')];
    };
    expect(filled('phone')).toEqual(['tel', 'ltr']);
    expect(filled('street')).toEqual(['address-line1', 'auto']);
    expect(filled('postalCode')).toEqual(['postal-code', 'ltr']);
    expect(filled('city')).toEqual(['address-level2', 'auto']);
    expect(filled('residence')).toEqual(['country', null]);
    expect(filled('citizenship')).toEqual(['off', null]);
    expect(filled('idNumber')).toEqual(['off', 'ltr']);
  });

  it('groups address and document under a name, and says what becomes of the document', async () => {
    const { place } = await show(sample('contact-everything'));
    const named = (group: HTMLElement) => group.querySelector('legend')?.textContent;
    const [address, identity] = allInShadow(place, 'fieldset');
    expect([address && named(address), identity && named(identity)]).toEqual(['Billing address', 'Identity document']);
    const hint = identity?.getAttribute('aria-describedby') ?? '';
    expect(identity?.querySelector(`#${hint}`)?.textContent).toContain('not kept in this browser');
  });

  it.each([
    ['phone', '+386 40 123 456'],
    ['street', 'Glavna 1'],
    ['postalCode', '1000'],
    ['city', 'Ljubljana'],
    ['residence', 'SI'],
    ['citizenship', 'MD'],
    ['idNumber', 'ab 123'],
  ])('keeps %s as it is typed', async (field, text) => {
    const { type, heard } = await show(sample('contact-everything'));
    type(field, text);
    expect(heard).toEqual([{ type: 'draft-changed', changes: { [field]: text } }]);
  });

  it('says at each field what is missing, and leads there, inside the groups too', async () => {
    const { view, place, text } = await show(sample('contact-problems'));
    for (const words of ['Enter a phone number with its country code', 'Enter the town.', 'Enter the number of']) {
      expect(text()).toContain(words);
    }
    await view.focusField?.('idNumber');
    expect(inShadow(place, '[name=idNumber]').shadowRoot?.activeElement?.localName).toBe('input');
  });

  it('sorts the two hundred countries once, not at every letter', async () => {
    const everything = sample('contact-everything');
    const { change, place } = await show(everything);
    const groups = () => {
      const field = inShadow(place, '[name=residence]');
      return field instanceof SelectField ? field.groups : [];
    };
    const before = groups();
    await change({ ...everything, draft: { ...everything.draft, street: 'Ring 2' } });
    expect(groups()).toBe(before);
    expect(before).toHaveLength(2);
  });
});
