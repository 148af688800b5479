import type { MethodType } from '../stripe/method-type.js';
import { cardForm } from './card-form.js';
import type { CardReading } from './test-cards.js';

/** The form that a payment element shows: a choice where there are several ways to pay, and the fields of the chosen one. */
export interface PaymentForm {
  readonly root: HTMLElement;
  chosen(): MethodType;
  /** The card as typed; only for `card`. */
  card(show: boolean): CardReading;
  isEmpty(): boolean;
  isComplete(): boolean;
  clear(): void;
  /** Nothing is left of it but its place. */
  lose(): void;
  focus(): void;
}

const NAMES: Readonly<Record<MethodType, string>> = {
  card: 'Card',
  ideal: 'iDEAL',
  bancontact: 'Bancontact',
  revolut_pay: 'Revolut Pay',
};

let groups = 0;

/** Builds the form for `types`, of which the first one is chosen at first. */
export function paymentForm(
  document: Document,
  types: readonly [MethodType, ...MethodType[]],
  today: () => Date,
): PaymentForm {
  let [chosen] = types;
  const card = cardForm(document, today);
  const bankNote = document.createElement('p');
  const root = document.createElement('div');
  root.className = 'SandboxElement';
  root.lang = 'en';
  root.dir = 'ltr';

  function show(type: MethodType): void {
    chosen = type;
    card.root.hidden = type !== 'card';
    bankNote.hidden = type === 'card';
    bankNote.textContent = `You will be sent to ${NAMES[type]} to pay, and back here afterwards.`;
  }

  if (types.length > 1) root.append(choice(document, types, show));
  root.append(card.root, bankNote);
  show(chosen);

  return {
    root,
    chosen: () => chosen,
    card: (showErrors) => card.read(showErrors),
    isEmpty: () => chosen === 'card' && card.isEmpty(),
    isComplete: () => chosen !== 'card' || card.read(false).ok,
    clear: () => card.clear(),
    lose: () => {
      card.clear();
      card.root.remove();
      bankNote.remove();
    },
    focus: () => (chosen === 'card' ? card.focus() : root.querySelector('input')?.focus()),
  };
}

function choice(document: Document, types: readonly MethodType[], choose: (type: MethodType) => void): HTMLElement {
  const name = `sandbox-method-${(groups += 1)}`;
  const fieldset = document.createElement('fieldset');
  fieldset.setAttribute('aria-label', 'Payment method');
  for (const [index, type] of types.entries()) {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    Object.assign(radio, { type: 'radio', name, value: type, checked: index === 0 });
    radio.addEventListener('change', () => choose(type));
    label.append(radio, ` ${NAMES[type]}`);
    fieldset.append(label);
  }
  return fieldset;
}
