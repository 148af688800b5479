import { cdp } from 'vitest/browser';

/** What a buyer's device prefers; the rest is as the browser has it. */
export interface Preferences {
  readonly motion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly scheme?: 'light' | 'dark';
}

/** Makes the page's media queries answer as on such a device, until it is called again. */
export async function prefer({ motion, forcedColors, scheme }: Preferences): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: motion ?? '' },
      { name: 'forced-colors', value: forcedColors ?? '' },
      { name: 'prefers-color-scheme', value: scheme ?? '' },
    ],
  });
}
