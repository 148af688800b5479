import type { VehicleType } from '../../contract/vehicle.js';

/**
 * A question that can be answered with yes or no.
 *
 * - `heavy`: is the permissible total mass above 3.5 t?
 * - `high`: is the vehicle 1.30 m or higher above its front axle?
 * - `many-seats`: has it more than seven seats?
 * - `goods-vehicle`: is it registered for goods (category N1)?
 * - `tows`: does it tow a trailer?
 * - `heavy-combination`: does it tow a trailer with which it is allowed to weigh more than 3.5 t; of a trailer: is it
 *   towed in such a combination?
 * - `towed-by-car`: is the trailer towed by a car or motorhome with up to seven seats and 3.5 t?
 */
export type ClassQuestion =
  | 'heavy'
  | 'high'
  | 'many-seats'
  | 'goods-vehicle'
  | 'tows'
  | 'heavy-combination'
  | 'towed-by-car';

/** Where the answer stands in the registration certificate (domain.md 1.5); the height and what is towed stand nowhere. */
export const CERTIFICATE_FIELDS: Readonly<Partial<Record<ClassQuestion, readonly string[]>>> = {
  heavy: ['F.1', 'F.2'],
  'many-seats': ['S.1'],
  'goods-vehicle': ['J'],
};

/**
 * What an answer means for the vehicle that was chosen.
 *
 * - `fits`: its vignette is the right one.
 * - `other-class`: the one of another vehicle is.
 * - `too-heavy`: none of these vignettes is; heavier vehicles pay in another way.
 * - `trailer-too`: it is, and the trailer needs its own.
 * - `not-needed`: the trailer needs none.
 */
export type ClassFit =
  | { readonly is: 'fits' }
  | { readonly is: 'other-class'; readonly vehicleType: VehicleType }
  | { readonly is: 'too-heavy' }
  | { readonly is: 'trailer-too' }
  | { readonly is: 'not-needed' };

/** A question worth asking, and what either answer means. */
export interface ClassRule {
  readonly ask: ClassQuestion;
  readonly yes: ClassFit;
  readonly no: ClassFit;
}
