import { checkPlate } from '../../../domain/plate/check-plate.js';
import { plateAsTyped } from '../../../domain/plate/plate-as-typed.js';
import { checkVin } from '../../../domain/vin/check-vin.js';
import { isAsked, isRequired } from '../../../flow/requirements.js';
import type { Filling } from '../../../flow/state.js';
import type { LocalReading } from '../../../flow/vehicle-reading.js';

/** How plate and VIN read as they stand in the form (domain.md 2 and 3), with the buyer's word on look-alikes. */
export function localReading({ catalogue, draft, isAsTyped }: Filling): LocalReading {
  const { plate, registrationCountry, vin } = draft;
  const kept = isAsTyped ? plateAsTyped(plate, registrationCountry) : undefined;
  const isVinRead = isRequired('vin', catalogue, draft) || (isAsked('vin', catalogue, draft) && vin.trim() !== '');
  return {
    plate:
      kept === undefined ? checkPlate(plate, registrationCountry) : { verdict: 'warn', plate: kept, code: 'unusual' },
    ...(isVinRead && { vin: checkVin(vin) }),
  };
}
