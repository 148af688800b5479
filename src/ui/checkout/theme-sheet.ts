import type { ThemeChoice } from '../../config/checkout-config.js';
import type { ConfigProblem } from '../../config/config-problem.js';
import { loadTheme } from '../../theme/load-theme.js';
import { namedTheme } from '../../theme/theme-names.js';

/**
 * The style sheet of the theme a page wants. What is no shipped theme is loaded with the code it needs; where it cannot
 * be used, the page's author is told why, and it is the default one.
 *
 * Rejects when a file of ours cannot be loaded.
 */
export async function themeSheet(
  choice: ThemeChoice,
  host: HTMLElement,
  report: (problem: ConfigProblem) => void,
): Promise<CSSStyleSheet> {
  const named = typeof choice === 'string' ? namedTheme(choice) : undefined;
  if (named) return loadTheme(named);
  const { unusualTheme } = await import('./unusual-theme.js');
  return unusualTheme(choice, host, report);
}
