/** The keywords of JSON Schema (2020-12) that `preset.schema.json` uses; a test refuses it when it uses others. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer';
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly title?: string;
  readonly description?: string;
}

/** The keywords that {@link matchesSchema} understands, and those that only explain. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'type enum anyOf $ref $defs pattern minLength maxLength minimum maximum items minItems maxItems uniqueItems ' +
    'properties required propertyNames additionalProperties $schema title description'
  ).split(' '),
);

const isType: Readonly<Record<NonNullable<JsonSchema['type']>, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
};

/** Equal values are written alike, whatever the order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Whether a value is valid by a schema, as a validator would say. `root` holds the definitions. */
export function matchesSchema(value: unknown, schema: JsonSchema, root = schema): boolean {
  const { type, anyOf, $ref } = schema;
  const inner = (one: unknown, by: JsonSchema) => matchesSchema(one, by, root);
  const referred = $ref === undefined ? undefined : root.$defs?.[$ref.replace('#/$defs/', '')];
  if ($ref !== undefined && !(referred && inner(value, referred))) return false;
  if (type !== undefined && !isType[type](value)) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (anyOf && !anyOf.some((one) => inner(value, one))) return false;
  if (typeof value === 'string') return matchesText(value, schema);
  if (typeof value === 'number') return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
  if (Array.isArray(value)) return matchesList(value, schema, inner);
  return typeof value !== 'object' || value === null || matchesObject(value, schema, inner);
}

type Inner = (value: unknown, schema: JsonSchema) => boolean;

function matchesText(text: string, { pattern = '', minLength = 0, maxLength = Infinity }: JsonSchema): boolean {
  const { length } = [...text];
  return new RegExp(pattern, 'u').test(text) && length >= minLength && length <= maxLength;
}

function matchesList(list: readonly unknown[], schema: JsonSchema, inner: Inner): boolean {
  const { items = {}, minItems = 0, maxItems = Infinity, uniqueItems = false } = schema;
  if (list.length < minItems || list.length > maxItems) return false;
  if (uniqueItems && new Set(list.map(canonical)).size < list.length) return false;
  return list.every((item) => inner(item, items));
}

function matchesObject(object: object, schema: JsonSchema, inner: Inner): boolean {
  const { properties = {}, required = [], propertyNames = {}, additionalProperties = true } = schema;
  if (required.some((name) => !Object.hasOwn(object, name))) return false;
  return Object.entries(object).every(([name, value]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return inner(name, propertyNames) && (typeof own === 'object' ? inner(value, own) : own !== false);
  });
}
