import { describe, expect, it } from 'vitest';
import { VehicleType } from '../../contract/vehicle.js';
import { type ClassAnswers, classFit, classQuestions } from './class-fit.js';
import { CERTIFICATE_FIELDS, type ClassFit, type ClassQuestion } from './class-question.js';
import { CLASS_RULES } from './class-rules.js';

const FITS: ClassFit = { is: 'fits' };
const TOO_HEAVY: ClassFit = { is: 'too-heavy' };
const TRAILER_TOO: ClassFit = { is: 'trailer-too' };
const NOT_NEEDED: ClassFit = { is: 'not-needed' };
const other = (vehicleType: VehicleType): ClassFit => ({ is: 'other-class', vehicleType });

describe('the questions about a vehicle', () => {
  it.each<[string, VehicleType, readonly ClassQuestion[]]>([
    ['AT', 'car', ['heavy']],
    ['AT', 'motorcycle', []],
    ['CH', 'camper', ['heavy', 'tows']],
    ['CZ', 'car', []],
    ['SK', 'van', ['heavy-combination']],
    ['HU', 'car', ['goods-vehicle', 'heavy', 'many-seats']],
    ['HU', 'van', ['tows']],
    ['SI', 'van', ['heavy', 'high']],
    ['BG', 'camper', ['heavy-combination']],
    ['XX', 'car', []],
  ])('are in %s for a %s: %j', (country, vehicleType, questions) => {
    expect(classQuestions(country, vehicleType)).toEqual(questions);
  });
});

describe('the class of a vehicle', () => {
  it.each<[string, string, VehicleType, ClassAnswers, ClassFit]>([
    ['1.1 above 3.5 t a GO-Box', 'AT', 'camper', { heavy: true }, TOO_HEAVY],
    ['1.1 up to 3.5 t a vignette', 'AT', 'camper', { heavy: false }, FITS],
    ['1.2 every trailer has its own', 'CH', 'car', { heavy: false, tows: true }, TRAILER_TOO],
    ['1.2 the mass decides first', 'CH', 'car', { heavy: true, tows: true }, TOO_HEAVY],
    ['1.4 a trailer in a heavy combination', 'SK', 'car', { 'heavy-combination': true }, TRAILER_TOO],
    ['1.4 a trailer in a light combination', 'SK', 'trailer', { 'heavy-combination': false }, NOT_NEEDED],
    ['1.4 a trailer in a heavy combination', 'SK', 'trailer', { 'heavy-combination': true }, FITS],
    ['1.5 eight seats are D2', 'HU', 'car', { 'many-seats': true }, other('van')],
    ['1.5 a motorhome above 3.5 t is D2', 'HU', 'camper', { heavy: true }, other('van')],
    ['1.5 a van registered for goods is D2', 'HU', 'car', { 'goods-vehicle': true }, other('van')],
    ['1.5 the trailer of D2 is U', 'HU', 'van', { tows: true }, TRAILER_TOO],
    ['1.5 the trailer of D1 is covered', 'HU', 'trailer', { 'towed-by-car': true }, NOT_NEEDED],
    ['1.5 the trailer of a van is not', 'HU', 'trailer', { 'towed-by-car': false }, FITS],
    ['1.6 from 1.30 m it is 2B', 'SI', 'car', { high: true }, other('van')],
    ['1.6 below 1.30 m a van is 2A', 'SI', 'van', { heavy: false, high: false }, other('car')],
    ['1.6 from 1.30 m a van is 2B', 'SI', 'van', { high: true }, FITS],
    ['1.7 a goods vehicle is no car', 'RO', 'car', { 'goods-vehicle': true }, other('van')],
    ['1.7 a van for people is a car', 'RO', 'van', { 'goods-vehicle': false }, other('car')],
    ['1.8 a car above 3.5 t', 'BG', 'car', { heavy: true }, TOO_HEAVY],
    ['1.8 a motorhome of any mass', 'BG', 'camper', { heavy: true }, FITS],
    ['1.8 a trailer in a light combination', 'BG', 'trailer', { 'heavy-combination': false }, NOT_NEEDED],
    ['1.10 above 3.5 t another price', 'IS', 'van', { heavy: true }, TOO_HEAVY],
  ])('%s', (_what, country, vehicleType, answers, fit) => {
    expect(classFit(country, vehicleType, answers)).toEqual(fit);
  });

  it('is never doubted while nothing is answered', () => {
    for (const country of [...Object.keys(CLASS_RULES), 'XX']) {
      for (const vehicleType of VehicleType.options) expect(classFit(country, vehicleType, {})).toEqual(FITS);
    }
  });

  it('is never the class it is compared with', () => {
    for (const [country, rules] of Object.entries(CLASS_RULES)) {
      for (const vehicleType of VehicleType.options) {
        for (const { ask, yes, no } of rules[vehicleType] ?? []) {
          expect([yes, no], `${country} ${vehicleType} ${ask}`).not.toContainEqual(other(vehicleType));
        }
      }
    }
  });

  it('settles: the class that is proposed is not refused by the same answer', () => {
    for (const [country, rules] of Object.entries(CLASS_RULES)) {
      for (const vehicleType of VehicleType.options) {
        for (const { ask, yes, no } of rules[vehicleType] ?? []) {
          for (const [answer, fit] of [[true, yes] as const, [false, no] as const]) {
            if (fit.is !== 'other-class') continue;
            expect(classFit(country, fit.vehicleType, { [ask]: answer }), `${country} ${vehicleType}`).toEqual(FITS);
          }
        }
      }
    }
  });

  it('is found in the registration certificate', () => {
    expect(CERTIFICATE_FIELDS.heavy).toEqual(['F.1', 'F.2']);
    expect(CERTIFICATE_FIELDS.high).toBeUndefined();
  });
});
