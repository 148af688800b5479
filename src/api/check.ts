import type { Schema } from './schema.js';

/** Where in a value something is wrong, as a path: `.products.3.id`, empty for the value itself; `undefined` when it is right. */
export type Check<T> = ((value: unknown) => string | undefined) & { readonly of?: T };

type OptionalKey<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];
type Needed<T> = { readonly [Key in Exclude<keyof T, OptionalKey<T>>]: Check<T[Key]> };
type Optional<T> = { readonly [Key in OptionalKey<T>]-?: Check<Exclude<T[Key], undefined>> };

const when = (isRight: boolean): string | undefined => (isRight ? undefined : '');

/** A text that something else knows. */
export const known =
  (isKnown: (text: string) => boolean): Check<string> =>
  (value) =>
    when(typeof value === 'string' && isKnown(value));

/** A text of this form. */
export const matching = (shape: RegExp): Check<string> => known((text) => shape.test(text));

/** A whole number, exact in a double, of at least this size. */
export const whole =
  (least = -Infinity): Check<number> =>
  (value) =>
    when(Number.isSafeInteger(value) && Number(value) >= least);

/** One of these words. */
export function oneOf<Word extends string>(...words: readonly Word[]): Check<Word> {
  const all = new Set<unknown>(words);
  return (value) => when(all.has(value));
}

/** Whatever it is. */
export const anything: Check<unknown> = () => undefined;

/** True or false. */
export const flag: Check<boolean> = (value) => when(typeof value === 'boolean');

/** A list of such values, which may be empty. */
export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return '';
    for (let index = 0; index < value.length; index += 1) {
      const wrong = check(value[index]);
      if (wrong !== undefined) return `.${index}${wrong}`;
    }
    return undefined;
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these entries, and with those of `optional` where it has them. Others are let be. */
export function shape<T>(needed: Needed<T>, optional: Optional<T>): Check<T> {
  const checks: Readonly<Record<string, Check<unknown>>> = { ...needed, ...optional };
  const keys = Object.keys(checks);
  return (value) => {
    if (!isRecord(value)) return '';
    for (const key of keys) {
      if (!(key in needed) && !(key in value)) continue;
      const wrong = checks[key]?.(value[key]);
      if (wrong !== undefined) return `.${key}${wrong}`;
    }
    return undefined;
  };
}

/** A check in the form in which answers are read. */
export function schemaOf<T>(check: Check<T>): Schema<T> {
  const isRight = (data: unknown): data is T => check(data) === undefined;
  return {
    safeParse: (data) =>
      isRight(data)
        ? { success: true, data }
        : { success: false, error: new TypeError(`Not what the contract says at ${check(data) || 'the top'}.`) },
  };
}
