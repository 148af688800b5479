import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import { sample, sampleProduct, show, withProducts } from '../testing/show-step.js';

afterEach(() => document.body.replaceChildren());

describe('the step period', () => {
  it('splits the price, names the operator, and shows start and end in the country’s own time', async () => {
    const { text, place } = await show(sample('period'));
    expect(text()).toContain('Official €12.80 + fee €3.00');
    expect(text()).toMatch(/Valid until 10 December 2026 at 23:59/);
    expect(inShadow(place, 'a').getAttribute('href')).toBe('https://at.example/');
    expect(inShadow(place, 'a').getAttribute('rel')).toBe('noopener');
  });

  it('lets only the days be chosen on which the vignette may begin, and sends them along', async () => {
    const { place, submit, heard } = await show(sample('period'));
    const day = inShadow(place, '[type=date]');
    expect([day.getAttribute('min'), day.getAttribute('max')]).toEqual(['2026-11-21', '2027-01-20']);
    submit();
    const window = { earliest: '2026-11-21', latest: '2027-01-20' };
    expect(heard).toEqual([{ type: 'step-submitted', step: 'period', window }]);
  });

  it('tells a private person why a vignette starts later, and that its end is the latest possible', async () => {
    const late = sample('period-consumer');
    const { text, change } = await show(late);
    expect(text()).toContain('so this vignette starts on 9 December 2026 at the earliest, 18 days after the purchase.');
    await change({ ...late, draft: { ...late.draft, start: '2026-12-09' }, problems: [] });
    expect(text()).toContain('Valid until, at the latest');
    expect(text()).toContain('The road operator does not state the exact end.');
    await change({ ...late, draft: { ...late.draft, buyerKind: 'company' }, problems: [] });
    expect(text()).not.toContain('at the earliest');
  });

  it('asks for no day where there is only one', async () => {
    const { place, submit, heard } = await show(sample('period-at-purchase'));
    expect(allInShadow(place, '[type=date]')).toHaveLength(0);
    submit();
    const window = { earliest: '2026-11-21', latest: '2026-11-21' };
    expect(heard).toEqual([
      { type: 'draft-changed', changes: { start: '2026-11-21' } },
      { type: 'step-submitted', step: 'period', window },
    ]);
  });

  it('asks for the minute where the vignette runs from one, in the time of the country', async () => {
    const { text, type, heard } = await show(sample('period-time'));
    expect(text()).toContain('Local time (Bulgaria); the vignette runs from this minute');
    expect(text()).toMatch(/Valid from 1 December 2026 at 14:30 .* Valid until 2 December 2026 at 14:29/);
    type('startTime', '09:05');
    expect(heard).toEqual([{ type: 'draft-changed', changes: { startTime: '09:05' } }]);
  });

  it('reckons no end before day and minute are known', async () => {
    const { text } = await show(sample('period-time-missing'));
    expect(text()).toContain('Choose the time.');
    expect(text()).not.toContain('Valid until');
  });

  it('fills in the next five full minutes when such a vignette is chosen, and keeps a time that was typed', async () => {
    const week = sample('period-time');
    const { productId: _, ...draft } = { ...week.draft, start: '', startTime: '' };
    const { place, heard, change } = await show({ ...week, draft });
    allInShadow(place, '[type=radio]')[0]?.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { productId: 'bg-car-1d', startTime: '12:00' } }]);
    await change({ ...week, draft: { ...draft, productId: 'bg-car-1w', startTime: '08:00' } });
    allInShadow(place, '[type=radio]')[0]?.click();
    expect(heard.slice(1)).toEqual([{ type: 'draft-changed', changes: { productId: 'bg-car-1d' } }]);
  });

  it('says from when until when a weekend is, and why another day will not do', async () => {
    const { text } = await show(sample('period-weekend'));
    expect(text()).toContain('From Friday 12:00 to Sunday 23:59, local time');
    expect(text()).toContain('A weekend vignette starts on a Friday, Saturday or Sunday.');
    expect(text()).not.toContain('Valid until');
  });

  it('offers the next possible day of a weekend while none is chosen', async () => {
    const weekend = sample('period-weekend');
    const { productId: _, ...draft } = { ...weekend.draft, start: '' };
    const { place, heard } = await show({ ...weekend, draft });
    allInShadow(place, '[type=radio]')[1]?.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { productId: 'bg-car-weekend', start: '2026-11-21' } }]);
  });

  it('asks for the day of a passage, also one that has passed, and promises no span of time', async () => {
    const { text, place } = await show(sample('period-passage'));
    expect(text()).toContain('A24 Blankenburg · 1 journey');
    expect(inShadow(place, '[type=date]').getAttribute('min')).toBe('2026-11-18');
    expect(text()).toContain('Day of the passage 20 November 2026');
    expect(text()).not.toMatch(/Valid from|Valid until|First day/);
  });

  it('asks for the hour of a passage on the day of which only some hours can be paid', async () => {
    const hours = sample('period-passage-hours');
    const { text, type, heard, change } = await show(hours);
    expect(text()).toContain('A passage can be paid up to 72 hours afterwards.');
    expect(text()).toContain('Local time (Netherlands), from 11:00 on');
    expect(text()).toContain('Choose the time.');
    expect(text()).not.toContain('Day of the passage 18 November');
    type('startTime', '11:30');
    expect(heard).toEqual([{ type: 'draft-changed', changes: { startTime: '11:30' } }]);
    await change({ ...hours, draft: { ...hours.draft, startTime: '11:30' }, problems: [] });
    expect(text()).toMatch(/Day of the passage 18 November 2026 at 11:30 \(Central European/);
    await change({ ...hours, draft: { ...hours.draft, startTime: '10:30' }, problems: [] });
    expect(text()).not.toContain('Day of the passage 18 November');
    type('start', '2026-11-19');
    expect(heard.slice(1)).toEqual([{ type: 'draft-changed', changes: { start: '2026-11-19', startTime: '' } }]);
  });

  it('says until which hour a passage can be paid beforehand', async () => {
    const hours = sample('period-passage-hours');
    const { catalogue, draft } = hours;
    const products = catalogue.products.map((one) =>
      one.id === 'nl-car-a24' ? { ...one, start: { firstDay: -1, lastDay: 1, hoursBefore: 24 } } : one,
    );
    const { text } = await show({
      ...hours,
      catalogue: { ...catalogue, products },
      draft: { ...draft, start: '2026-11-22' },
    });
    expect(text()).toContain('Local time (Netherlands), until 11:00');
  });

  it('explains how the end follows from the start', async () => {
    const period = sample('period');
    const { text, change } = await show(period);
    expect(text()).toContain('The first day counts as a whole day, whatever the time it starts.');
    await change({ ...period, draft: { ...period.draft, productId: 'at-car-1y', buyerKind: 'company' } });
    expect(text()).toContain('The annual vignette always ends on 31 January, whenever you buy it.');
  });

  it('shows the operator’s name for a product as text, whatever is in it', async () => {
    const { text, place } = await show(sample('period-title-markup'));
    expect(text()).toContain('<img src=x onerror=alert(1)> · 1 journey');
    expect(allInShadow(place, 'img')).toEqual([]);
  });

  it('names the day where a year that is sold before begins later, and shows each price in its own currency', async () => {
    const hungary = sample('period-other-currency');
    expect((await show(hungary)).text()).toMatch(/HUF 61,760 Valid as soon as it has been bought/);
    document.body.replaceChildren();
    const inDecember = await show(hungary, () => Date.parse('2026-12-10T10:00:00Z'));
    expect(inDecember.text()).toContain('sold in advance. Valid from 1 January 2027.');
    expect(inDecember.text()).not.toContain('as soon as');
    inDecember.submit();
    const window = { earliest: '2027-01-01', latest: '2027-01-01' };
    expect(inDecember.heard).toEqual([
      { type: 'draft-changed', changes: { start: '2027-01-01' } },
      { type: 'step-submitted', step: 'period', window },
    ]);
  });

  it('asks for the kind of buyer where the vendor wants it for every order', async () => {
    const { catalogue, ...rest } = sample('period');
    const { config } = catalogue;
    const capabilities = { ...config.capabilities, buyerFields: ['buyer-kind' as const] };
    const { place } = await show({ ...rest, catalogue: { ...catalogue, config: { ...config, capabilities } } });
    expect(allInShadow(place, '[name=buyerKind]')).toHaveLength(1);
  });

  it('tells that a start is refused by a relay whose clock is another', async () => {
    const { text } = await show(sample('period-refused'));
    expect(text()).toContain('The seller does not sell this start any more. Choose another one.');
  });

  it('leads from a refused start to the periods where only one day is possible', async () => {
    const fixed = sample('period-at-purchase');
    const { view, place, text } = await show({ ...fixed, problems: [{ field: 'start', code: 'too-late' }] });
    expect(text()).toContain('The seller does not sell this start any more. Choose another one.');
    inShadow(place, '[part=problems] button').click();
    expect(view.shadowRoot?.activeElement?.getAttribute('name')).toBe('productId');
  });

  it('tells what has vanished meanwhile, and offers neither it nor what nobody knows to be online', async () => {
    const { draft, ...period } = sample('period');
    const { productId: _, ...rest } = draft;
    const [tenDays, unknown] = [sampleProduct('at-car-10d'), { ...sampleProduct('at-car-1d'), id: 'unknown' }];
    const left = withProducts({ ...period, draft: rest }, 'AT', [tenDays]);
    const { catalogue } = left;
    const products = [...catalogue.products, unknown];
    const { text, place } = await show({
      ...left,
      catalogue: { ...catalogue, products },
      notice: { code: 'gone-offline', country: 'AT' },
    });
    expect(text()).toContain('What you chose for Austria cannot be bought at the moment.');
    expect(allInShadow(place, '[type=radio]').map((radio) => radio.matches(':checked'))).toEqual([false]);
  });

  it('stays usable with four hundred products: all there at once, in a box that shows the chosen one', async () => {
    const products = Array.from({ length: 400 }, (_, n) => ({
      ...sampleProduct('at-car-a13'),
      id: `p-${n}`,
      title: `Tunnel ${n}`,
    }));
    const { draft, ...period } = sample('period');
    const chosen = withProducts({ ...period, draft: { ...draft, productId: 'p-300' } }, 'AT', products);
    const { place, change } = await show(chosen);
    const [radio, box] = [inShadow(place, ':checked'), inShadow(place, '.choices')];
    expect(allInShadow(place, '[type=radio]')).toHaveLength(400);
    expect(box.getBoundingClientRect().height).toBeLessThan(500);
    const isInView = (one: HTMLElement) => {
      const [inner, outer] = [one.getBoundingClientRect(), box.getBoundingClientRect()];
      return inner.top >= outer.top && inner.bottom <= outer.bottom;
    };
    expect(isInView(radio)).toBe(true);
    await change({ ...chosen, draft: { ...chosen.draft, productId: 'p-2' } });
    expect(isInView(inShadow(place, ':checked'))).toBe(true);
  });

  it('leaves a long list where the buyer has scrolled it while nothing else is chosen', async () => {
    const products = Array.from({ length: 40 }, (_, n) => ({ ...sampleProduct('at-car-10d'), id: `p-${n}` }));
    const { draft, ...period } = sample('period');
    const chosen = withProducts({ ...period, draft: { ...draft, productId: 'p-0' } }, 'AT', products);
    const { place, change } = await show(chosen);
    const box = inShadow(place, '.choices');
    box.scrollTop = 600;
    await change({ ...chosen, draft: { ...chosen.draft, start: '2026-12-02' } });
    expect(box.scrollTop).toBe(600);
  });
});
