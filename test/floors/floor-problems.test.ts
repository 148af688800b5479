import { describe, expect, it } from 'vitest';
import { floorProblems } from './floor-problems.js';

const A = 'export const a = 1;';
const check = (files: Readonly<Record<string, string>>) => floorProblems(new Map(Object.entries(files)));
const importing = (from: string, specifier: string, to?: string) =>
  check({ [from]: `import { a } from '${specifier}';\nexport const b = a;`, ...(to && { [to]: A }) });

describe('floorProblems', () => {
  it.each([
    ['src/ui/steps/plate/a.ts', '../../fields/text/b.js', 'src/ui/fields/text/b.ts'],
    ['src/ui/steps/plate/a.ts', '../review/b.js', 'src/ui/steps/review/b.ts'],
    ['src/api/a.ts', '../contract/b.js', 'src/contract/b.ts'],
    ['src/relay/core/a.ts', '../../domain/b.js', 'src/domain/b.ts'],
    ['src/relay/vendors/vignetim/a.ts', '../../core/b.js', 'src/relay/core/b.ts'],
    ['src/relay/cli/a.ts', '../hosts/b.js', 'src/relay/hosts/b.ts'],
    ['src/embed/a.ts', '../config/read-attributes.js', 'src/config/read-attributes.ts'],
    ['iframe/host/a.ts', '../protocol/b.js', 'iframe/protocol/b.ts'],
    ['iframe/return/a.ts', '../page/b.js', 'iframe/page/b.ts'],
    ['src/flow/a.ts', 'zod/mini', undefined],
    ['src/ui/parts/a.ts', 'lit/decorators.js', undefined],
    ['src/i18n/a.ts', '../../locales/en.json', undefined],
    ['src/config/a.test.ts', '../../test/support/b.js', undefined],
    ['src/config/a.test.ts', 'node:fs', undefined],
  ])('lets %s import %s', (from, specifier, to) => {
    expect(importing(from, specifier, to)).toEqual([]);
  });

  it.each([
    ['up', 'src/flow/a.ts', '../session/b.js', 'src/session/b.ts'],
    ['sideways', 'src/config/a.ts', '../i18n/b.js', 'src/i18n/b.ts'],
    ['sideways in the same folder of rooms', 'src/ui/fields/a.ts', '../parts/b.js', 'src/ui/parts/b.ts'],
    ['another vendor', 'src/relay/vendors/one/a.ts', '../two/b.js', 'src/relay/vendors/two/b.ts'],
    ['another sink', 'src/relay/sinks/one/a.ts', '../two/b.js', 'src/relay/sinks/two/b.ts'],
    ['the frame from the page the bank returns to', 'iframe/return/a.ts', '../frame/b.js', 'iframe/frame/b.ts'],
    ['a vendor from the store', 'src/relay/store/a.ts', '../vendors/one/b.js', 'src/relay/vendors/one/b.ts'],
    ['the server from the browser', 'src/api/a.ts', '../relay/core/b.js', 'src/relay/core/b.ts'],
    ['the widget from the server', 'src/relay/hosts/a.ts', '../../config/b.js', 'src/config/b.ts'],
    ['the widget from the sandbox', 'src/sandbox/a.ts', '../theme/b.js', 'src/theme/b.ts'],
    ['the command line from the sandbox', 'src/sandbox/a.ts', '../relay/cli/b.js', 'src/relay/cli/b.ts'],
    ['the sandbox from the widget', 'src/ui/checkout/a.ts', '../../sandbox/b.js', 'src/sandbox/b.ts'],
    ['more than is open to embed', 'src/embed/a.ts', '../config/load-preset.js', 'src/config/load-preset.ts'],
    ['more than is open to the host script', 'iframe/host/a.ts', '../../src/domain/b.js', 'src/domain/b.ts'],
    ['a place the design does not know', 'src/ui/checkout/a.ts', '../../utils/b.js', undefined],
    ['texts past i18n', 'src/ui/parts/a.ts', '../../../locales/en.json', undefined],
    ['presets past config', 'src/theme/a.ts', '../../themes/presets/default.json', undefined],
    ['test support outside of tests', 'src/config/a.ts', '../../test/support/b.js', undefined],
    ['full zod', 'src/api/a.ts', 'zod', undefined],
    ['zod/v4', 'src/relay/core/a.ts', 'zod/v4', undefined],
    ['another package in the contract', 'src/contract/a.ts', 'date-fns', undefined],
    ['a package in config', 'src/config/a.ts', 'zod/mini', undefined],
    ['a package in theme', 'src/theme/a.ts', 'lit', undefined],
    ['a server package in the browser', 'src/api/a.ts', 'hono', undefined],
    ['a part of a server package', 'src/api/a.ts', '@hono/node-server', undefined],
    ['Node in the browser', 'src/session/a.ts', 'node:crypto', undefined],
    ['a browser package on the server', 'src/relay/routes/a.ts', 'i18next', undefined],
    ['Node in plain knowledge', 'src/domain/a.ts', 'node:fs', undefined],
    ['Stripe with its side effect', 'src/payment/a.ts', '@stripe/stripe-js', undefined],
  ])('finds %s', (_what, from, specifier, to) => {
    const problems = importing(from, specifier, to);
    expect(problems[0]).toContain(`${from} imports ${specifier}: `);
  });

  it.each([
    ["import type { A } from '../session/b.js';"],
    ["import { type A } from '../session/b.js';"],
    ["export type { A } from '../session/b.js';\nexport const c = 1;"],
    ["export type C = import('../session/b.js').A;"],
    ["export const load = () => import('../session/b.js');"],
    ["import '../session/b.js';"],
    ["export const all = import.meta.glob('../session/*.ts');"],
    ["export const all = import.meta.glob(['../session/*.ts', '!x'], { import: 'default' });"],
  ])('sees %s', (source) => {
    expect(check({ 'src/flow/a.ts': source })).toHaveLength(1);
  });

  it('is not misled by comments and texts', () => {
    expect(
      check({ 'src/flow/a.ts': "// import '../session/b.js'\nexport const c = `import '../session/b.js'`;" }),
    ).toEqual([]);
  });

  it('lets types of a package through where the package itself is not wanted', () => {
    expect(check({ 'src/theme/a.ts': "import type { B } from '@stripe/stripe-js';\nexport type C = B;" })).toEqual([]);
  });

  it('finds circles, of types too, once', () => {
    const problems = check({
      'src/flow/a.ts': "import type { B } from './b.js';\nexport type A = B;",
      'src/flow/b.ts': "import { c } from './c.js';\nexport type B = typeof c;",
      'src/flow/c.ts': "export const c = () => import('./a.js');",
    });
    expect(problems).toEqual(['circle: src/flow/a.ts > src/flow/b.ts > src/flow/c.ts > src/flow/a.ts']);
  });

  it('finds a package that reaches the script tag through an open door', () => {
    const problems = check({
      'src/embed/a.ts': "import { b } from '../api/early-requests.js';\nexport const c = b;",
      'src/api/early-requests.ts': "import { d } from './d.js';\nexport const b = d;",
      'src/api/d.ts': "import { object } from 'zod/mini';\nexport const d = object;",
    });
    expect(problems).toEqual(['src/api/d.ts brings zod/mini into the script tag']);
  });

  it('finds barrels, by name and by what they hold, and leaves src/index.ts alone', () => {
    const barrel = "export { b } from './b.js';";
    expect(check({ 'src/flow/index.ts': A })).toEqual(['src/flow/index.ts is a barrel']);
    expect(check({ 'src/flow/flow.ts': barrel })).toEqual(['src/flow/flow.ts is a barrel']);
    expect(check({ 'src/index.ts': "export { b } from './flow/b.js';" })).toEqual([]);
  });

  it('finds files that are too long', () => {
    const long = (lines: number) => 'export {};\n'.repeat(lines);
    expect(check({ 'src/flow/a.ts': long(300), 'src/flow/a.test.ts': long(500) })).toEqual([]);
    expect(check({ 'src/flow/a.ts': long(301), 'src/flow/a.test.ts': long(501) })).toEqual([
      'src/flow/a.ts has 301 lines, 300 are the most',
      'src/flow/a.test.ts has 501 lines, 500 are the most',
    ]);
  });

  it('finds files in no room', () => {
    expect(check({ 'src/helpers/a.ts': A, 'src/flow.ts': A })).toEqual([
      'src/helpers/a.ts is in no room of the design',
      'src/flow.ts is in no room of the design',
    ]);
  });

  it('refuses a file it cannot read', () => {
    expect(() => check({ 'src/flow/a.ts': 'export const = ;' })).toThrow(SyntaxError);
  });
});
