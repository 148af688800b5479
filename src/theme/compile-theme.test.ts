import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTheme } from './compile-theme.js';

const px = (value: number) => ({ value, unit: 'px' });
const compiled = (...files: readonly unknown[]) => Object.fromEntries(compileTheme(files));
const one = ($type: string, $value: unknown) => compiled({ token: { $type, $value } })['--vignette-token'];

describe('compileTheme', () => {
  it('names tokens by their path, and the root of a group by the group', () => {
    expect(
      compiled({
        font: { size: { $type: 'dimension', $root: { $value: px(16) }, small: { $value: px(14) } } },
        'line-height': { $type: 'number', $value: 1.5 },
      }),
    ).toEqual({
      '--vignette-font-size': '16px',
      '--vignette-font-size-small': '14px',
      '--vignette-line-height': '1.5',
    });
  });

  it('follows aliases over several steps and does not publish the palette', () => {
    expect(
      compiled({
        palette: { $type: 'color', ink: { $value: '#112233' } },
        color: { $type: 'color', text: { $value: '{palette.ink}' }, plate: { text: { $value: '{color.text}' } } },
      }),
    ).toEqual({ '--vignette-color-text': '#112233', '--vignette-color-plate-text': '#112233' });
  });

  it('lets a later file change what aliases of an earlier one point at', () => {
    const light = {
      color: { $type: 'color', text: { $value: '#000000' }, plate: { text: { $value: '{color.text}' } } },
    };
    const dark = { color: { $type: 'color', text: { $value: '#ffffff' } } };
    expect(compiled(light, dark)['--vignette-color-plate-text']).toBe('#ffffff');
  });

  it.each([
    ['color', '#0F6566', '#0F6566'],
    ['color', '#0f65661a', '#0f65661a'],
    ['dimension', px(1.5), '1.5px'],
    ['dimension', { value: -0.25, unit: 'em' }, '-0.25em'],
    ['duration', { value: 160, unit: 'ms' }, '160ms'],
    ['duration', { value: 0.2, unit: 's' }, '0.2s'],
    ['fontWeight', 600, '600'],
    ['cubicBezier', [0.2, 0, 0, 1.4], 'cubic-bezier(0.2,0,0,1.4)'],
    ['fontFamily', 'Inter', '"Inter"'],
    ['fontFamily', ['Segoe UI', 'system-ui'], '"Segoe UI",system-ui'],
    [
      'shadow',
      { color: '#0000001a', offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(-1) },
      '0px 1px 2px -1px #0000001a',
    ],
  ])('writes a %s from %j as %s', (type, value, css) => {
    expect(one(type, value)).toBe(css);
  });

  it.each([
    ['color', 'red'],
    ['color', '#fff;}body{display:none'],
    ['color', 'url(https://evil.example)'],
    ['color', 7],
    ['dimension', '16px'],
    ['dimension', { value: 1, unit: 'rem' }],
    ['dimension', { value: '1', unit: 'px' }],
    ['dimension', { value: Infinity, unit: 'px' }],
    ['dimension', null],
    ['duration', { value: 1, unit: 'px' }],
    ['number', '1;color:red'],
    ['number', NaN],
    ['cubicBezier', [0.2, 0, 0]],
    ['cubicBezier', [1.2, 0, 0, 1]],
    ['cubicBezier', 'ease'],
    ['fontFamily', ['Inter"; background: url(x)']],
    ['fontFamily', [7]],
    ['shadow', '0 0 3px red'],
    ['shadow', { color: 'red', offsetX: px(0), offsetY: px(0), blur: px(0), spread: px(0) }],
    ['gradient', []],
  ])('refuses a %s of %j and names the token', (type, value) => {
    expect(() => one(type, value)).toThrow(/^Theme token "token" /);
  });

  it('knows the types that the schema of themes allows, and no others', () => {
    const schema = JSON.parse(readFileSync(new URL('../../themes/theme.schema.json', import.meta.url), 'utf8'));
    const types: readonly string[] = schema.$defs.group.properties.$type.enum;
    expect(types).toHaveLength(8);
    for (const type of types) expect(() => one(type, true)).not.toThrow('unknown type');
    for (const type of types) expect(() => one(type, true)).toThrow(TypeError);
  });

  it('refuses an alias that leads nowhere or in a circle', () => {
    expect(() => compiled({ color: { $type: 'color', text: { $value: '{palette.gone}' } } })).toThrow('palette.gone');
    expect(() =>
      compiled({ color: { $type: 'color', a: { $value: '{color.b}' }, b: { $value: '{color.a}' } } }),
    ).toThrow('circle');
  });

  it('refuses a file that is not a tree of objects', () => {
    expect(() => compiled({ color: 'red' })).toThrow('"color" is not an object');
    expect(() => compiled(null)).toThrow(TypeError);
  });
});
