import { page } from 'vitest/browser';
import { restyled, spacedOut } from './measure/every-root.js';
import { overflowing } from './measure/overflow.js';
import { smallTargets } from './measure/targets.js';
import { tornWords } from './measure/torn-words.js';

/** CSS pixels: what a phone has, and what is left of 1280 when a page is enlarged four times (WCAG 1.4.10). */
const NARROW = 320;
/** What is left of 1280 pixels when a page is enlarged twice (WCAG 1.4.4). */
const HALF = 640;

/** The page as wide as the viewport, without a margin of its own, as in the frame. */
export async function narrowPage(width: number = NARROW): Promise<void> {
  await page.viewport(width, 800);
  document.body.style.margin = '0';
}

const prefixed = (how: string, lines: readonly string[]): readonly string[] => lines.map((line) => `${how}: ${line}`);

/** What does not fit into a narrow page: as it is, and with the distances between letters, words and lines a reader may set. */
export async function roomProblems(card: HTMLElement): Promise<readonly string[]> {
  return [
    ...overflowing(card),
    ...tornWords(card),
    ...smallTargets(card),
    ...prefixed('spaced out', await restyled(card, spacedOut, () => overflowing(card))),
  ];
}

const SIZES = ['', '-small', '-large', '-heading', '-plate'] as const;

/** What does not fit into half the width with letters twice as large, where a browser enlarges the text alone. */
export async function enlargedProblems(card: HTMLElement): Promise<readonly string[]> {
  await narrowPage(HALF);
  for (const size of SIZES) {
    const name = `--vignette-font-size${size}`;
    const before = Number.parseFloat(getComputedStyle(card).getPropertyValue(name));
    card.style.setProperty(name, `${before * 2}px`);
  }
  const found = overflowing(card);
  card.removeAttribute('style');
  await narrowPage();
  return prefixed('enlarged', found);
}
