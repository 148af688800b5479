/** What a text field holds; decides which keyboard comes up and what the browser may fill in or mend. */
export type TextKind =
  | 'email'
  | 'phone'
  | 'given-name'
  | 'family-name'
  | 'street'
  | 'postal-code'
  | 'city'
  | 'document-number';

interface Typing {
  readonly type: 'email' | 'tel' | 'text';
  readonly inputMode: 'email' | 'tel' | 'text';
  readonly autocomplete:
    | 'email'
    | 'tel'
    | 'given-name'
    | 'family-name'
    | 'address-line1'
    | 'postal-code'
    | 'address-level2'
    | 'off';
  readonly autocapitalize: 'off' | 'words' | 'characters';
  /** Codes are read from left to right in every language. */
  readonly dir: 'ltr' | 'auto';
}

const words = (autocomplete: Typing['autocomplete']): Typing => ({
  type: 'text',
  inputMode: 'text',
  autocomplete,
  autocapitalize: 'words',
  dir: 'auto',
});

const code = (autocomplete: Typing['autocomplete']): Typing => ({
  ...words(autocomplete),
  autocapitalize: 'characters',
  dir: 'ltr',
});

/** How each kind is typed. None is spell-checked: all are names or codes. */
export const TYPING: Readonly<Record<TextKind, Typing>> = {
  email: { type: 'email', inputMode: 'email', autocomplete: 'email', autocapitalize: 'off', dir: 'ltr' },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'tel', autocapitalize: 'off', dir: 'ltr' },
  'given-name': words('given-name'),
  'family-name': words('family-name'),
  street: words('address-line1'),
  'postal-code': code('postal-code'),
  city: words('address-level2'),
  'document-number': code('off'),
};
