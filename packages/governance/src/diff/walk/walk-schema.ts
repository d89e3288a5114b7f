// Compares two schemas, and what they are made of: properties, items, further properties, alternatives.
import { demandTheSame, isObject } from '@lunarest/openapi';
import type { SchemaPair, Visit } from '../levels.ts';
import { type Both, isPair, matchByKey } from '../match.ts';
import { type Direction, isClosed, propertiesOf } from '../views/property-view.ts';
import {
  anything,
  carriersOf,
  conjunction,
  placeOf,
  type SchemaView,
  schemaView,
} from '../views/schema-view.ts';
import { typesOf } from '../views/types.ts';
import { walkAlternatives } from './walk-alternatives.ts';

/** How the walk came to the schemas. */
export interface Way {
  readonly direction: Direction;
  readonly textual: boolean;
  /** What the value is part of, for example "the request body". */
  readonly of: string;
  /** The property within it, for example `partitions[].id`; nothing at its top. */
  readonly path?: string;
  readonly affects: readonly string[];
  /** Whether the value is the body of an error whose property `id` lists identifiers, or that property. */
  readonly errorIds?: 'body' | 'id' | undefined;
  /** What was compared before, so that schemas which contain themselves come to an end. */
  readonly seen?: Set<string>;
}

export function walkSchema(schemas: Both<SchemaView>, given: Way, visit: Visit): void {
  if (areTheSame(schemas)) return;
  const way = { ...given, seen: given.seen ?? new Set<string>() };
  const key = [schemas.base, schemas.revision].map(identity).join(' ');
  if (way.seen.has(key)) return;
  way.seen.add(key);
  const pair = schemaPair(schemas, way);
  if (walkAlternatives(pair, way, visit)) return;
  visit(way.direction === 'request' ? 'requestSchema' : 'responseSchema', pair);
  if (bothAdmit(pair, 'object')) walkProperties(pair, way, visit);
  if (bothAdmit(pair, 'object')) walkMember(pair, 'additionalProperties', '*', way, visit);
  if (bothAdmit(pair, 'array')) walkMember(pair, 'items', '[]', way, visit);
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
function schemaPair({ base, revision }: Both<SchemaView>, way: Way): SchemaPair {
  const at = { base: base.pointer, revision: revision.pointer };
  const { textual, affects } = way;
  const errorId = way.errorIds === 'id';
  return { base, revision, at, textual, errorId, affects, subject: subjectOf(way) };
}

function subjectOf({ path, of }: Way): string {
  return path === undefined ? of : `\`${path}\` of ${of}`;
}

function walkProperties(pair: SchemaPair, way: Way, visit: Visit): void {
  const { base, revision, affects } = pair;
  const closed = { base: isClosed(base), revision: isClosed(revision) };
  const { direction } = way;
  const matches = matchByKey(propertiesOf(base, direction), propertiesOf(revision, direction));
  for (const [name, property] of matches) {
    const at = {
      base: property.base?.pointer ?? placeOf(base, 'properties'),
      revision: property.revision?.pointer ?? placeOf(revision, 'properties'),
    };
    const inner = wayTo(name, way);
    const match = { ...property, at, closed, affects, subject: subjectOf(inner) };
    visit(direction === 'request' ? 'requestProperty' : 'responseProperty', match);
    if (!isPair(match)) continue;
    walkSchema({ base: match.base.schema, revision: match.revision.schema }, inner, visit);
  }
}

function wayTo(name: string, way: Way): Way {
  const path = way.path === undefined ? name : `${way.path}.${name}`;
  return { ...way, path, errorIds: way.errorIds === 'body' && name === 'id' ? 'id' : undefined };
}

/** Compares the schema of every item, or of every property without a name; where only one side has it, with anything. */
function walkMember(pair: SchemaPair, keyword: string, step: string, way: Way, visit: Visit): void {
  const base = memberView(pair.base, keyword);
  const revision = memberView(pair.revision, keyword);
  if (base === undefined && revision === undefined) return;
  if (refuses(pair.base, keyword) || refuses(pair.revision, keyword)) return;
  const path = `${way.path ?? ''}${step === '*' && way.path !== undefined ? '.' : ''}${step}`;
  const unsaid = ({ root, pointer }: SchemaView) => anything(root, pointer);
  walkSchema(
    { base: base ?? unsaid(pair.base), revision: revision ?? unsaid(pair.revision) },
    { ...way, path, errorIds: undefined },
    visit,
  );
}

function memberView(view: SchemaView, keyword: string): SchemaView | undefined {
  const members = carriersOf(view, keyword).filter(({ value }) => isObject(value));
  return conjunction(members.map(({ value, pointer }) => schemaView({ root: view.root, value, pointer })));
}

function refuses(view: SchemaView, keyword: string): boolean {
  return carriersOf(view, keyword).some(({ value }) => value === false);
}

function bothAdmit({ base, revision }: SchemaPair, type: 'object' | 'array'): boolean {
  return typesOf(base).has(type) && typesOf(revision).has(type);
}

function identity({ pointer, parts }: SchemaView): string {
  return [pointer, ...parts.map((part) => part.pointer)].join(',');
}
