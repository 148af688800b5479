/** What became of one try to take the money. */
export type ChargeOutcome = 'taken' | 'on-its-way' | 'declined' | 'refused';

/** How the bank takes a try: at once, with a delay after which it arrives or not, or not at all. */
export type BankWord = 'takes' | 'takes-slowly' | 'fails-slowly' | 'declines';

/** One order's payment intent, as the bank and the vendor's payment provider keep it. */
export interface Intent {
  readonly secret: string;
  state: 'open' | 'on-its-way' | 'succeeded' | 'failed' | 'cancelled' | 'refunded';
  /** How often money was taken. */
  charges: number;
}

/** A fresh intent. */
export const newIntent = (secret: string): Intent => ({ secret, state: 'open', charges: 0 });

/**
 * Asks for the money once. As at the real one, an intent that has succeeded, is on its way or was ended is refused.
 * `arrives` is called when money that is on its way has come to its end.
 */
export function charge(intent: Intent, word: BankWord, onArrival: (arrive: () => void) => void): ChargeOutcome {
  if (intent.state !== 'open') return 'refused';
  switch (word) {
    case 'takes':
      take(intent);
      return 'taken';
    case 'declines':
      return 'declined';
    case 'takes-slowly':
    case 'fails-slowly':
      intent.state = 'on-its-way';
      onArrival(() => {
        if (intent.state !== 'on-its-way') return;
        if (word === 'takes-slowly') take(intent);
        else intent.state = 'failed';
      });
      return 'on-its-way';
  }
}

/** Ends an intent: what was taken is given back, what was not taken never will be. Money on its way cannot be stopped. */
export function end(intent: Intent): boolean {
  if (intent.state === 'on-its-way') return false;
  if (intent.state === 'succeeded') intent.state = 'refunded';
  else if (intent.state === 'open') intent.state = 'cancelled';
  return true;
}

function take(intent: Intent): void {
  intent.state = 'succeeded';
  intent.charges += 1;
}
