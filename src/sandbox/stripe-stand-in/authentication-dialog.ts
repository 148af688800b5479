import { addStandInStyles } from './stand-in-styles.js';

/**
 * Asks the buyer the bank's question inside the page, as Stripe's 3-D Secure window does: over everything but the
 * browser's top layer, where it would not be seen either.
 *
 * @returns What the buyer pressed; Escape refuses.
 */
export function askInPage(document: Document): Promise<'complete' | 'fail'> {
  addStandInStyles(document);
  const before = document.activeElement;
  const dialog = document.createElement('div');
  dialog.className = 'SandboxDialog';
  dialog.lang = 'en';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-label', '3D Secure authentication');
  const box = document.createElement('div');
  box.className = 'SandboxDialog-box';
  const heading = document.createElement('h2');
  heading.textContent = 'Sandbox Bank';
  const text = document.createElement('p');
  text.textContent = 'Your bank asks whether it is you who pays. This is a simulation.';
  const complete = button(document, 'Complete authentication');
  const fail = button(document, 'Fail authentication');
  box.append(heading, text, complete, fail);
  dialog.append(box);
  document.body.append(dialog);
  complete.focus();

  return new Promise((resolve) => {
    const answer = (outcome: 'complete' | 'fail'): void => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(outcome);
    };
    complete.addEventListener('click', () => answer('complete'));
    fail.addEventListener('click', () => answer('fail'));
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') answer('fail');
      if (event.key !== 'Tab') return;
      // Two buttons: Tab goes to the other one, in both directions.
      event.preventDefault();
      (document.activeElement === complete ? fail : complete).focus();
    });
  });
}

function button(document: Document, label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  return element;
}
