import { describe, expect, it } from 'vitest';
import { VehicleProblem } from '../../contract/validate-vehicle.js';
import en from '../../../locales/en.json' with { type: 'json' };
import { failureText } from './failure-text.js';
import { problemText } from './problem-text.js';

describe('problemText', () => {
  it('has words of its own for every problem of a plate or VIN', () => {
    const texts = VehicleProblem.options.map((code) => problemText({ field: 'plate', code }));
    expect(texts).not.toContain('problem.other');
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names the field that is empty', () => {
    expect(problemText({ field: 'email', code: 'required' })).toBe('problem.required.email');
    expect(problemText({ field: 'plate', code: 'empty' })).toBe('problem.required.plate');
  });

  it('says what is missing on the first form with the texts of the first form', () => {
    expect(problemText({ field: 'country', code: 'required' })).toBe('country.required');
    expect(problemText({ field: 'country', code: 'invalid' })).toBe('problem.other');
  });

  it('asks for another start where the relay does not sell this one', () => {
    const codes = ['too-early', 'too-late', 'invalid', 'weekday'];
    const texts = codes.map((code) => problemText({ field: 'start', code }));
    expect(new Set(texts)).toEqual(new Set(['problem.start-refused']));
    expect(problemText({ field: 'city', code: 'invalid' })).toBe('problem.other');
  });

  it('has words of its own for every problem the form finds itself', () => {
    expect(problemText({ field: 'phone', code: 'phone' })).toBe('problem.phone');
    expect(problemText({ field: 'start', code: 'start-weekday' })).toBe('problem.start-weekday');
  });

  it('asks to check the entry for a code it does not know', () => {
    expect(problemText({ field: 'plate', code: '__proto__' })).toBe('problem.other');
    expect(problemText({ field: 'plate', code: 'required.plate' })).toBe('problem.other');
  });
});

describe('failureText', () => {
  it('uses every text there is for a failure', () => {
    const names = Object.keys(en.failure);
    expect(names.map((name) => failureText(name))).toEqual(names.map((name) => `failure.${name}`));
  });

  it('says the same where the buyer can do the same', () => {
    expect(failureText('timeout')).toBe('failure.network');
    expect(failureText('vendor-failed')).toBe('failure.vendor-unavailable');
  });

  it('has general words for what the buyer cannot mend, and for codes it does not know', () => {
    expect(failureText('origin-refused')).toBe('failure.other');
    expect(failureText('constructor')).toBe('failure.other');
  });
});
