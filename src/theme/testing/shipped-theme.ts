import { readFileSync } from 'node:fs';
import { compileThemeFile, type CompiledTheme, themeSettings } from '../theme-file.js';

/** A parsed file of `themes/`. */
export const themeFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../themes/${name}.json`, import.meta.url), 'utf8'));

/** A shipped theme, after all those it builds on. */
export function themeChain(name: string): readonly unknown[] {
  const file = themeFile(name);
  return name === 'calm' ? [file] : [...themeChain(themeSettings(file).extends), file];
}

/** A shipped theme as it is compiled. */
export const shippedTheme = (name: string): CompiledTheme => compileThemeFile(themeChain(name));

/** The same as it is shipped: what follows another token follows it in CSS too. */
export const linkedTheme = (name: string): CompiledTheme => compileThemeFile(themeChain(name), true);
