import { afterEach, describe, expect, it } from 'vitest';
import { askInPage } from './authentication-dialog.js';

afterEach(() => document.body.replaceChildren());

const dialog = () => document.querySelector('[role="dialog"]');
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);

function press(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('the question of the bank inside the page', () => {
  it('stands over the page with the focus in it, and gives it back', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const answer = askInPage(document);
    expect(dialog()?.getAttribute('aria-label')).toBe('3D Secure authentication');
    expect(dialog()?.contains(document.activeElement)).toBe(true);
    button('Complete authentication')?.click();
    expect(await answer).toBe('complete');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('is refused by its second button and by Escape', async () => {
    const first = askInPage(document);
    button('Fail authentication')?.click();
    expect(await first).toBe('fail');
    const second = askInPage(document);
    press('Escape');
    expect(await second).toBe('fail');
  });

  it('keeps the focus inside', async () => {
    const answer = askInPage(document);
    press('Tab');
    expect(document.activeElement).toBe(button('Fail authentication'));
    press('Tab');
    expect(document.activeElement).toBe(button('Complete authentication'));
    press('Escape');
    await answer;
  });
});
