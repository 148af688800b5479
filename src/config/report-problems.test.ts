import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configProblem } from './config-problem.js';
import {
  brokenPreset,
  brokenTheme,
  unknownCountry,
  unknownCurrency,
  unknownLocale,
  unknownPreset,
  unknownTheme,
} from './late-problems.js';
import { reportProblems } from './report-problems.js';

const WRONG_THEME = configProblem('theme', 'blue', 'auto, light, dark', 'auto');
const NO_API = configProblem('api', '', 'an https address', 'https://relay.example.com', true);

const silent = (method: 'warn' | 'error') => vi.spyOn(console, method).mockImplementation(() => undefined);
let warnSpy: ReturnType<typeof silent>;
let errorSpy: ReturnType<typeof silent>;

beforeEach(() => {
  warnSpy = silent('warn');
  errorSpy = silent('error');
});
afterEach(() => vi.restoreAllMocks());

describe('reportProblems', () => {
  it('warns with the value, what is allowed and the line to write', () => {
    reportProblems({}, [WRONG_THEME]);
    expect(warnSpy.mock.calls).toEqual([
      [
        '<vignette-checkout>: theme="blue" cannot be used. The default is used.\n' +
          'Allowed: auto, light, dark.\n' +
          'Write: <vignette-checkout theme="auto" …></vignette-checkout>',
      ],
    ]);
    expect(errorSpy).not.toHaveBeenCalled();
  });

  it('makes an error of what keeps the checkout from starting', () => {
    reportProblems({}, [NO_API]);
    expect(errorSpy.mock.calls[0]?.[0]).toContain('api is missing. The checkout cannot start.');
    expect(warnSpy).not.toHaveBeenCalled();
  });

  it('says the same thing once for an element, and again for another element', () => {
    const element = {};
    expect(reportProblems(element, [WRONG_THEME, WRONG_THEME])).toEqual([WRONG_THEME]);
    expect(reportProblems(element, [{ ...WRONG_THEME }])).toEqual([]);
    expect(reportProblems({}, [WRONG_THEME])).toEqual([WRONG_THEME]);
    expect(warnSpy).toHaveBeenCalledTimes(2);
  });
});

describe('configProblem', () => {
  it('writes out control and direction characters', () => {
    const { value } = configProblem('theme', 'da\u001b[31m\u202erk\n', 'auto', 'auto');
    expect(value).toBe(String.raw`da\u{1b}[31m\u{202e}rk\u{a}`);
  });

  it('shortens a long value', () => {
    expect(configProblem('theme', 'x'.repeat(5000), 'auto', 'auto').value).toBe(`${'x'.repeat(80)}…`);
  });
});

describe('problems that show only when the relay has answered', () => {
  it('name what the relay sells', () => {
    expect(unknownCountry('NO', ['AT', 'CH', 'HU', 'SI'])).toEqual({
      attribute: 'countries',
      value: 'NO',
      allowed: 'AT, CH, HU, SI',
      line: '<vignette-checkout countries="AT,CH,HU" …></vignette-checkout>',
      fatal: false,
    });
    expect(unknownCountry('NO', []).allowed).toBe('nothing at the moment');
    expect(unknownCurrency('USD', ['EUR', 'CZK'])).toMatchObject({ allowed: 'EUR, CZK', fatal: false });
  });

  it('name the languages we speak and propose the one in use', () => {
    expect(unknownLocale('tlh', 'de', ['en', 'de'])).toMatchObject({
      value: 'tlh',
      allowed: 'en, de',
      line: '<vignette-checkout locale="de" …></vignette-checkout>',
    });
  });

  it('name the themes and presets there are, and what is used', () => {
    expect(unknownTheme('blue', 'auto', ['auto', 'bold'])).toEqual({
      attribute: 'theme',
      value: 'blue',
      allowed: 'auto, bold, or the https address of one of your own',
      line: '<vignette-checkout theme="auto" …></vignette-checkout>',
      fatal: false,
    });
    expect(unknownPreset('summer', ['default', 'kiosk'])).toMatchObject({
      attribute: 'preset',
      value: 'summer',
      allowed: 'default, kiosk, or the https address of one of your own',
    });
  });

  it('say why a file of the page’s own cannot be used', () => {
    reportProblems({}, [
      brokenTheme('It has no colours.'),
      brokenPreset('https://blog.example/p.json', 'It is larger than 32 KB.'),
      brokenPreset('', 'It is no JSON object, { … }.'),
    ]);
    expect(warnSpy.mock.calls.map(([message]) => String(message).split('\n')[0])).toEqual([
      '<vignette-checkout>: the theme cannot be used. It has no colours. The default is used.',
      '<vignette-checkout>: the preset https://blog.example/p.json cannot be used. It is larger than 32 KB. The default is used.',
      '<vignette-checkout>: the preset cannot be used. It is no JSON object, { … }. The default is used.',
    ]);
  });

  it('show no reason that disguises itself or is endless', () => {
    const { said = '' } = brokenTheme(`\u202e${'x'.repeat(5000)}`);
    expect(said).toContain(String.raw`\u{202e}xxx`);
    expect(said.length).toBeLessThan(400);
  });
});
