import type { VehicleType } from '../../contract/vehicle.js';
import type { ClassFit, ClassQuestion } from './class-question.js';
import { CLASS_RULES } from './class-rules.js';

/** What was answered; a question without an answer is not in it. */
export type ClassAnswers = Readonly<Partial<Record<ClassQuestion, boolean>>>;

/**
 * The questions that decide whether the vignette of a vehicle type is the right one, in the order in which they are
 * asked; none where domain.md 1 knows of nothing that could be wrong.
 *
 * @param country - The product's country.
 */
export function classQuestions(country: string, vehicleType: VehicleType): readonly ClassQuestion[] {
  return rulesOf(country, vehicleType).map(({ ask }) => ask);
}

/**
 * What the answers mean for the vehicle that was chosen: the first one that does not fit decides. What was not answered
 * is no reason to warn.
 *
 * @param country - The product's country.
 */
export function classFit(country: string, vehicleType: VehicleType, answers: ClassAnswers): ClassFit {
  for (const { ask, yes, no } of rulesOf(country, vehicleType)) {
    const answer = answers[ask];
    const fit = answer ? yes : no;
    if (answer !== undefined && fit.is !== 'fits') return fit;
  }
  return { is: 'fits' };
}

function rulesOf(country: string, vehicleType: VehicleType) {
  return CLASS_RULES[country]?.[vehicleType] ?? [];
}
