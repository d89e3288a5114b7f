/** Compares data from outside with the schema of the state. */
import { entryOf } from '../record.ts';
import {
  type Fields,
  isFields,
  type Kind,
  kindInWords,
  kindOf,
  type Schema,
  type StateSchema,
  words,
} from './state-schema.ts';

/** A state nests 12 levels; the response of a task, which may be any JSON, adds more. */
const deepest = 64;

/** Parts of immutable data, each with the schemas that it matches. */
export type SoundParts = WeakMap<object, Set<Schema>>;

export function createSoundParts(): SoundParts {
  return new WeakMap();
}

/**
 * The first difference between `given` and `schema` as a sentence that begins with `name`, or null. Data that nests
 * more than 64 levels is refused.
 */
export function shapeComplaint(
  given: unknown,
  schema: StateSchema,
  name: string,
  sound?: SoundParts,
): string | null {
  const complaint = complaintOf(given, { schema, definitions: schema.definitions, depth: 0, sound });
  return complaint === null ? null : `${name}${complaint.at} ${complaint.says}.`;
}

interface Complaint {
  /** Path from the compared value to the wrong one: `.users.admin.role`. */
  readonly at: string;
  readonly says: string;
}

interface Expected {
  readonly schema: Schema;
  readonly definitions: StateSchema['definitions'];
  readonly depth: number;
  readonly sound: SoundParts | undefined;
}

function complaintOf(given: unknown, expected: Expected): Complaint | null {
  if (expected.depth > deepest) return here(`nests more than ${deepest} levels`);
  const schema = resolved(expected.schema, expected);
  if (schema.anyOf !== undefined) return alternativesComplaint(given, schema.anyOf, expected);
  return valueComplaint(given, schema) ?? partsComplaint(given, schema, expected);
}

const prefix = '#/definitions/';

function resolved(schema: Schema, { definitions }: Pick<Expected, 'definitions'>): Schema {
  if (schema.$ref === undefined) return schema;
  // The generator writes a definition for every reference.
  return resolved(definitions[schema.$ref.slice(prefix.length)] ?? {}, { definitions });
}

/**
 * Compares with the alternatives of the same kind. Of several objects only one is compared, which a property
 * distinguishes, so that the time does not multiply at every level.
 */
function alternativesComplaint(
  given: unknown,
  alternatives: readonly Schema[],
  expected: Expected,
): Complaint | null {
  const schemas = alternatives.map((schema) => resolved(schema, expected));
  const alike = schemas.filter((schema) => kindsOf(schema).some((kind) => kind === kindOf(given)));
  if (alike.length === 0) return valueComplaint(given, { type: schemas.flatMap(kindsOf) });
  const meant = isFields(given) && alike.length > 1 ? objectMeant(given, alike) : alike;
  if ('says' in meant) return meant;
  const complaints = meant.map((schema) => complaintOf(given, { ...expected, schema }));
  return complaints.includes(null) ? null : (complaints[0] ?? null);
}

/** The alternative whose distinguishing property has the given value, or a complaint about that property. */
function objectMeant(given: Fields, alternatives: readonly Schema[]): readonly Schema[] | Complaint {
  const names = Object.keys(alternatives[0]?.properties ?? {});
  const name = names.find((property) =>
    alternatives.every((schema) => onlyValue(schema, property) !== undefined),
  );
  if (name === undefined) return alternatives;
  const meant = alternatives.filter((schema) => onlyValue(schema, name) === entryOf(given, name));
  if (meant.length > 0) return meant;
  const values = alternatives.flatMap((schema) => onlyValue(schema, name) ?? []);
  return { at: `.${name}`, says: `is ${shown(entryOf(given, name))}, not ${values.join(' or ')}` };
}

/** The value of a property that is the same in all objects of the schema. */
function onlyValue({ properties = {} }: Schema, name: string): string | undefined {
  return entryOf(properties, name)?.const;
}

function valueComplaint(given: unknown, schema: Schema): Complaint | null {
  const kind = kindOf(given);
  const kinds = kindsOf(schema);
  if (kinds.length > 0 && (kind === null || !kinds.includes(kind)))
    return here(`is ${kindInWords(given)}, not ${kinds.map((other) => words[other]).join(' or ')}`);
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  if (allowed !== undefined && !allowed.some((value) => value === given))
    return here(`is ${shown(given)}, not ${allowed.join(' or ')}`);
  if (schema.minimum !== undefined && Number(given) < schema.minimum)
    return here(`is ${shown(given)}, less than ${schema.minimum}`);
  return null;
}

function partsComplaint(given: unknown, schema: Schema, expected: Expected): Complaint | null {
  if (typeof given !== 'object' || given === null) return null;
  if (expected.sound?.get(given)?.has(schema) === true) return null;
  const missing = schema.required?.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) return here(`has no ${missing}`);
  const depth = expected.depth + 1;
  for (const [name, value] of Object.entries(given)) {
    const part = partOf(schema, name);
    if (part === false) return here(`has an unknown field ${name.slice(0, 80)}`);
    const complaint = complaintOf(value, { ...expected, schema: part, depth });
    if (complaint !== null) return { at: `.${name.slice(0, 80)}${complaint.at}`, says: complaint.says };
  }
  expected.sound?.set(given, (expected.sound.get(given) ?? new Set()).add(schema));
  return null;
}

function partOf({ items, properties = {}, additionalProperties = {} }: Schema, name: string): Schema | false {
  return items ?? entryOf(properties, name) ?? additionalProperties;
}

function kindsOf({ type = [] }: Schema): readonly Kind[] {
  return typeof type === 'string' ? [type] : type;
}

function here(says: string): Complaint {
  return { at: '', says };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}
