import { describe, expect, it } from 'vitest';
import { checkPlate } from '../domain/plate/check-plate.js';
import { cluesOf, pickStory, STORIES, storiesMarkdown, storyOfPlate, type Story } from './stories.js';

const all: readonly Story[] = STORIES;

describe('a story', () => {
  it.each(all.flatMap(({ id, byPlateOnly }) => (byPlateOnly ? [] : id)))(
    '%s is chosen by the part of the e-mail before the @',
    (id) => {
      const clues = { plates: [], paymentType: 'CARD' } as const;
      expect(pickStory({ ...clues, email: `${id}@shop.example` })).toBe(id);
      expect(pickStory({ ...clues, email: `anna+${id.toUpperCase()}@shop.example` })).toBe(id);
    },
  );

  it.each(all.flatMap(({ id, plate }) => (plate ? [[id, plate] as const] : [])))(
    '%s is chosen by the plate %s, which is a legal one',
    (id, plate) => {
      expect(pickStory({ email: 'buyer@shop.example', plates: [plate], paymentType: 'CARD' })).toBe(id);
      expect(checkPlate(plate, 'DE')).toEqual({ verdict: 'ok', plate });
    },
  );

  it('follows the e-mail when the plate tells another one', () => {
    expect(pickStory({ email: 'slow@shop.example', plates: ['B-ST105'], paymentType: 'CARD' })).toBe('slow');
  });

  it('of which nobody knows the e-mail at that time is chosen by the plate alone', () => {
    const clues = { plates: [], paymentType: 'CARD' } as const;
    expect(pickStory({ ...clues, email: 'plate-check-down@shop.example' })).toBe('paid');
    expect(storyOfPlate('B-ST122')).toBe('plate-check-down');
    expect(storyOfPlate('B-AB1')).toBeUndefined();
    expect(cluesOf({ id: 'one', plate: 'B-ST999', byPlateOnly: true, what: '' })).toEqual({ plate: 'B-ST999' });
    expect(cluesOf({ id: 'two', what: '' })).toEqual({ email: 'two@…' });
  });

  it('is an ordinary payment when nothing chooses one', () => {
    const clues = { email: 'paidly@shop.example', plates: ['B-AB1'] };
    expect(pickStory({ ...clues, paymentType: 'CARD' })).toBe('paid');
    expect(pickStory({ ...clues, paymentType: 'LINK' })).toBe('paid');
    for (const paymentType of ['IDEAL', 'BANCONTACT', 'REVOLUT', 'GOOGLE_PAY', 'APPLE_PAY'] as const) {
      expect(pickStory({ ...clues, paymentType })).toBe('stripe-success');
    }
  });

  it('has a name and a plate of its own', () => {
    const plates = all.flatMap(({ plate }) => plate ?? []);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(plates).size).toBe(plates.length);
  });

  it('has a row in the Markdown table', () => {
    const lines = storiesMarkdown().split('\n');
    expect(lines).toHaveLength(STORIES.length + 2);
    expect(lines[2]).toBe('| `paid@…` | `B-ST101` | Paid at once. What happens to a card without a story. |');
    expect(lines).toContain(
      '| – | `B-ST122` | The plate cannot be checked just now; the order goes through all the same. |',
    );
    for (const line of lines) expect(line.split('|')).toHaveLength(5);
  });
});
