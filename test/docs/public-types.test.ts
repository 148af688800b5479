import { describe, expect, expectTypeOf, it } from 'vitest';
import { parsePreset } from '../../src/config/parse-preset.js';
import type {
  KnownBuyer,
  Money,
  OrderStatus,
  PaymentState,
  PaymentType,
  PresetObject,
  StepName,
  ThemeObject,
  TokenName,
} from '../../src/index.js';
import { compileThemeFile } from '../../src/theme/theme-file.js';
import { themeFile } from '../../src/theme/testing/shipped-theme.js';
import { isNode } from './syntax.js';

/** Every group that a theme may have; a group more or less does not compile. */
const GROUPS: Readonly<Record<keyof ThemeObject, true>> = {
  $schema: true,
  $description: true,
  $extensions: true,
  palette: true,
  color: true,
  font: true,
  'line-height': true,
  space: true,
  radius: true,
  border: true,
  shadow: true,
  duration: true,
  easing: true,
  lift: true,
  target: true,
  focus: true,
  progress: true,
  width: true,
};

const px = (value: number) => ({ value, unit: 'px' }) as const;

describe('the types a page can import', () => {
  it('have a place for all that a shipped theme has', () => {
    const calm = themeFile('calm');
    expect(Object.keys(isNode(calm) ? calm : {}).sort()).toEqual(Object.keys(GROUPS).sort());
  });

  it('let a theme be written that can be worn', () => {
    const theme: ThemeObject = {
      $extensions: { 'vignette-checkout': { schemes: ['light'] } },
      palette: { $type: 'color', plum: { $value: '#5b2245' } },
      color: { $type: 'color', accent: { $value: '{palette.plum}' }, button: { $root: { $value: '{color.accent}' } } },
      font: { family: { $type: 'fontFamily', $root: { $value: ['Inter', 'sans-serif'] } } },
      easing: { $type: 'cubicBezier', $value: [0, 0, 1, 1] },
      shadow: {
        $type: 'shadow',
        $root: { $value: { color: '#00000022', offsetX: px(0), offsetY: px(1), blur: px(2), spread: px(0) } },
      },
      // @ts-expect-error There is no such group.
      glow: {},
    };
    const name: TokenName = 'color-button';
    const { glow: _, ...rest }: Readonly<Record<string, unknown>> = { ...theme };
    expect(compileThemeFile([themeFile('calm'), rest]).light?.get(`--vignette-${name}`)).toBe('#5b2245');
  });

  it('let a preset be written that can be used', async () => {
    const preset: PresetObject = {
      description: 'For guests of the hotel.',
      theme: 'alpine',
      countries: ['AT'],
      defaultPeriod: { count: 10, unit: 'day' },
      steps: [
        ['country', 'vehicle', 'period'],
        ['plate', 'contact'],
      ],
    };
    const { problems } = await parsePreset(preset, '', () => Promise.reject(new Error('There are no texts.')));
    expect(problems).toEqual([]);
  });

  it('name what events hold and what a page knows of its buyer', () => {
    type Held<Name extends keyof HTMLElementEventMap> = HTMLElementEventMap[Name];
    expectTypeOf<Held<'vignette-paid'>['total']>().toEqualTypeOf<Money>();
    expectTypeOf<Held<'vignette-status'>['status']>().toEqualTypeOf<OrderStatus>();
    expectTypeOf<Held<'vignette-status'>['payment']>().toEqualTypeOf<PaymentState>();
    expectTypeOf<Held<'vignette-payment-start'>['paymentType']>().toEqualTypeOf<PaymentType>();
    expectTypeOf<DocumentEventMap['vignette-paid']>().toEqualTypeOf<Held<'vignette-paid'>>();
    expectTypeOf<WindowEventMap['vignette-paid']>().toEqualTypeOf<Held<'vignette-paid'>>();
    expectTypeOf<Held<'vignette-step'>['step']>().toEqualTypeOf<StepName>();
    expectTypeOf<HTMLElementTagNameMap['vignette-checkout']['prefill']>().parameter(0).toEqualTypeOf<KnownBuyer>();
  });
});
