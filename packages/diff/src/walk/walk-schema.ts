// Compares two schemas and their parts, each pair once, in an order that reaches most pairs on their shortest way.
import { areEquivalent } from '@lunarest/openapi';
import type { Both } from '../match/match.ts';
import { alternativesOf } from '../views/alternatives.ts';
import { listTheSame } from '../views/listed-values.ts';
import { carriersOf, isUnknown, type SchemaView } from '../views/schema-view.ts';
import { bothAdmit, typesOf } from '../views/types.ts';
import type { SchemaPair } from './levels.ts';
import type { SchemaGraph } from './schema-graph.ts';
import { isText, textualityAt } from './textuality.ts';
import { reportUnexpanded, withinBound } from './unexpanded-choices.ts';
import { walkAlternatives } from './walk-alternatives.ts';
import { walkHeirs } from './walk-heirs.ts';
import { walkKeywords } from './walk-keywords.ts';
import { walkListOfOne, walkMember } from './walk-members.ts';
import { walkProperties } from './walk-properties.ts';
import { type Deferred, identity, schemaPair, type Way } from './way.ts';
import { isNullOmission } from './within.ts';

/**
 * Upper bound on nested schemas that are compared immediately. Deeper ones wait until all operations were
 * compared, because most of them are then reached on a shorter way, which is easier to name and to show.
 */
const mostLevels = 3;

export function walkSchema(schemas: Both<SchemaView>, way: Way): void {
  const { base, revision } = schemas;
  if (isUnknown(base) || isUnknown(revision) || areTheSame(schemas)) return;
  if (listTheSame(base, revision, isText(way.within))) return;
  const { deferred, graph, levels = 0 } = way;
  if (deferred !== undefined && levels === 0) deferred.push({ schemas, way });
  else if (deferred !== undefined) compareUnseen(schemas, { ...way, levels: levels - 1 });
  else {
    graph?.wholes.push({ schemas, way });
    const waiting = graph?.waiting ?? [];
    compareUnseen(schemas, { ...way, seen: new Set(), deferred: waiting, levels: mostLevels });
    if (graph === undefined) compareDeferred(waiting);
  }
}

/** Compares the waiting schemas, including those added meanwhile. */
function compareDeferred(waiting: readonly Deferred[]): void {
  for (const { schemas, way } of waiting) compareUnseen(schemas, { ...way, levels: mostLevels });
}

function compareUnseen(schemas: Both<SchemaView>, way: Way): void {
  const key = [textualityAt(way.within), ...[schemas.base, schemas.revision].map(identity)].join(' ');
  const { seen, graph, around } = way;
  const state = [graph?.kindOf(way.visit), ...stateOf(schemas, way)].join(' ');
  const pair = graph?.pairAt(`${state} ${key}`, schemas, way);
  if (pair !== undefined) around?.within.add(pair);
  if (seen?.has(key)) return;
  seen?.add(key);
  if (pair === undefined || graph?.takes(pair, way) === true)
    compareSchemas(schemas, { ...way, around: pair });
}

/** Other inputs of a verdict on the schemas, as far as they matter. */
export function stateOf({ base, revision }: Both<SchemaView>, way: Way): readonly unknown[] {
  const { direction, errorIds, omissible = true, nullCompared = false } = way;
  const { typedParts, separators } = way.within.carrier;
  const textuality = textualityAt(way.within);
  const typed = textuality === 'form' ? typedParts?.join() : undefined;
  const hasDefault = [base, revision].some((view) => carriersOf(view, 'default').length > 0);
  const differInNull = typesOf(base).has('null') !== typesOf(revision).has('null');
  const joined = [separators?.base, separators?.revision]
    .map((one) => one && `${one.text}${one.isEscaped}`)
    .join('/');
  return [
    direction,
    textuality,
    typed,
    joined,
    errorIds,
    hasDefault && omissible,
    differInNull && nullCompared,
    differInNull && omissible && isNullOmission(way.within),
  ];
}

/** Compares the waiting pairs, and reports the skipped ones for the operations that reach them. */
export function finishSchemas(graph: SchemaGraph): void {
  compareDeferred(graph.waiting);
  graph.finish(({ schemas, way }, affects) => {
    // Nested schemas are pairs of their own.
    compareSchemas(schemas, {
      ...way,
      affects,
      deferred: [],
      levels: 0,
      around: undefined,
      graph: undefined,
    });
  });
}

/** Compares two different schemas and, with `walkSchema`, their parts. */
export function compareSchemas(written: Both<SchemaView>, from: Way): void {
  const schemas = withinBound(written);
  const way = { ...from, within: { ...from.within, schemas } };
  const pair = schemaPair(schemas, way);
  if (way.nullCompared !== true) way.visit(`${way.direction}Null`, pair);
  if (haveComparableChoices(pair)) way.visit(`${way.direction}Choice`, pair);
  if (walkAlternatives(pair, way)) return;
  way.visit(`${way.direction}Schema`, pair);
  if (bothAdmit(pair, ['object'])) walkProperties(pair, way);
  if (bothAdmit(pair, ['object']))
    walkMember(pair, ['additionalProperties', 'unevaluatedProperties'], { kind: 'further' }, way);
  if (bothAdmit(pair, ['array'])) walkMember(pair, ['items', 'unevaluatedItems'], { kind: 'item' }, way);
  walkKeywords(pair, way);
  reportUnexpanded(pair, way);
  walkHeirs(pair, way);
  if (pair.textual) walkListOfOne(pair, way);
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
      return other !== undefined && areEquivalent(written, other);
    })
  );
}
