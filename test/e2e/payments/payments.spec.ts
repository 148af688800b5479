import { checkEnding } from './ending.js';
import { CELLS, isSampled, nameOf } from './matrix.js';
import { PLAYS } from './outcomes/plays.js';
import { Purchase } from './purchase.js';
import { CELL_ANNOTATION } from './results.js';
import { hearAnnouncements } from './support/announcements.js';
import { test } from './support/ordinary-window.js';

/** A plate of its own for each cell, so that its orders can be counted. */
const plateOf = (index: number): string => `B-PM ${1001 + index}`;

for (const [index, cell] of CELLS.entries()) {
  const { type, embedding, outcome } = cell;
  const place = embedding === 'script' ? 'by script tag' : 'in a frame of another origin';
  const tag = isSampled(cell) ? [] : ['@full'];
  const annotation = { type: CELL_ANNOTATION, description: nameOf(cell) };
  test(`${type} ${place}: ${outcome}`, { tag, annotation }, async ({ context, shop }) => {
    const heard = await hearAnnouncements(context);
    const purchase = new Purchase(cell, context, shop, plateOf(index));
    const ending = await PLAYS[outcome](purchase);
    await checkEnding(purchase, ending, heard);
  });
}
