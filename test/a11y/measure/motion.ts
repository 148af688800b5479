import { drawnBelow, placeOf } from './flat-tree.js';

const isLong = (durations: string): boolean => durations.split(',').some((one) => Number.parseFloat(one) > 0);

/** What moves, or would move when it changes, one line each; nothing may where the buyer wants less motion. */
export function moving(card: Element): readonly string[] {
  return drawnBelow(card).flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { animationName, animationDuration, transitionProperty, transitionDuration } = getComputedStyle(
        element,
        pseudo,
      );
      const isAnimated = animationName !== 'none' && isLong(animationDuration);
      const isChanging = transitionProperty !== 'none' && isLong(transitionDuration);
      return isAnimated || isChanging ? [`${placeOf(element)}${pseudo ?? ''} moves`] : [];
    }),
  );
}
