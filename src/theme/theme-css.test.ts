import { describe, expect, it } from 'vitest';
import { themeCss } from './theme-css.js';

const LIGHT = {
  color: { $type: 'color', text: { $value: '#000000' }, accent: { $value: '#0f6566' } },
};
const DARK = { color: { $type: 'color', text: { $value: '#ffffff' } } };

describe('themeCss', () => {
  it('declares a bright theme on the host', () => {
    expect(themeCss('light', LIGHT)).toBe(
      ':host{color-scheme:light;--vignette-color-text:#000000;--vignette-color-accent:#0f6566}',
    );
  });

  it('fills a dark theme up with what it does not change', () => {
    expect(themeCss('dark', LIGHT, DARK)).toBe(
      ':host{color-scheme:dark;--vignette-color-text:#ffffff;--vignette-color-accent:#0f6566}',
    );
  });

  it('follows the device with only what dark changes', () => {
    expect(themeCss('auto', LIGHT, DARK)).toBe(
      `${themeCss('light', LIGHT)}@media (prefers-color-scheme:dark){:host{color-scheme:dark;--vignette-color-text:#ffffff}}`,
    );
  });
});
