import { describe, expect, it } from 'vitest';
import { VehicleType } from '../../contract/vehicle.js';
import { isAskedAbout } from './asked-about.js';
import { classQuestions } from './class-fit.js';
import { CLASS_RULES } from './class-rules.js';

describe('what is known of the questions before they are loaded', () => {
  it.each([...Object.keys(CLASS_RULES), 'CZ', 'XX'])('is for which vehicles there are any: %s', (country) => {
    for (const vehicleType of VehicleType.options) {
      expect(isAskedAbout(country, vehicleType), vehicleType).toBe(classQuestions(country, vehicleType).length > 0);
    }
  });
});
