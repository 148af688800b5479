import { describe, expect, it } from 'vitest';
import { readApi } from './read-api.js';

const PAGE = 'https://shop.example/trips/';

describe('readApi', () => {
  it.each([
    ['https://relay.example.com', 'https://relay.example.com'],
    ['https://relay.example.com/', 'https://relay.example.com'],
    [' https://relay.example.com/v1// ', 'https://relay.example.com/v1'],
    ['http://localhost:8787', 'http://localhost:8787'],
    ['http://127.0.0.1/api', 'http://127.0.0.1/api'],
    ['/api', 'https://shop.example/api'],
    ['//relay.example.com', 'https://relay.example.com'],
  ])('takes "%s" as %s', (written, api) => {
    expect(readApi(written, PAGE)).toBe(api);
  });

  it.each([
    [null],
    [''],
    ['http://relay.example.com'],
    ['http://localhost.evil.example'],
    ['ftp://relay.example.com'],
    ['javascript:alert(1)'],
    ['data:text/plain,x'],
    ['https://'],
    ['https://relay.example.com?key=1'],
    ['https://relay.example.com/#v1'],
  ])('refuses %s for good', (written) => {
    expect(readApi(written, PAGE)).toMatchObject({ attribute: 'api', fatal: true });
  });

  it('refuses a relative address on a page that is not https', () => {
    expect(readApi('/api', 'http://shop.example/')).toMatchObject({ fatal: true });
    expect(readApi('/api', 'file:///home/page.html')).toMatchObject({ fatal: true });
  });

  it('refuses a password and does not repeat it', () => {
    const problem = readApi('https://partner:hunter2@relay.example.com', PAGE);
    expect(problem).toMatchObject({ fatal: true, value: 'https://***@relay.example.com' });
  });
});
