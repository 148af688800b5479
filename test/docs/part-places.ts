import { STEPS } from '../../src/flow/steps.js';
import places from './part-places.json' with { type: 'json' };

const FILE: Readonly<Record<string, string>> = places;
const views = (part: string): readonly string[] => (FILE[part] ?? '').split(' ').filter(Boolean);
const everyView = [...new Set(Object.keys(FILE).flatMap(views))];
const isStep = (view: string): boolean => STEPS.some((step) => step === view);

function named(all: readonly string[], found: readonly string[], every: string, kind: string): readonly string[] {
  if (found.length === 0) return [];
  if (found.length === all.length) return [every];
  const missing = all.filter((view) => !found.includes(view));
  if (all.length > 3 && missing.length < 3) return [`${every} but ${missing.join(' and ')}`];
  return [`${kind}${found.length > 1 ? 's' : ''} ${found.join(', ')}`];
}

/** In which steps and screens a part is found, in words; of what the element draws around them itself, that. */
export function placesOf(part: string): string {
  const found = views(part);
  const parts = (wanted: boolean) => [everyView, found].map((list) => list.filter((view) => isStep(view) === wanted));
  const [steps = [], inSteps = []] = parts(true);
  const [screens = [], inScreens = []] = parts(false);
  if (found.length === everyView.length) return 'every step and screen';
  return (
    [...named(steps, inSteps, 'every step', 'step'), ...named(screens, inScreens, 'every screen', 'screen')].join(
      '; ',
    ) || 'the element itself'
  );
}
