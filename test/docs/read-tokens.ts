import { shippedTheme, themeFile } from '../../src/theme/testing/shipped-theme.js';
import { LIMITS } from '../../src/theme/token-limits.js';
import { TOKENS, type TokenName } from '../../src/theme/tokens.js';
import { isNode, textIn } from './syntax.js';

/** A token as a designer meets it. */
export interface TokenFacts {
  readonly name: TokenName;
  /** As a theme file declares it: `color`. */
  readonly type: string;
  readonly description: string;
  /** In calm, as CSS. */
  readonly light: string;
  readonly dark: string;
  /** The token that it has its value from in calm, as long as a theme file gives it none. */
  readonly follows: string | undefined;
  /** In its own unit. */
  readonly limits: readonly [least: number, most: number] | undefined;
}

interface Written {
  readonly type: string;
  readonly description: string;
  readonly value: unknown;
}

const cssName = (path: string): string => path.replace(/\.\$root$/, '').replaceAll('.', '-');

function collect(node: unknown, path: string, inherited: string, found: Map<string, Written>): void {
  if (!isNode(node)) return;
  const type = textIn(node, '$type') || inherited;
  if ('$value' in node) {
    found.set(cssName(path), { type, description: textIn(node, '$description'), value: node['$value'] });
  }
  for (const [name, child] of Object.entries(node)) {
    if (name === '$root' || !name.startsWith('$')) collect(child, path ? `${path}.${name}` : name, type, found);
  }
}

/** `{color.field.border}` → `color-field-border`; undefined for what is of the palette, or no alias. */
function aliased(value: unknown): string | undefined {
  const [, path] = typeof value === 'string' ? (/^\{(?!palette\.)(.+)\}$/.exec(value) ?? []) : [];
  return path === undefined ? undefined : cssName(path);
}

/**
 * Every token, in the order of the list, as the file of calm says.
 *
 * @throws {Error} Naming a token without a description.
 */
export function readTokens(): readonly TokenFacts[] {
  const written = new Map<string, Written>();
  collect(themeFile('calm'), '', '', written);
  const { light, dark } = shippedTheme('calm');
  return TOKENS.map((name) => {
    const token = written.get(name);
    if (!token?.description) throw new Error(`The token "${name}" has no $description in themes/calm.json.`);
    const property = `--vignette-${name}`;
    return {
      name,
      type: token.type,
      description: token.description,
      light: light?.get(property) ?? '',
      dark: dark?.get(property) ?? '',
      follows: aliased(token.value),
      limits: LIMITS[name],
    };
  });
}
