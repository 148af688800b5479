import { expect, it } from 'vitest';
import { plateLook } from './plate-looks.js';

it.each([
  ['AT', 'blue', 'usual'],
  ['GB', 'blue', 'usual'],
  ['IT', 'both', 'usual'],
  ['CH', 'none', 'usual'],
  ['LI', 'none', 'black'],
  ['NL', 'blue', 'yellow'],
  ['LU', 'blue', 'yellow'],
  ['BE', 'blue', 'red'],
  ['SM', 'none', 'navy'],
  ['AM', 'plain', 'usual'],
  ['US', 'plain', 'usual'],
  ['constructor', 'plain', 'usual'],
] as const)('shows a plate of %s with band: %s, colours: %s', (country, band, colors) => {
  expect(plateLook(country)).toEqual({ band, colors });
});
