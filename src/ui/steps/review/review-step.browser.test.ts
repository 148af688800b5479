import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import { settle } from '../../../../test/support/show-state.js';
import { sample, show } from '../testing/show-step.js';

afterEach(() => document.body.replaceChildren());

describe('the step review', () => {
  it('shows all that is bought: plate, country in words, start, end, price and seller', async () => {
    const { text, place } = await show(sample('review'));
    for (const words of ['Registered in Austria', 'Vehicle Car', 'Validity 10 days', 'Total €15.80', 'Alpenreisen']) {
      expect(text()).toContain(words);
    }
    expect(inShadow(place, '[role=img]').getAttribute('aria-label')).toBe('Number plate W 1 2 3 4 5 X, Austria');
    expect(inShadow(place, '[role=img]').dir).toBe('ltr');
  });

  it('shows the VIN as it is ordered, and neither VIN nor fuel where the vignette does not need them', async () => {
    const review = sample('review');
    const draft = { ...review.draft, vin: 'wvw zzz 1jz xw000001', fuel: 'natural-gas' as const };
    const { catalogue } = review;
    const products = catalogue.products.map((product) => ({ ...product, requirements: ['vin' as const] }));
    const needed = await show({ ...review, draft, vin: 'WVWZZZ1JZXW000001', catalogue: { ...catalogue, products } });
    expect(needed.text()).toContain('WVWZZZ1JZXW000001');
    expect(needed.text()).not.toContain('Natural gas');
    document.body.replaceChildren();
    expect((await show({ ...review, draft })).text()).not.toContain('WVW');
  });

  it('keeps plate and words whole on the narrowest screens', async () => {
    const { place, view } = await show({ ...sample('review'), plate: 'B-AB1234E' });
    view.style.inlineSize = '256px';
    await settle(place);
    const lines = (element: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const plate = inShadow(place, '.plate .number');
    expect(lines(plate)).toBe(1);
    expect(plate.getBoundingClientRect().right).toBeLessThanOrEqual(view.getBoundingClientRect().right);
    const registered = inShadow(place, '.summary');
    expect(allInShadow(registered, 'dd').map(lines)).toEqual([1]);
  });

  it('opens the step of a part that is to be changed', async () => {
    const { place, heard } = await show(sample('review'));
    for (const button of allInShadow(place, 'header button')) button.click();
    expect(heard).toEqual(['plate', 'country', 'contact'].map((step) => ({ type: 'step-opened', step })));
  });

  it('ticks nothing beforehand, and tells of the tick', async () => {
    const { place, heard } = await show(sample('review'));
    const box = inShadow(place, '[type=checkbox]');
    expect(box.matches(':checked')).toBe(false);
    box.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { consent: true } }]);
  });

  it('opens terms and privacy in a tab that cannot reach back', async () => {
    const { place } = await show(sample('review'));
    const links = allInShadow(place, '.links a').map((link) => [link.getAttribute('target'), link.getAttribute('rel')]);
    expect(links).toEqual([
      ['_blank', 'noopener'],
      ['_blank', 'noopener'],
    ]);
  });

  it('shows phone, address and document in full where they are ordered with, codes from left to right', async () => {
    const { text, place, heard } = await show(sample('review-everything'));
    for (const words of [
      'Phone +43 660 1234567',
      'Billing address Ringstraße 1 1010 Wien Austria',
      'Issued by Austria',
      'Passport or identity card number P1234567',
      'driver@example.com Ada Lovelace',
    ]) {
      expect(text()).toContain(words);
    }
    const codes = allInShadow(place, 'bdi[dir=ltr]').map(({ textContent }) => textContent);
    expect(codes).toEqual(expect.arrayContaining(['+43 660 1234567', 'P1234567', 'WVWZZZ1JZXW000001']));
    inShadow(place, '[aria-label="Change: E-mail"]').click();
    expect(heard).toEqual([{ type: 'step-opened', step: 'contact' }]);
  });

  it('shows nothing of them that is not ordered', async () => {
    const { draft } = sample('review-everything');
    const { country, productId } = sample('review').draft;
    const other = { ...draft, ...(country && { country }), ...(productId && { productId }) };
    const { text } = await show({ ...sample('review'), draft: other });
    expect(text()).not.toMatch(/660|Ringstraße|P1234567/);
    expect(text()).toContain('Ada Lovelace');
  });

  it('explains a later start and the end, and says where nobody confirms it', async () => {
    const review = sample('review');
    const draft = { ...review.draft, productId: 'at-car-2m', buyerKind: 'consumer' as const, start: '2026-12-09' };
    const { text } = await show({ ...review, draft });
    expect(text()).toMatch(/Valid until, at the latest 9 February 2027 at 23:59/);
    expect(text()).toContain('so this vignette starts on 9 December 2026 at the earliest');
    expect(text()).toContain('It ends at 23:59 on the same date as it starts');
    expect(text()).toContain('The road operator does not state the exact end.');
  });

  it('tells of the same vignette bought before, in the country’s time, and lets the buyer go on', async () => {
    const { text, submit, heard } = await show(sample('review-bought'));
    expect(text()).toMatch(
      /You already bought a vignette for this plate and country in this browser, valid until 10 December 2026 at 23:59/,
    );
    submit();
    expect(heard).toEqual([{ type: 'step-submitted', step: 'review' }]);
  });

  it('says what was found while it is shown, once, and nothing of what was changed since', async () => {
    const bought = sample('review-bought');
    const { text, change, said } = await show(sample('review'));
    expect(text()).not.toContain('already bought');
    await change(bought);
    await change({ ...bought, draft: { ...bought.draft, consent: true } });
    expect(said).toEqual([expect.stringMatching(/^You already bought .* \(Central European Time\)\.$/)]);
    await change({ ...bought, draft: { ...bought.draft, start: '2026-12-20' } });
    expect(text()).not.toContain('already bought');
    expect(said).toHaveLength(1);
  });

  it('warns not to drive yet where it starts today, and only there', async () => {
    const { text } = await show(sample('review-today'));
    expect(text()).toContain('It starts today, but only once it is registered.');
    expect(text()).toContain('Do not drive on the motorway before your vignette is active.');
    document.body.replaceChildren();
    expect((await show(sample('review'))).text()).not.toContain('Do not drive');
  });

  it('shows the minute from which the vignette runs', async () => {
    const { text } = await show(sample('review-time'));
    expect(text()).toMatch(/Valid from 1 December 2026 at 14:30 .* Valid until 2 December 2026 at 14:29/);
  });

  it('shows the name of a passage and its day, and no span of time', async () => {
    const { text } = await show(sample('review-passage'));
    expect(text()).toContain('Validity A24 Blankenburg · 1 journey');
    expect(text()).toContain('Day of the passage 20 November 2026');
    expect(text()).not.toMatch(/Valid from|Valid until/);
  });
});
