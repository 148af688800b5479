import { describe, expect, it } from 'vitest';
import { customTheme, ThemeProblem } from './custom-theme.js';
import { readToken } from './read-token.js';

const settings = (given: object) => ({ $extensions: { 'vignette-checkout': given } });
const px = (value: number) => ({ value, unit: 'px' });
const color = (name: string, $value: string) => ({ color: { $type: 'color', [name]: { $value } } });

async function worn(file: unknown) {
  const { sheet, warnings } = await customTheme(file);
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  document.body.append(element);
  const read = readToken(element);
  return { read, warnings, scheme: getComputedStyle(element).colorScheme };
}

describe('a theme that a page brought along', () => {
  it('says only what it changes, over calm', async () => {
    const { read, warnings } = await worn({ ...color('accent', '#7a1fa2'), ...settings({ schemes: ['light'] }) });
    expect([read('color-accent'), read('color-button'), read('space-4')]).toEqual(['#7a1fa2', '#7a1fa2', '16px']);
    expect(warnings).toEqual([]);
  });

  it('may build on another shipped theme and its palette', async () => {
    const file = { ...color('heading', '{color.text}'), ...settings({ extends: 'midnight', schemes: ['dark'] }) };
    const { read, scheme } = await worn(file);
    expect(scheme).toBe('dark');
    expect(read('color-heading')).toBe(read('color-text'));
  });

  it('is worn with a warning for each pair that is too close', async () => {
    const { warnings } = await worn({ ...color('text-muted', '#999999'), ...settings({ schemes: ['light'] }) });
    expect(warnings[0]).toMatch(/^light: color-text-muted on color-surface has a contrast of 2\.\d\d, at least 4\.5/);
  });

  const circle: Record<string, unknown> = {};
  circle['color'] = circle;
  it.each([
    ['is no object', 'bold', 'JSON object'],
    ['is a list', [], 'JSON object'],
    ['builds on a theme that is not there', settings({ extends: '../secret' }), '"../secret"'],
    ['names a token that is not there', color('sparkle', '#ffffff'), 'no token "color-sparkle"'],
    ['has CSS for a value', color('text', '#fff;}body{display:none'), '"color.text"'],
    ['has an address for a value', color('text', 'url(https://evil.example/x)'), '"color.text"'],
    ['changes the type of a token', { color: { $type: 'dimension', text: { $value: px(3) } } }, 'is a color'],
    ['points nowhere', color('text', '{palette.gone}'), 'palette.gone'],
    ['holds itself', circle, 'too deep'],
    ['makes targets too small', { target: { size: { $value: px(12) } } }, '"target-size" is 12px'],
    ['hides the focus', { focus: { width: { $value: px(0) } } }, '"focus-width" is 0px'],
  ])('is refused in one sentence when it %s', async (_what, file, reason) => {
    await expect(customTheme(file)).rejects.toThrow(ThemeProblem);
    await expect(customTheme(file)).rejects.toThrow(reason);
  });
});
