import type { ThemeChoice } from '../../config/checkout-config.js';
import type { ConfigProblem } from '../../config/config-problem.js';
import { brokenTheme, paleTheme, unknownTheme } from '../../config/late-problems.js';
import { readRemoteFile } from '../../config/remote-file.js';
import { customTheme, ThemeProblem } from '../../theme/custom-theme.js';
import { deriveTheme } from '../../theme/derive-theme.js';
import { loadTheme } from '../../theme/load-theme.js';
import { pageLook } from '../../theme/page-look.js';
import { THEMES } from '../../theme/theme-names.js';
import { fileEdge } from './file-edge.js';

const DEFAULT = { theme: 'calm', scheme: 'auto' } as const;
const NAMES = ['auto', 'light', 'dark', 'page', ...THEMES];

/** Sheets by their address: attributes are read anew with each change of one, and a page is looked at once. */
const byAddress = new Map<string, Promise<CSSStyleSheet>>();
const byElement = new WeakMap<HTMLElement, Promise<CSSStyleSheet>>();
const byFile = new WeakMap<object, Promise<CSSStyleSheet>>();

/** The theme file of the look that a page has around an element at this moment. */
export const themeOfPage = (host: HTMLElement): Readonly<Record<string, unknown>> => deriveTheme(pageLook(host));

/**
 * The style sheet of a theme that is not shipped: of the page's own look, of an object, or of a file at an address. Where
 * it cannot be worn it is the default one, and the page's author is told why.
 *
 * Rejects when a file of ours cannot be loaded.
 */
export async function unusualTheme(
  choice: ThemeChoice,
  host: HTMLElement,
  report: (problem: ConfigProblem) => void,
): Promise<CSSStyleSheet> {
  try {
    return await sheetFor(choice, host, report);
  } catch (cause) {
    if (!(cause instanceof ThemeProblem)) throw cause;
    report(typeof choice === 'string' ? unknownTheme(choice, 'auto', NAMES) : brokenTheme(cause.message));
    return loadTheme(DEFAULT);
  }
}

function sheetFor(
  choice: ThemeChoice,
  host: HTMLElement,
  report: (problem: ConfigProblem) => void,
): Promise<CSSStyleSheet> {
  const wear = async (file: unknown): Promise<CSSStyleSheet> => {
    const { sheet, warnings } = await customTheme(file);
    if (warnings.length) report(paleTheme(warnings));
    return sheet;
  };
  if (choice === 'page') return kept(byElement, host, () => wear(themeOfPage(host)));
  if (typeof choice === 'string') return Promise.reject(new ThemeProblem());
  if ('file' in choice) {
    const { file } = choice;
    return typeof file === 'object' && file !== null ? kept(byFile, file, () => wear(file)) : wear(file);
  }
  return kept(byAddress, choice.url, async () => wear(await fileAt(choice.url)));
}

async function fileAt(url: string): Promise<unknown> {
  const found = await readRemoteFile(url, fileEdge);
  if ('reason' in found) throw new ThemeProblem(found.reason);
  return found.file;
}

/** What is known already, else what is made now; what could not be made is tried anew. */
function kept<Key extends WeakKey | string>(
  known: {
    get(key: Key): Promise<CSSStyleSheet> | undefined;
    set(key: Key, made: Promise<CSSStyleSheet>): unknown;
    delete(key: Key): boolean;
  },
  key: Key,
  make: () => Promise<CSSStyleSheet>,
): Promise<CSSStyleSheet> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}
