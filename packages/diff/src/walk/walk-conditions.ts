// Compares the schemas of `not`, and the conditions of `if`.
import { areEquivalent, type Json, type Located, memberOf, pointerTo } from '@lunarest/openapi';
import { equalAmong } from '../match/find-equal.ts';
import type { Both } from '../match/match.ts';
import { carriersOf, placesOf, refusesAll, type SchemaView } from '../views/schema-view.ts';
import { effectOf, negated, tellEffect } from './effect.ts';
import type { KeywordEffect, SchemaPair, Visit } from './levels.ts';
import type { Way } from './way.ts';

export function walkConditions(pair: SchemaPair, way: Way, visit: Visit): void {
  walkRefusals(pair, way, visit);
  const found = matched(
    conditionsIn(pair.base),
    conditionsIn(pair.revision),
    ({ given }) => given,
    (base, revision) => effectOf(pair, { base, revision }, way) === undefined,
  );
  for (const { base, revision } of found.pairs) {
    for (const keyword of ['then', 'else'] as const) {
      const effect = effectOf(pair, { base: base[keyword], revision: revision[keyword] }, way);
      const at = {
        base: base[keyword]?.pointer ?? base.given.pointer,
        revision: revision[keyword]?.pointer ?? revision.given.pointer,
      };
      tellEffect(pair, keyword, at, effect, way, visit);
    }
  }
  const effect = effectOfReplacedCondition(pair, found, way) ?? found.effect;
  tellEffect(pair, 'if', placesOf(pair, 'if'), effect, way, visit);
}

/** The effect of a condition that holds for more or fewer values than before, with the one and same consequence. */
function effectOfReplacedCondition(
  pair: SchemaPair,
  found: Matched<Condition>,
  way: Way,
): KeywordEffect | undefined {
  const [base, revision] = [found.base, found.revision].map((left) =>
    left.length === 1 ? left[0] : undefined,
  );
  if (base === undefined || revision === undefined) return undefined;
  const isKept = (['then', 'else'] as const).map((keyword) => areSame(base[keyword], revision[keyword]));
  if (isKept.includes(false)) return undefined;
  const effect = effectOf(pair, { base: base.given, revision: revision.given }, way);
  if (base.then === undefined) return effect;
  return base.else === undefined ? negated(effect) : undefined;
}

function areSame(one: Located<Json> | undefined, other: Located<Json> | undefined): boolean {
  return one === undefined || other === undefined ? one === other : areEquivalent(one, other);
}

function walkRefusals(pair: SchemaPair, way: Way, visit: Visit): void {
  const effect = effectOfAll(pair, 'not', way, negated);
  const keyword = refusesAll(pair.base) === refusesAll(pair.revision) ? 'not' : 'false';
  tellEffect(pair, keyword, placesOf(pair, 'not'), effect, way, visit);
}

/** The effect of a keyword that may stand in several parts; `seen` is that of another schema in place of a single one. */
export function effectOfAll(
  pair: SchemaPair,
  keyword: string,
  way: Way,
  seen = (effect: KeywordEffect | undefined) => effect,
): KeywordEffect | undefined {
  const found = matched(carried(pair.base, keyword), carried(pair.revision, keyword), (schema) => schema);
  const [base, revision] = [found.base, found.revision].map((left) =>
    left.length === 1 ? left[0] : undefined,
  );
  const isReplaced = base !== undefined && revision !== undefined;
  return isReplaced ? seen(effectOf(pair, { base, revision }, way)) : found.effect;
}

interface Condition {
  readonly given: Located<Json>;
  readonly then: Located<Json> | undefined;
  readonly else: Located<Json> | undefined;
}

function conditionsIn(view: SchemaView): readonly Condition[] {
  return view.parts.flatMap((part) => {
    const member = (keyword: string): Located<Json> | undefined => {
      const value = memberOf(part.value, keyword);
      return value === undefined
        ? undefined
        : { root: part.root, value, pointer: pointerTo(part.pointer, keyword) };
    };
    const [given, then, otherwise] = [member('if'), member('then'), member('else')];
    return given === undefined || (then ?? otherwise) === undefined ? [] : [{ given, then, else: otherwise }];
  });
}

function carried(view: SchemaView, keyword: string): readonly Located<Json>[] {
  return carriersOf(view, keyword).map(({ value, pointer }) => ({ root: view.root, value, pointer }));
}

interface Matched<T> {
  readonly pairs: readonly Both<T>[];
  /** Items without a partner. */
  readonly base: readonly T[];
  readonly revision: readonly T[];
  /** The effect of added or removed constraints on the values. */
  readonly effect: KeywordEffect | undefined;
}

/** Upper bound on the pairs of schemas judged one by one. */
const mostJudged = 1024;

/** Matches items by their schemas: equal ones, and then those that `alike` accepts. */
function matched<T extends object>(
  base: readonly T[],
  revision: readonly T[],
  schemaOf: (one: T) => Located<Json>,
  alike?: (base: Located<Json>, revision: Located<Json>) => boolean,
): Matched<T> {
  const equalOf = equalAmong(revision, schemaOf);
  const equals = base.map((one) => ({ base: one, revision: equalOf(schemaOf(one)) }));
  const open = equals.filter((pair) => pair.revision === undefined).length;
  const judge = open * revision.length > mostJudged ? undefined : alike;
  const pairs = equals.flatMap(({ base: one, revision: equal }) => {
    const other = equal ?? (judge && revision.find((candidate) => judge(schemaOf(one), schemaOf(candidate))));
    return other === undefined ? [] : [{ base: one, revision: other }];
  });
  const [ofBase, ofRevision] = [
    new Set(pairs.map((pair) => pair.base)),
    new Set(pairs.map((pair) => pair.revision)),
  ];
  const lost = base.filter((one) => !ofBase.has(one));
  const won = revision.filter((one) => !ofRevision.has(one));
  const effects = { '': undefined, lost: 'widened', won: 'narrowed', both: 'changed' } as const;
  const which = lost.length > 0 ? (won.length > 0 ? 'both' : 'lost') : won.length > 0 ? 'won' : '';
  return { pairs, base: lost, revision: won, effect: effects[which] };
}
