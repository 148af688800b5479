import { describe, expect, it } from 'vitest';
import { checkPlate } from '../domain/plate/check-plate.js';
import { pickStory, STORIES, storiesMarkdown, type Story } from './stories.js';

const all: readonly Story[] = STORIES;

describe('a story', () => {
  it.each(STORIES.map(({ id }) => id))('%s is chosen by the part of the e-mail before the @', (id) => {
    const clues = { plates: [], paymentType: 'CARD' } as const;
    expect(pickStory({ ...clues, email: `${id}@shop.example` })).toBe(id);
    expect(pickStory({ ...clues, email: `anna+${id.toUpperCase()}@shop.example` })).toBe(id);
  });

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

  it('is an ordinary payment when nothing chooses one', () => {
    const clues = { email: 'paidly@shop.example', plates: ['B-AB1'] };
    expect(pickStory({ ...clues, paymentType: 'CARD' })).toBe('paid');
    expect(pickStory({ ...clues, paymentType: 'LINK' })).toBe('paid');
    expect(pickStory({ ...clues, paymentType: 'IDEAL' })).toBe('stripe-success');
  });

  it('has a name and a plate of its own', () => {
    const plates = all.flatMap(({ plate }) => plate ?? []);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(plates).size).toBe(plates.length);
  });

  it('has a row in the Markdown table', () => {
    const lines = storiesMarkdown().split('\n');
    expect(lines).toHaveLength(STORIES.length + 2);
    expect(lines[2]).toBe('| `paid@…` | `B-ST101` | Paid at once. What happens without a story, except with iDEAL. |');
    for (const line of lines) expect(line.split('|')).toHaveLength(5);
  });
});
