import { type Ending, paid } from '../ending.js';
import { kindOf } from '../matrix.js';
import type { Purchase } from '../purchase.js';

/** Everything goes well. */
export async function success(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillIn('someone');
  await purchase.pay(buyer);
  const kind = kindOf(purchase.cell.type);
  if (kind === 'card' || kind === 'wallet') return paid(buyer);
  return paid(await purchase.answer(await purchase.toBank(buyer), 'pay'));
}
