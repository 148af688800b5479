/** What a text field holds; decides which keyboard comes up and what the browser may fill in or mend. */
export type TextKind = 'email' | 'given-name' | 'family-name' | 'vin';

interface Typing {
  readonly type: 'email' | 'text';
  readonly inputMode: 'email' | 'text';
  readonly autocomplete: 'email' | 'given-name' | 'family-name' | 'off';
  readonly autocapitalize: 'off' | 'words' | 'characters';
  /** Codes are read from left to right in every language. */
  readonly dir: 'ltr' | 'auto';
}

/** How each kind is typed. None is spell-checked: all are names or codes. */
export const TYPING: Readonly<Record<TextKind, Typing>> = {
  email: { type: 'email', inputMode: 'email', autocomplete: 'email', autocapitalize: 'off', dir: 'ltr' },
  'given-name': {
    type: 'text',
    inputMode: 'text',
    autocomplete: 'given-name',
    autocapitalize: 'words',
    dir: 'auto',
  },
  'family-name': {
    type: 'text',
    inputMode: 'text',
    autocomplete: 'family-name',
    autocapitalize: 'words',
    dir: 'auto',
  },
  vin: { type: 'text', inputMode: 'text', autocomplete: 'off', autocapitalize: 'characters', dir: 'ltr' },
};
