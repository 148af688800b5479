import { describe, expect, it } from 'vitest';
import { addressFrom, originsFrom, portFrom, secretFrom } from './read-settings.js';

describe('settings of a server', () => {
  it('are ports', () => {
    expect([portFrom('PORT', '0'), portFrom('PORT', '65535')]).toEqual([0, 65_535]);
    for (const wrong of ['', '-1', '65536', '80a', '8 0']) {
      expect(() => portFrom('PORT', wrong)).toThrow(`PORT is ${wrong}, but a port is a number from 0 to 65535.`);
    }
  });

  it('are origins with commas in between, or none', () => {
    expect(originsFrom('ORIGINS', ' https://a.example,http://localhost:3000 ,')).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
    expect(originsFrom('ORIGINS', '')).toEqual([]);
    for (const wrong of ['a.example', 'https://a.example/', 'ftp://a.example']) {
      expect(() => originsFrom('ORIGINS', `http://localhost:3000,${wrong}`)).toThrow(`ORIGINS holds ${wrong}, but`);
    }
  });

  it('are addresses, kept without a slash at the end', () => {
    expect(addressFrom('VENDOR_URL', 'https://vendor.example/v1//')).toBe('https://vendor.example/v1');
    expect(addressFrom('VENDOR_URL', 'http://127.0.0.1:4173')).toBe('http://127.0.0.1:4173');
  });

  it.each([undefined, '', 'vendor.example', 'ftp://vendor.example', 'https://u:secret@vendor.example', 'https://['])(
    'are no address, and not repeated: %s',
    (wrong) => {
      expect(() => addressFrom('VENDOR_URL', wrong)).toThrow(
        'VENDOR_URL must be the address of a server, for example http://localhost:4173.',
      );
    },
  );

  it('are secrets that are long enough, and never repeated', () => {
    expect(secretFrom('VENDOR_KEY', 'sixteen-letters.')).toBe('sixteen-letters.');
    for (const wrong of [undefined, '', 'fifteen-letters']) {
      expect(() => secretFrom('VENDOR_KEY', wrong)).toThrow(/^VENDOR_KEY must be a secret of at least 16 letters\.$/);
    }
  });
});
