// Compares two schemas and their parts: properties, items, further properties, alternatives.
import { demandTheSame, valueAt } from '@lunarest/openapi';
import type { SchemaPair, Visit } from '../levels.ts';
import { type Both, isPair, matchByKey } from '../match.ts';
import { alternativesOf } from '../views/alternatives.ts';
import { listTheSame } from '../views/listed-values.ts';
import { firstCarriers, memberView } from '../views/member-view.ts';
import {
  byPattern,
  type Direction,
  isClosed,
  type PropertyView,
  propertiesOf,
  undescribed,
} from '../views/property-view.ts';
import {
  anything,
  carriersOf,
  isUnknown,
  placeOf,
  refusesAll,
  type SchemaView,
} from '../views/schema-view.ts';
import { typesOf } from '../views/types.ts';
import type { Within } from '../within.ts';
import type { Step } from '../witness/wanted.ts';
import type { Inquiry } from './safety.ts';
import type { ComparedPair, SchemaGraph } from './schema-graph.ts';
import { walkAlternatives } from './walk-alternatives.ts';
import { walkHeirs } from './walk-heirs.ts';
import { walkKeywords } from './walk-keywords.ts';

/** The way of the walk to the schemas. */
export interface Way {
  readonly direction: Direction;
  /** The enclosing part, for example "the request body". */
  readonly of: string;
  /** The property within it, for example `partitions[].id`; undefined at the top. */
  readonly path?: string;
  /** The location of the schemas. */
  readonly within: Within;
  readonly affects: readonly string[];
  /** Whether both sides allow the value to be omitted; true by default. */
  readonly omissible?: boolean;
  /** Whether null was already compared for the whole value. */
  readonly nullCompared?: boolean;
  /** Whether the value is the body of an error whose property `id` lists identifiers, or that property. */
  readonly errorIds?: 'body' | 'id' | undefined;
  /** Pairs already compared, so that recursive schemas end. */
  readonly seen?: Set<string>;
  /** Schemas to compare later. */
  readonly deferred?: Deferred[];
  /** Number of nested schemas that may still be compared immediately, before the rest is deferred. */
  readonly levels?: number;
  /** The compared pairs; undefined if only a verdict is wanted. */
  readonly graph?: SchemaGraph | undefined;
  /** The enclosing pair. */
  readonly around?: ComparedPair | undefined;
  /** The inquiry that this comparison is a part of; undefined if it is not. */
  readonly inquiry?: Inquiry;
}

/** Two schemas to compare later. */
export interface Deferred {
  readonly schemas: Both<SchemaView>;
  readonly way: Way;
  readonly visit: Visit;
}

/**
 * Upper bound on nested schemas that are compared immediately. Deeper ones wait until all operations were
 * compared, because most of them are then reached on a shorter way, which is easier to name and to show.
 */
const mostLevels = 3;

export function walkSchema(schemas: Both<SchemaView>, way: Way, visit: Visit): void {
  const { base, revision } = schemas;
  if (isUnknown(base) || isUnknown(revision) || areTheSame(schemas)) return;
  if (listTheSame(base, revision, way.within.carrier.textual)) return;
  const { deferred, graph, levels = 0 } = way;
  if (deferred !== undefined && levels === 0) deferred.push({ schemas, way, visit });
  else if (deferred !== undefined) compareUnseen(schemas, { ...way, levels: levels - 1 }, visit);
  else {
    graph?.wholes.push({ schemas, way, visit });
    const waiting = graph?.waiting ?? [];
    compareUnseen(schemas, { ...way, seen: new Set(), deferred: waiting, levels: mostLevels }, visit);
    if (graph === undefined) compareDeferred(waiting);
  }
}

/** Compares the waiting schemas, including those added meanwhile. */
function compareDeferred(waiting: readonly Deferred[]): void {
  for (const { schemas, way, visit } of waiting)
    compareUnseen(schemas, { ...way, levels: mostLevels }, visit);
}

function compareUnseen(schemas: Both<SchemaView>, way: Way, visit: Visit): void {
  const key = [schemas.base, schemas.revision].map(identity).join(' ');
  const { seen, graph, around } = way;
  const state = [graph?.kindOf(visit), ...stateOf(schemas, way)].join(' ');
  const pair = graph?.pairAt(`${state} ${key}`, schemas, way, visit);
  if (pair !== undefined) around?.within.add(pair);
  if (seen?.has(key)) return;
  seen?.add(key);
  if (pair === undefined || graph?.takes(pair, way) === true)
    compareSchemas(schemas, { ...way, around: pair }, visit);
}

/** Other inputs of a verdict on the schemas, as far as they matter. */
export function stateOf({ base, revision }: Both<SchemaView>, way: Way): readonly unknown[] {
  const { direction, errorIds, omissible = true, nullCompared = false } = way;
  const { textual } = way.within.carrier;
  const hasDefault = [base, revision].some((view) => carriersOf(view, 'default').length > 0);
  const differInNull = typesOf(base).has('null') !== typesOf(revision).has('null');
  return [direction, textual, errorIds, hasDefault && omissible, differInNull && nullCompared];
}

/** Compares the waiting pairs, and reports the skipped ones for the operations that reach them. */
export function finishSchemas(graph: SchemaGraph): void {
  compareDeferred(graph.waiting);
  graph.finish(({ schemas, way, visit }, affects) => {
    // Nested schemas are pairs of their own.
    compareSchemas(
      schemas,
      { ...way, affects, deferred: [], levels: 0, around: undefined, graph: undefined },
      visit,
    );
  });
}

/** Compares two different schemas and, with `walkSchema`, their parts. */
export function compareSchemas(schemas: Both<SchemaView>, from: Way, visit: Visit): void {
  const way = { ...from, within: { ...from.within, schemas } };
  const pair = schemaPair(schemas, way);
  if (way.nullCompared !== true) visit(`${way.direction}Null`, pair);
  if (haveComparableChoices(pair)) visit(`${way.direction}Choice`, pair);
  if (walkAlternatives(pair, way, visit)) return;
  visit(`${way.direction}Schema`, pair);
  if (bothAdmit(pair, 'object')) walkProperties(pair, way, visit);
  if (bothAdmit(pair, 'object'))
    walkMember(pair, ['additionalProperties', 'unevaluatedProperties'], '*', way, visit);
  if (bothAdmit(pair, 'array')) walkMember(pair, ['items', 'unevaluatedItems'], '[]', way, visit);
  walkKeywords(pair, way, visit);
  walkHeirs(pair, way, visit);
  if (pair.textual) walkListOfOne(pair, way, visit);
}

/** Whether both or neither have alternatives. A single alternative counts as a choice if the other side needs it. */
function haveComparableChoices({ base, revision }: SchemaPair): boolean {
  const [before, after] = [alternativesOf(base).length, alternativesOf(revision).length];
  return before > 0 === after > 0 || before + after === 1;
}

function areTheSame({ base, revision }: Both<SchemaView>): boolean {
  return (
    base.written.length === revision.written.length &&
    base.written.every((written, index) => {
      const other = revision.written[index];
      return other !== undefined && demandTheSame(written, other);
    })
  );
}

/** The pair as checks see it. */
export function schemaPair({ base, revision }: Both<SchemaView>, way: Way): SchemaPair {
  const at = { base: base.pointer, revision: revision.pointer };
  const { affects, within } = way;
  const { textual } = within.carrier;
  const errorId = way.errorIds === 'id';
  const { omissible = true } = way;
  return { base, revision, at, textual, omissible, errorId, affects, within, subject: subjectOf(way) };
}

function subjectOf({ path, of }: Way): string {
  return path === undefined ? of : `\`${path}\` of ${of}`;
}

function walkProperties(pair: SchemaPair, way: Way, visit: Visit): void {
  const { base, revision, affects } = pair;
  if (isEmpty(base) || isEmpty(revision)) return;
  const closed = { base: isClosed(base), revision: isClosed(revision) };
  const { direction } = way;
  const matches = matchByKey(propertiesOf(base, direction), propertiesOf(revision, direction));
  for (const [name, found] of matches) {
    const property = completed(name, found, pair, closed);
    const at = {
      base: property.base?.pointer ?? placeOf(base, 'properties'),
      revision: property.revision?.pointer ?? placeOf(revision, 'properties'),
    };
    const inner = wayTo(name, pair, way);
    const match = { ...property, at, closed, affects, within: way.within, subject: subjectOf(inner) };
    if (!isPair(match) && isNoChange(name, property, pair, direction)) continue;
    visit(direction === 'request' ? 'requestProperty' : 'responseProperty', match);
    const compared = isPair(match) ? match : furtherOf(name, match, pair);
    if (compared === undefined) continue;
    const omissible = !compared.base.required && !compared.revision.required;
    walkSchema(
      { base: compared.base.schema, revision: compared.revision.schema },
      { ...inner, omissible, nullCompared: false },
      visit,
    );
  }
}

/**
 * A property is not missing on a side whose patterns describe it, and one that the other side only requires or
 * refuses, without describing it, is not missing on an open side.
 */
function completed(
  name: string,
  found: Both<PropertyView | undefined>,
  { base, revision }: SchemaPair,
  closed: Both<boolean>,
): Both<PropertyView | undefined> {
  const isOnlyNamed = (found.base ?? found.revision)?.described === false || isRefused(found);
  const missing = (view: SchemaView, isClosedHere: boolean) =>
    isOnlyNamed && !isClosedHere ? undescribed(name, view) : byPattern(name, view);
  return {
    base: found.base ?? missing(base, closed.base),
    revision: found.revision ?? missing(revision, closed.revision),
  };
}

/** Whether a side describes the property only to refuse it. */
function isRefused({ base, revision }: Both<PropertyView | undefined>): boolean {
  const property = base ?? revision;
  return property !== undefined && refusesAll(property.schema);
}

/** The two sides of a property whose values one side allows already, or still, as additional properties. */
function furtherOf(
  name: string,
  { base, revision }: Both<PropertyView | undefined>,
  pair: SchemaPair,
): Both<PropertyView> | undefined {
  const [property, other] = base === undefined ? [revision, pair.base] : [base, pair.revision];
  const further = undescribed(name, other);
  if (property === undefined || isClosed(other) || further.schema.parts.length === 0) return undefined;
  return base === undefined ? { base: further, revision: property } : { base: property, revision: further };
}

/**
 * Whether the object without the property is closed and refuses it anyway, or has alternatives that describe it, which
 * have checks of their own.
 */
function isNoChange(
  name: string,
  found: Both<PropertyView | undefined>,
  pair: SchemaPair,
  direction: Direction,
): boolean {
  if (isRefused(found)) return true;
  const other = found.base === undefined ? pair.base : pair.revision;
  return alternativesOf(other).some(({ view }) => propertiesOf(view, direction).has(name));
}

function wayTo(name: string, schemas: Both<SchemaView>, way: Way): Way {
  const path = way.path === undefined ? name : `${way.path}.${name}`;
  const { within } = stepInto(schemas, way, { kind: 'property', name });
  return { ...way, path, within, errorIds: way.errorIds === 'body' && name === 'id' ? 'id' : undefined };
}

/** Upper bound on the steps from a whole; anything deeper is shown as a part of its message. */
const mostSteps = 20;

/** The way one step further down from these schemas. */
export function stepInto({ base, revision }: Both<SchemaView>, way: Way, step: Step): Way {
  const { carrier, steps } = way.within;
  if (steps.length < mostSteps || ![base, revision].every(isWritten))
    return { ...way, within: { carrier, steps: [...steps, step] } };
  return {
    ...way,
    within: { carrier: { ...carrier, whole: { base, revision }, isPart: true }, steps: [step] },
  };
}

/** Whether the schema occurs in its document as it is. */
function isWritten({ root, written }: SchemaView): boolean {
  const [only, ...others] = written;
  return only !== undefined && others.length === 0 && valueAt(root, only.pointer) === only.value;
}

/** Compares the schema of every item, or of every additional property; a missing one accepts anything. */
function walkMember(
  pair: SchemaPair,
  keywords: readonly string[],
  step: string,
  way: Way,
  visit: Visit,
): void {
  const base = memberView(pair.base, ...keywords);
  const revision = memberView(pair.revision, ...keywords);
  if (base === undefined && revision === undefined) return;
  const isRefused = (view: SchemaView) =>
    isEmpty(view) || firstCarriers(view, ...keywords).some(({ value }) => value === false);
  if (isRefused(pair.base) || isRefused(pair.revision)) return;
  const path = `${way.path ?? ''}${step === '*' && way.path !== undefined ? '.' : ''}${step}`;
  const unsaid = ({ root, pointer }: SchemaView) => anything(root, pointer);
  walkSchema(
    { base: base ?? unsaid(pair.base), revision: revision ?? unsaid(pair.revision) },
    {
      ...stepInto(pair, way, step === '*' ? { kind: 'further' } : { kind: 'item' }),
      path,
      omissible: false,
      nullCompared: false,
      errorIds: undefined,
    },
    visit,
  );
}

/** A value compared with the items of a list: as text, a list of one value is the same as the value. */
function walkListOfOne(pair: SchemaPair, way: Way, visit: Visit): void {
  const [base, revision] = [pair.base, pair.revision].map((view) =>
    isList(view) ? memberView(view, 'items') : view,
  );
  if (isList(pair.base) === isList(pair.revision) || base === undefined || revision === undefined) return;
  // The types of the whole values are compared, with those of the items.
  if (![...typesOf(base)].some((type) => type !== 'null' && typesOf(revision).has(type))) return;
  walkSchema({ base, revision }, { ...way, omissible: false, nullCompared: true }, visit);
}

function isList(view: SchemaView): boolean {
  return typesOf(view).has('array');
}

/** Whether a list or an object may have no members. */
function isEmpty(view: SchemaView): boolean {
  return ['maxItems', 'maxProperties'].some((keyword) =>
    carriersOf(view, keyword).some(({ value }) => value === 0),
  );
}

function bothAdmit({ base, revision }: SchemaPair, type: 'object' | 'array'): boolean {
  return typesOf(base).has(type) && typesOf(revision).has(type);
}

export function identity({ pointer, parts }: SchemaView): string {
  return [pointer, ...parts.map((part) => part.pointer)].join(',');
}
