import { configProblem, type ConfigProblem, shown } from './config-problem.js';
import type { Preset } from './preset.js';
import {
  type Guard,
  isCountry,
  isCurrency,
  isDescription,
  isOffset,
  isOptionalField,
  isOrder,
  isPeriod,
  isPosition,
  isString,
  isTheme,
  isVehicleType,
  type PresetField,
  RULES,
} from './preset-fields.js';
import { type KnownTexts, readTexts, type TellWrong } from './preset-texts.js';

/** Problems of one preset; a file that is no preset at all would have hundreds. */
const MOST_TOLD = 20;

function asWritten(value: unknown): string {
  try {
    return shown(JSON.stringify(value) ?? typeof value);
  } catch {
    // An object of the page's that holds itself cannot be written.
    return typeof value;
  }
}

/**
 * Reads a preset that is not shipped. Each wrong entry is one problem and is left out; the rest holds. Rejects when the
 * texts to compare with cannot be loaded.
 *
 * @param address Where it was found; empty for one that was given as an object.
 * @param knownTexts Called only when the preset has texts.
 */
export async function parsePreset(
  file: object,
  address: string,
  knownTexts: () => Promise<KnownTexts>,
): Promise<{ readonly preset: Preset; readonly problems: readonly ConfigProblem[] }> {
  const problems: ConfigProblem[] = [];
  const entries = new Map<string, unknown>(Object.entries(file));
  const where = `in the preset${address && ` ${shown(address)}`},`;

  const tell: TellWrong = (path, value, allowed, line) => {
    const said = `${where} ${shown(path)} cannot be ${asWritten(value)}. It is left out.`;
    problems.push({ ...configProblem('preset', path, allowed, ''), said, line });
  };
  const tellWrong = (name: PresetField, path: string, value: unknown) => {
    const [allowed, example] = RULES[name];
    tell(path, value, allowed, `"${name}": ${example}`);
  };

  function one<T>(name: PresetField, isGood: Guard<T>, as: (value: T) => Preset): Preset {
    const value = entries.get(name);
    if (value === undefined) return {};
    if (isGood(value)) return as(value);
    tellWrong(name, name, value);
    return {};
  }

  function list<T>(name: PresetField, isGood: Guard<T>, as: (values: readonly T[]) => Preset, least = 1): Preset {
    const value = entries.get(name);
    if (value === undefined) return {};
    if (!Array.isArray(value) || value.length < least) {
      tellWrong(name, name, value);
      return {};
    }
    const good = new Map<string, T>();
    for (const [index, item] of value.entries()) {
      const same = isGood(item) ? JSON.stringify(item, ['count', 'unit']) : undefined;
      if (same !== undefined && !good.has(same)) good.set(same, item);
      else tellWrong(name, `${name}[${index}]`, item);
    }
    return good.size >= least ? as([...good.values()]) : {};
  }

  for (const name of entries.keys()) {
    if (Object.hasOwn(RULES, name)) continue;
    const said = `${where} "${shown(name)}" means nothing. It is left out.`;
    const line = `"theme": ${RULES.theme[1]}`;
    problems.push({ ...configProblem('preset', name, Object.keys(RULES).join(', '), ''), said, line });
  }
  const preset: Preset = {
    ...one('$schema', isString, () => ({})),
    ...one('description', isDescription, () => ({})),
    ...one('theme', isTheme, (theme) => ({ theme })),
    ...one('currency', isCurrency, (currency) => ({ currency })),
    ...list('countries', isCountry, (countries) => ({ countries })),
    ...list('vehicleTypes', isVehicleType, (vehicleTypes) => ({ vehicleTypes })),
    ...list('periods', isPeriod, (periods) => ({ periods })),
    ...one('defaultPeriod', isPeriod, (defaultPeriod) => ({ defaultPeriod })),
    ...one('registrationCountry', isCountry, (registrationCountry) => ({ registrationCountry })),
    ...one('startOffset', isOffset, (startOffset) => ({ startOffset })),
    ...one('steps', isOrder, (steps) => ({ steps })),
    ...list('optionalFields', isOptionalField, (optionalFields) => ({ optionalFields }), 0),
    ...one('position', isPosition, (position) => ({ position })),
  };
  const written = entries.get('texts');
  const texts = written === undefined ? {} : readTexts(written, await knownTexts(), tell);
  return {
    preset: { ...preset, ...(Object.keys(texts).length > 0 && { texts }) },
    problems: atMost(MOST_TOLD, problems, where),
  };
}

function atMost(most: number, problems: readonly ConfigProblem[], where: string): readonly ConfigProblem[] {
  const [first, last] = [problems.slice(0, most), problems[most]];
  if (!last) return first;
  return [...first, { ...last, said: `${where} ${problems.length - most} further entries are left out.` }];
}
