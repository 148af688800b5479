import { addStandInStyles } from './stand-in-styles.js';

/** A wallet's sheet over the page: it asks once, and stays until it is told how the payment ended. */
export interface WalletSheet {
  /** Calls one of the two, once: the buyer pays, or closes the sheet. Closing is possible until the sheet is gone. */
  open(answers: { readonly pay: () => void; readonly cancel: () => void }): void;
  /** Takes the sheet away; the focus goes back to where it was. */
  close(): void;
}

/** The sheet of a wallet, with what it asks for: `€15.80`. */
export function walletSheet(document: Document, wallet: string, amount: string): WalletSheet {
  const sheet = document.createElement('div');
  let before: Element | null = null;

  function close(): void {
    if (!sheet.isConnected) return;
    sheet.remove();
    if (before instanceof HTMLElement) before.focus();
  }

  return {
    close,
    open({ pay, cancel }) {
      addStandInStyles(document);
      before = document.activeElement;
      sheet.className = 'SandboxDialog';
      sheet.lang = 'en';
      sheet.setAttribute('role', 'dialog');
      sheet.setAttribute('aria-modal', 'true');
      sheet.setAttribute('aria-label', wallet);
      const box = document.createElement('div');
      box.className = 'SandboxDialog-box';
      const heading = document.createElement('h2');
      heading.textContent = amount;
      const text = document.createElement('p');
      text.textContent = `To Vignette Sandbox with ${wallet}. This is a simulation.`;
      const agree = button(document, 'Authorise');
      const leave = button(document, 'Cancel');
      box.append(heading, text, agree, leave);
      sheet.replaceChildren(box);
      document.body.append(sheet);
      agree.focus();
      agree.addEventListener('click', () => {
        agree.disabled = true;
        text.textContent = 'Processing …';
        leave.focus();
        pay();
      });
      leave.addEventListener('click', () => {
        close();
        cancel();
      });
      sheet.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') leave.click();
        if (event.key !== 'Tab') return;
        // Two buttons at most: Tab goes to the other one, in both directions.
        event.preventDefault();
        (document.activeElement === leave && !agree.disabled ? agree : leave).focus();
      });
    },
  };
}

function button(document: Document, label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  return element;
}
