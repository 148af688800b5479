import { fixture, html } from '@open-wc/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { pageLook } from './page-look.js';

afterEach(() => document.body.removeAttribute('style'));

/** An element in a page with this around it. */
async function within(styles: string, before = html``): Promise<HTMLElement> {
  const around = await fixture<HTMLElement>(
    html`<section>
      ${before}
      <div class="place"></div>
    </section>`,
  );
  around.style.cssText = styles;
  const place = around.querySelector<HTMLElement>('.place');
  if (!place) throw new Error('There is no place.');
  return place;
}

describe('the look of a page', () => {
  it('is what the element would inherit, and the accent and corners of a button', async () => {
    const element = await within(
      'font: 17px/1.4 "Open Sans", Arial, sans-serif; color: rgb(20 30 40); background: rgb(250 248 240)',
      html`<h2 style="font: 800 30px Georgia, serif">Trips</h2>
        <a href="#x" style="color: #0000cc">Link</a>
        <button style="background: #eee">Plain</button>
        <button style="background: rgb(212 0 106); border-radius: 5px">Book</button>`,
    );
    expect(pageLook(element)).toEqual({
      ground: '#faf8f0',
      text: '#141e28',
      accent: '#d4006a',
      fonts: ['Open Sans', 'Arial', 'sans-serif'],
      headingFonts: ['Georgia', 'serif'],
      headingWeight: 800,
      fontSize: 17,
      radius: 5,
    });
  });

  it('takes the accent of the links where no button has one', async () => {
    const element = await within('', html`<a href="#x" style="color: #0a7d33">Link</a>`);
    expect(pageLook(element)).toMatchObject({ accent: '#0a7d33', radius: undefined });
  });

  it('takes the accent that the page has named', async () => {
    const element = await within('accent-color: rebeccapurple', html`<button style="background: #c00">Book</button>`);
    expect(pageLook(element).accent).toBe('#663399');
  });

  it('has no accent where the page is grey', async () => {
    const element = await within('', html`<button style="background: #888">Book</button>`);
    expect(pageLook(element).accent).toBeUndefined();
  });

  it('sees through what is not opaque', async () => {
    document.body.style.background = '#000000';
    expect(pageLook(await within('background: rgb(255 255 255 / 50%)')).ground).toBe('#808080');
  });

  it('looks out of shadow roots', async () => {
    const host = await within('background: rgb(1 2 3); font-family: Lora');
    const element = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(element);
    expect(pageLook(element)).toMatchObject({ ground: '#010203', fonts: ['Lora'] });
  });
});
