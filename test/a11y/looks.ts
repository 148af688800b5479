import type { Locale } from '../../src/i18n/locales.js';
import { THEMES } from '../../src/theme/theme-names.js';

/** A theme as a page writes it, bright or dark, in a language. */
export interface Look {
  readonly theme: string;
  readonly locale: Locale;
}

/** Every theme in both schemes; one that has a single scheme looks the same in both and is measured twice. */
export const THEMED: readonly string[] = THEMES.flatMap((theme) => [`${theme}-light`, `${theme}-dark`]);

/** One language written from the left, and both that are written from the right. */
export const WRITTEN: readonly Locale[] = ['en', 'ar', 'he'];

/**
 * Two looks for a sample of a list, so that all themes and directions are met after a few of its members: the first from
 * the left, the second from the right, in themes that wander at different paces.
 *
 * @param at - The member's place in the list.
 */
export function sampledLooks(at: number): readonly [Look, Look] {
  const themed = (index: number) => THEMED[index % THEMED.length] ?? 'calm-light';
  return [
    { theme: themed(at), locale: 'en' },
    { theme: themed(at * 5 + 11), locale: at % 3 === 0 ? 'he' : 'ar' },
  ];
}
