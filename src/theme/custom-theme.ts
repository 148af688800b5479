/// <reference types="vite/types/import-meta.d.ts" />
import { contrastProblems } from './contrast.js';
import { sheetText, type ThemeCss, themeCss } from './theme-css.js';
import { type CompiledTheme, compileThemeFile, themeSettings } from './theme-file.js';
import { limitProblems } from './token-limits.js';
import { TOKENS } from './tokens.js';

/** A theme that a page brought along, ready to be worn. */
export interface CustomTheme {
  readonly sheet: CSSStyleSheet;
  /** Pairs of colours that are too close for WCAG 2.2 AA, a sentence each. */
  readonly warnings: readonly string[];
}

/** Why a theme file cannot be worn, in one sentence for its author. */
export class ThemeProblem extends Error {}

/** What is wrong with a file is its author's concern; what could not be loaded is ours. */
function judged<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof TypeError ? new ThemeProblem(cause.message, { cause }) : cause;
  }
}

const FOLDER = '../../themes/';
const files = import.meta.glob<unknown>(['../../themes/*.json', '!**/*.schema.json'], { import: 'default' });

/** The shipped themes that a file builds on, the one that builds on nothing first, and the file last. */
async function chainOf(file: unknown): Promise<readonly unknown[]> {
  const { extends: base } = judged(() => themeSettings(file));
  const load = files[`${FOLDER}${base}.json`];
  if (!load) throw new ThemeProblem(`There is no theme "${base}" to build on.`);
  const parsed = await load();
  return base === 'calm' ? [parsed, file] : [...(await chainOf(parsed)), file];
}

function refuseWrong(compiled: CompiledTheme): void {
  const known = new Set(TOKENS.map((name) => `--vignette-${name}`));
  for (const declarations of Object.values(compiled)) {
    const unknown = [...declarations.keys()].find((name) => !known.has(name));
    if (unknown !== undefined) throw new ThemeProblem(`There is no token "${unknown.slice('--vignette-'.length)}".`);
    const [problem] = limitProblems(declarations);
    if (problem !== undefined) throw new ThemeProblem(problem);
  }
}

const warningsOf = (compiled: CompiledTheme): readonly string[] =>
  Object.entries(compiled).flatMap(([scheme, declarations]) =>
    contrastProblems(declarations).map(
      ({ front, back, atLeast, contrast }) =>
        `${scheme}: ${front} on ${back} has a contrast of ${contrast.toFixed(2)}, at least ${atLeast} is needed.`,
    ),
  );

/** The style sheet of a theme that is declared as it stands. */
export function sheetOf(css: ThemeCss): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText(css, 'auto'));
  return sheet;
}

/**
 * Makes a style sheet of a theme file that is not ours. Every value is read by its type and written anew; nothing of the
 * file's text reaches CSS.
 *
 * @param file The parsed file: an object that a page gave, or what stood at an address.
 * Rejects with a {@link ThemeProblem} when the file cannot be worn, and otherwise when a theme it builds on cannot be
 * loaded.
 */
export async function customTheme(file: unknown): Promise<CustomTheme> {
  const chain = await chainOf(file);
  const compiled = judged(() => compileThemeFile(chain));
  refuseWrong(compiled);
  return { sheet: sheetOf(themeCss(compileThemeFile(chain, true))), warnings: warningsOf(compiled) };
}
