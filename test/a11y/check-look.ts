import { axeLines } from './measure/axe-lines.js';
import { faintControls, faintProgress } from './measure/control-contrast.js';
import { restyled, underThePointer } from './measure/every-root.js';
import { faintFocus } from './measure/focus-rings.js';
import { moving } from './measure/motion.js';
import { smallTargets } from './measure/targets.js';
import { faintTexts } from './measure/text-contrast.js';

const faint = (card: Element): readonly string[] => [
  ...faintTexts(card),
  ...faintControls(card),
  ...faintProgress(card),
];

/**
 * Everything that a look of a state must hold: axe, contrast as computed (under the pointer and in focus too), sizes of
 * what is pressed, and no motion, since the page is told that its buyer wants less.
 */
export async function lookProblems(card: HTMLElement): Promise<readonly string[]> {
  const atRest = faint(card);
  const hovered = await restyled(card, underThePointer, () => faint(card));
  return [
    ...(await axeLines(card)),
    ...atRest,
    ...hovered.filter((line) => !atRest.includes(line)).map((line) => `under the pointer: ${line}`),
    ...faintFocus(card),
    ...smallTargets(card),
    ...moving(card),
  ];
}
