import { type Choices, hasScheme, queryOf, readChoices, themeName } from './choices.js';
import { hearCheckout } from './hear-checkout.js';
import { readOwnJson } from './own-json.js';
import { snippetsFor } from './snippets.js';

/** Milliseconds without a key before what was typed is put on. */
const PAUSE = 250;

/**
 * An element of the page.
 *
 * @throws {Error} When the page has none of this kind.
 */
function find<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

const form = find('#choices', HTMLFormElement);
const stage = find('#stage', HTMLElement);
const schemes = find('fieldset:has([name="scheme"])', HTMLFieldSetElement);
const done = find('#done', HTMLElement);

/** A text area whose JSON is put on, with what the checkout says of it. */
class OwnPart {
  readonly area: HTMLTextAreaElement;
  private readonly said: HTMLElement;
  private readonly part: HTMLDetailsElement;
  private read: string | undefined;
  private object: object | undefined;

  constructor(name: string) {
    this.area = find(`#${name}`, HTMLTextAreaElement);
    this.said = find(`#${name}-said`, HTMLElement);
    this.part = find(`#${name}-part`, HTMLDetailsElement);
  }

  /** The object that was written last; a new one only where the text is another one. */
  worn(): object | undefined {
    this.part.open = true;
    const text = this.area.value;
    if (text === this.read) return this.object;
    this.read = text;
    const own = readOwnJson(text);
    this.said.textContent = 'problem' in own ? own.problem : '';
    if ('object' in own) this.object = own.object;
    return this.object;
  }

  say(message: string): void {
    this.said.textContent = [this.said.textContent, message].filter(Boolean).join('\n\n');
  }
}

const own = { theme: new OwnPart('own-theme'), preset: new OwnPart('own-preset') };
const checkout = document.createElement('vignette-checkout');
const api = stage.dataset['api'] ?? '';

function chosen(): Choices {
  const data = new FormData(form);
  return readChoices((name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : null;
  });
}

/** Brings the controls to what the address says; a value that there is not leaves its control alone. */
function begin(query: URLSearchParams): void {
  for (const [name, value] of query) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((option) => option.value === value)) control.value = value;
    } else if (control instanceof HTMLTextAreaElement) control.value = indented(value);
    else if (control instanceof RadioNodeList) control.value = value;
  }
}

/** JSON from the address as somebody can read it. */
function indented(text: string): string {
  const read = readOwnJson(text);
  return 'object' in read ? JSON.stringify(read.object, undefined, 2) : text;
}

function putOn(): void {
  const choices = chosen();
  schemes.disabled = !hasScheme(choices);
  const { theme, preset } = {
    theme: choices.theme === 'own' ? own.theme.worn() : undefined,
    preset: choices.preset === 'own' ? own.preset.worn() : undefined,
  };
  checkout.theme = theme ?? (themeName(choices) || null);
  checkout.preset = preset ?? (choices.preset === 'own' ? null : choices.preset || null);
  checkout.locale = choices.locale || null;
  checkout.position = choices.position || null;
  stage.dataset['scheme'] = hasScheme(choices) ? choices.scheme : 'auto';
  stage.dataset['width'] = choices.width;

  const { scriptTag, frame, lost } = snippetsFor(new URL(api).origin, choices, {
    ...(theme && { theme }),
    ...(preset && { preset }),
  });
  find('#script-snippet', HTMLElement).textContent = scriptTag;
  find('#frame-snippet', HTMLElement).textContent = frame;
  const note = find('#frame-lost', HTMLElement);
  note.hidden = lost.length === 0;
  note.textContent = `The frame takes a language and the name of a theme, so it leaves out: ${lost.join(', ')}.`;

  const { query, isWhole } = queryOf(choices);
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  done.textContent = isWhole ? '' : 'What you wrote is too long for a link: the address of this page leaves it out.';
}

/** A preset may put the checkout in a corner too, as soon as its code is there. */
async function watchCorner(): Promise<void> {
  await customElements.whenDefined(checkout.localName);
  await checkout.updateComplete;
  if (checkout.shadowRoot) new MutationObserver(tellCorner).observe(checkout.shadowRoot, { childList: true });
  tellCorner();
}

function tellCorner(): void {
  find('.corner-note', HTMLElement).hidden = !checkout.shadowRoot?.querySelector('[part~="launcher"]');
}

async function copy(text: string, from: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    done.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(from);
    done.textContent = 'This browser does not let pages copy: it is selected, copy it with the keyboard.';
  }
}

async function takeLookOfPage(): Promise<void> {
  try {
    own.theme.area.value = JSON.stringify(await checkout.themeOfPage(), undefined, 2);
  } catch (cause) {
    return own.theme.say(`The look of this page could not be read: ${String(cause)}`);
  }
  find('#theme', HTMLSelectElement).value = 'own';
  putOn();
  await copy(own.theme.area.value, own.theme.area);
}

let pause: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) putOn();
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const name of ['theme', 'preset'] as const) {
  own[name].area.addEventListener('input', () => {
    find(`#${name}`, HTMLSelectElement).value = 'own';
    clearTimeout(pause);
    pause = setTimeout(putOn, PAUSE);
  });
}
find('#theme-of-page', HTMLButtonElement).addEventListener('click', () => void takeLookOfPage());
for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  button.addEventListener('click', () => {
    const snippet = find(`#${button.dataset['copies'] ?? ''}`, HTMLElement);
    void copy(snippet.textContent ?? '', snippet);
  });
}

hearCheckout(checkout, console, (attribute, message) => {
  const choices = chosen();
  if (attribute === 'theme' && choices.theme === 'own') own.theme.say(message);
  else if (attribute === 'preset' || attribute === 'theme') own.preset.say(message);
});
begin(new URLSearchParams(location.search));
checkout.setAttribute('api', api);
// The page may put it on before the element is known: what is set on it then holds all the same.
putOn();
stage.append(checkout);
void watchCorner();
