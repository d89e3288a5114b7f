// The properties of an object schema, each as the conjunction of all schemas that describe it.

import { grouped } from '@lunarest/findings';
import { type Json, type JsonObject, type Located, onceFor, pointerTo, stringsOf } from '@lunarest/openapi';
import { matches } from '@lunarest/schemas';
import { type LifeCycle, lifeCycleOf } from './life-cycle.ts';
import { firstCarriers, membersIn, memberView } from './member-view.ts';
import { anything, carriersOf, conjunction, type SchemaView, schemaView } from './schema-view.ts';

/** The direction of the value: a request has no read-only parts, an answer no write-only parts. */
export type Direction = 'request' | 'response';

export interface PropertyView extends LifeCycle {
  readonly name: string;
  readonly pointer: string;
  readonly required: boolean;
  /** Whether its value has a schema; `required` names a property without describing it. */
  readonly described: boolean;
  readonly schema: SchemaView;
}

/** The properties that may occur in `direction`, and names that are only required. */
export function propertiesOf(view: SchemaView, direction: Direction): ReadonlyMap<string, PropertyView> {
  return properties[direction](view);
}

const properties = {
  request: onceFor((view: SchemaView) => propertiesIn(view, 'request')),
  response: onceFor((view: SchemaView) => propertiesIn(view, 'response')),
};

/** The flag of the properties that do not occur in a direction. */
const hiding = { request: 'readOnly', response: 'writeOnly' } as const;

/** The place of the flag because of which a described property does not occur in `direction`. */
export function hidingFlag(
  name: string,
  view: SchemaView,
  direction: Direction,
): { readonly flag: 'readOnly' | 'writeOnly'; readonly pointer: string } | undefined {
  const flag = hiding[direction];
  const schema = conjunction((describedProperties(view).get(name) ?? []).map(schemaView));
  const carried = schema && carriersOf(schema, flag).find(({ value }) => value === true);
  return carried && { flag, pointer: carried.pointer };
}

function propertiesIn(view: SchemaView, direction: Direction): ReadonlyMap<string, PropertyView> {
  const hidden = hiding[direction];
  const [described, required] = [describedProperties(view), requiredNames(view)];
  const found = new Map<string, PropertyView>();
  for (const [name, written] of described) {
    const schema = conjunction(written.map(schemaView)) ?? view;
    if (flag(schema, hidden)) continue;
    const pointer = written[0]?.pointer ?? view.pointer;
    found.set(name, {
      name,
      pointer,
      required: required.has(name),
      described: true,
      ...lifeCycleOf(endingIn(schema)),
      schema,
    });
  }
  const closed = isClosed(view);
  for (const [name, pointer] of required) {
    if (described.has(name)) continue;
    const property = closed ? byPattern(name, view) : undescribed(name, view);
    // A closed object cannot have undescribed properties, required or not.
    if (property !== undefined) found.set(name, { ...property, pointer, required: true });
  }
  return found;
}

/** The places of the names that a closed object requires and refuses: it has no value. */
export function unmeetable(view: SchemaView): ReadonlyMap<string, string> {
  if (!isClosed(view)) return new Map();
  const described = describedProperties(view);
  return new Map(
    [...requiredNames(view)].filter(([name]) => !described.has(name) && byPattern(name, view) === undefined),
  );
}

/** The places of the parts that are closed to a property which another part describes: no value has it. */
export function refusedByParts(view: SchemaView): ReadonlyMap<string, string> {
  const closed = view.parts.filter(({ value }) => value.additionalProperties === false);
  if (closed.length === 0 || view.parts.length < 2) return new Map();
  const names = [...describedProperties(view).keys()];
  return new Map(
    closed.flatMap((part) => {
      const alone = { ...view, parts: [part] };
      const own = describedProperties(alone);
      return names
        .filter((name) => !own.has(name) && byPattern(name, alone) === undefined)
        .map((name): [string, string] => [name, pointerTo(part.pointer, 'additionalProperties')]);
    }),
  );
}

/** A property that an open object describes only by its patterns, or by its schema for additional properties. */
export function undescribed(name: string, view: SchemaView): PropertyView {
  const further = memberView(view, 'additionalProperties', 'unevaluatedProperties');
  return byPattern(name, view) ?? unnamed(name, view, further);
}

/** A property that `patternProperties` describes, or undefined if no pattern matches its name. */
export function byPattern(name: string, view: SchemaView): PropertyView | undefined {
  const matched = membersIn(view, 'patternProperties').flatMap(([pattern, schema]) =>
    matches(pattern, name) ? [schemaView(schema)] : [],
  );
  const schema = conjunction(matched);
  return schema === undefined ? undefined : { ...unnamed(name, view, schema), pointer: schema.pointer };
}

function unnamed(name: string, view: SchemaView, schema: SchemaView | undefined): PropertyView {
  return {
    name,
    pointer: view.pointer,
    required: false,
    described: false,
    deprecated: false,
    sunset: undefined,
    level: 'stable',
    schema: schema ?? anything(view.root, view.pointer),
  };
}

/** Whether the object rejects properties that it does not name. */
export function isClosed(view: SchemaView): boolean {
  return firstCarriers(view, 'additionalProperties', 'unevaluatedProperties').some(
    ({ value }) => value === false,
  );
}

/** Every described name, with all the schemas that describe it. */
function describedProperties(view: SchemaView): ReadonlyMap<string, readonly Located<Json>[]> {
  const groups = grouped(membersIn(view, 'properties'), ([name]) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(([, schema]) => schema)]));
}

function requiredNames(view: SchemaView): ReadonlyMap<string, string> {
  const entries = carriersOf(view, 'required').flatMap(({ value, pointer }) =>
    stringsOf(value).map((name, index): [string, string] => [name, pointerTo(pointer, index)]),
  );
  return new Map(entries);
}

function flag(schema: SchemaView, keyword: string): boolean {
  return carriersOf(schema, keyword).some(({ value }) => value === true);
}

/** What a schema says about the life cycle of the part that it describes. */
export function endingIn(schema: SchemaView): JsonObject & { readonly deprecated: boolean } {
  const written = (keyword: string): Json => carriersOf(schema, keyword)[0]?.value ?? null;
  return {
    deprecated: flag(schema, 'deprecated'),
    'x-sunset': written('x-sunset'),
    'x-stability-level': written('x-stability-level'),
  };
}
