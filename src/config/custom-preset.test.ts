import { describe, expect, it, vi } from 'vitest';
import { customPreset } from './custom-preset.js';
import { KNOWN_TEXTS } from './testing/preset-files.js';

let asked = 0;

/** A page that may fetch one file, at an address of its own. */
function page(answer: () => Promise<Response>) {
  asked += 1;
  const url = `https://blog.example/${asked}.json`;
  const fetch = vi.fn(async () => {
    const response = await answer();
    Object.defineProperty(response, 'url', { value: url });
    return response;
  });
  const knownTexts = vi.fn(() => Promise.resolve(KNOWN_TEXTS));
  return { url, fetch, knownTexts, edge: { fetch, knownTexts, after: () => () => undefined } };
}

const json = (value: unknown) => () => Promise.resolve(Response.json(value));
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a preset of the page’s own', () => {
  it('may be an object', async () => {
    const { edge, fetch } = page(offline);
    const asked = { theme: 'bold', texts: { en: { 'country.heading': 'Where to?' } } };
    expect(await customPreset(asked, edge)).toEqual({ name: 'custom', preset: asked, problems: [] });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('may stand at an address', async () => {
    const { url, edge } = page(json({ description: 'Mine.', countries: ['AT'] }));
    expect(await customPreset(url, edge)).toEqual({ name: 'custom', preset: { countries: ['AT'] }, problems: [] });
  });

  it('is used as far as it is right, and its problems name the address', async () => {
    const { url, edge } = page(json({ countries: ['AT', 'x'] }));
    const { name, preset, problems } = await customPreset(url, edge);
    expect([name, preset]).toEqual(['custom', { countries: ['AT'] }]);
    expect(problems[0]?.said).toContain(`in the preset ${url}, countries[1]`);
  });

  it.each([[['AT']], ['AT'], [7], [null]])('is the default where the file holds %j', async (value) => {
    const { url, edge } = page(json(value));
    const { name, preset, problems } = await customPreset(url, edge);
    expect([name, preset]).toEqual(['default', {}]);
    expect(problems).toMatchObject([
      { attribute: 'preset', value: url, said: expect.stringContaining('no JSON object') },
    ]);
    expect(await customPreset([], edge)).toMatchObject({ name: 'default', problems: [{ value: '' }] });
  });

  it('is the default where the file cannot be had, and why is said', async () => {
    const { url, edge } = page(() => Promise.resolve(new Response('', { status: 404 })));
    expect(await customPreset(url, edge)).toMatchObject({
      name: 'default',
      problems: [{ said: expect.stringContaining('answers with the status 404') }],
    });
  });

  it('is fetched once, however often the attributes are read, and again after a failure', async () => {
    const { url, edge, fetch } = page(json({}));
    fetch.mockImplementationOnce(offline);
    expect((await customPreset(url, edge)).name).toBe('default');
    await Promise.all([customPreset(url, edge), customPreset(url, edge)]);
    expect((await customPreset(url, edge)).name).toBe('custom');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('loads our texts only to compare some with them', async () => {
    const { edge, knownTexts } = page(offline);
    await customPreset({ theme: 'bold' }, edge);
    expect(knownTexts).not.toHaveBeenCalled();
    await customPreset({ texts: {} }, edge);
    expect(knownTexts).toHaveBeenCalledOnce();
  });
});
