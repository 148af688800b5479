import { checkPlate } from '../../src/domain/plate/check-plate.js';

/** Which law of the plate check this string breaks; nothing when it keeps them all. */
export function lawBroken(typed: string, country: string): string | undefined {
  try {
    const check = checkPlate(typed, country);
    switch (check.verdict) {
      case 'ok':
      case 'warn': {
        const again = checkPlate(check.plate, country);
        const isSame = again.verdict === check.verdict && again.plate === check.plate;
        return isSame ? undefined : `${check.plate} is ${check.verdict}, and then ${JSON.stringify(again)}`;
      }
      case 'ask': {
        const wrong = check.candidates.find((plate) => !isTaken(plate, country));
        if (check.candidates.length === 0) return 'asks without a candidate';
        return wrong === undefined ? undefined : `the candidate ${wrong} is not taken`;
      }
      case 'refuse':
        return undefined;
    }
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

function isTaken(plate: string, country: string): boolean {
  const check = checkPlate(plate, country);
  return check.verdict === 'ok' && check.plate === plate;
}
