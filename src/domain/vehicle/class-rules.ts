import type { VehicleType } from '../../contract/vehicle.js';
import type { ClassFit, ClassRule } from './class-question.js';

const FITS: ClassFit = { is: 'fits' };
const otherClass = (vehicleType: VehicleType): ClassFit => ({ is: 'other-class', vehicleType });

const UP_TO_3500_KG: ClassRule = { ask: 'heavy', yes: { is: 'too-heavy' }, no: FITS };
const COVERS_LIGHT_COMBINATION: ClassRule = { ask: 'heavy-combination', yes: { is: 'trailer-too' }, no: FITS };
const ONLY_IN_HEAVY_COMBINATION: ClassRule = { ask: 'heavy-combination', yes: FITS, no: { is: 'not-needed' } };
const COVERS_NO_TRAILER: ClassRule = { ask: 'tows', yes: { is: 'trailer-too' }, no: FITS };

/** Hungary's D1: up to 3.5 t and seven seats, with its trailer; everything else is D2, sold for the van (domain.md 1.5). */
const D1: readonly ClassRule[] = [
  { ask: 'heavy', yes: otherClass('van'), no: FITS },
  { ask: 'many-seats', yes: otherClass('van'), no: FITS },
];

type Rules = Readonly<Partial<Record<VehicleType, readonly ClassRule[]>>>;

/**
 * What decides about the class of a vehicle, by the product's country: only what domain.md 1 has a source for. Countries
 * and vehicles that are not here have no question. In the order in which they are asked: the first answer that does not
 * fit decides.
 */
export const CLASS_RULES: Readonly<Record<string, Rules>> = {
  // 1.1: above 3.5 t a GO-Box; the towing vehicle's mass decides, its trailer needs nothing.
  AT: { car: [UP_TO_3500_KG], van: [UP_TO_3500_KG], camper: [UP_TO_3500_KG] },
  // 1.2: motor vehicles up to 3.5 t; every trailer has its own.
  CH: {
    car: [UP_TO_3500_KG, COVERS_NO_TRAILER],
    van: [UP_TO_3500_KG, COVERS_NO_TRAILER],
    camper: [UP_TO_3500_KG, COVERS_NO_TRAILER],
  },
  // 1.4: the trailer's own where the combination is allowed to weigh more than 3.5 t.
  SK: {
    car: [COVERS_LIGHT_COMBINATION],
    van: [COVERS_LIGHT_COMBINATION],
    camper: [COVERS_LIGHT_COMBINATION],
    trailer: [ONLY_IN_HEAVY_COMBINATION],
  },
  // 1.5: vans are D2 whatever their seats, and trailers of D2 have the class U.
  HU: {
    car: [{ ask: 'goods-vehicle', yes: otherClass('van'), no: FITS }, ...D1],
    camper: D1,
    van: [COVERS_NO_TRAILER],
    trailer: [{ ask: 'towed-by-car', yes: { is: 'not-needed' }, no: FITS }],
  },
  // 1.6: 2A is below 1.30 m above the front axle, 2B from there on; motorhomes are 2A. Trailers are free.
  SI: {
    car: [UP_TO_3500_KG, { ask: 'high', yes: otherClass('van'), no: FITS }],
    van: [UP_TO_3500_KG, { ask: 'high', yes: FITS, no: otherClass('car') }],
    camper: [UP_TO_3500_KG],
  },
  // 1.7: cars are category A, goods vehicles up to 3.5 t another.
  RO: {
    car: [{ ask: 'goods-vehicle', yes: otherClass('van'), no: FITS }],
    van: [UP_TO_3500_KG, { ask: 'goods-vehicle', yes: FITS, no: otherClass('car') }],
  },
  // 1.8: motorhomes whatever their mass; the trailer's own where the combination is over 3.5 t.
  BG: {
    car: [UP_TO_3500_KG, COVERS_LIGHT_COMBINATION],
    camper: [COVERS_LIGHT_COMBINATION],
    trailer: [ONLY_IN_HEAVY_COMBINATION],
  },
  // 1.10: the price of the tunnel is the one up to 3.5 t.
  IS: { car: [UP_TO_3500_KG], van: [UP_TO_3500_KG], camper: [UP_TO_3500_KG] },
};
