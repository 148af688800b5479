import { labelledInput } from './labelled-input.js';
import { type CardReading, formatExpiry, formatNumber, readCard } from './test-cards.js';

/** The three fields of a card. */
export interface CardForm {
  readonly root: HTMLElement;
  /** What is typed now; `show` also shows what is wrong with it. */
  read(show: boolean): CardReading;
  isEmpty(): boolean;
  clear(): void;
  focus(): void;
}

const onlyDigits = (typed: string): string => typed.replaceAll(/\D/g, '').slice(0, 4);

/** Builds the form of a card; `today` says whether it has expired. */
export function cardForm(document: Document, today: () => Date): CardForm {
  const number = labelledInput(document, {
    label: 'Card number',
    placeholder: '4242 4242 4242 4242',
    format: formatNumber,
  });
  const expiry = labelledInput(document, { label: 'Expiration date', placeholder: 'MM / YY', format: formatExpiry });
  const cvc = labelledInput(document, { label: 'Security code', placeholder: 'CVC', format: onlyDigits });
  const fields = { number, expiry, cvc };
  const pair = document.createElement('div');
  pair.className = 'SandboxElement-row';
  pair.append(expiry.row, cvc.row);
  const root = document.createElement('div');
  root.className = 'SandboxElement';
  root.append(number.row, pair);

  return {
    root,
    read(show) {
      const typed = { number: number.input.value, expiry: expiry.input.value, cvc: cvc.input.value };
      const reading = readCard(typed, today());
      if (show) {
        for (const field of Object.values(fields)) field.setError('');
        if (!reading.ok) fields[reading.field].setError(reading.error.message ?? '');
      }
      return reading;
    },
    isEmpty: () => Object.values(fields).every(({ input }) => input.value === ''),
    clear() {
      for (const { input, setError } of Object.values(fields)) {
        input.value = '';
        setError('');
      }
    },
    focus: () => number.input.focus(),
  };
}
