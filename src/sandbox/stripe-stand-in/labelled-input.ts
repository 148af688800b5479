/** An input with its label and the line for its error. */
export interface LabelledInput {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
  /** Shows a message, or none when it is empty. */
  readonly setError: (message: string) => void;
}

/** What an input is and how its text is written while it is typed. */
export interface InputSpec {
  readonly label: string;
  readonly placeholder: string;
  readonly format: (typed: string) => string;
}

let count = 0;

/** Builds a text field for digits. Autofill is off, so that no real card gets into a simulation. */
export function labelledInput(document: Document, { label, placeholder, format }: InputSpec): LabelledInput {
  const id = `sandbox-field-${(count += 1)}`;
  const row = document.createElement('div');
  row.className = 'SandboxElement-field';
  const caption = document.createElement('label');
  caption.htmlFor = id;
  caption.textContent = label;
  const input = document.createElement('input');
  Object.assign(input, { id, placeholder, autocomplete: 'off', inputMode: 'numeric' });
  const error = document.createElement('span');
  error.className = 'SandboxElement-error';
  error.id = `${id}-error`;
  input.setAttribute('aria-describedby', error.id);
  input.addEventListener('input', () => {
    const { value, selectionStart } = input;
    // Only text typed at the end is rewritten: elsewhere the caret would jump.
    if (selectionStart === value.length) input.value = format(value);
  });
  row.append(caption, input, error);
  return {
    row,
    input,
    setError(message) {
      error.textContent = message;
      input.setAttribute('aria-invalid', String(message !== ''));
    },
  };
}
