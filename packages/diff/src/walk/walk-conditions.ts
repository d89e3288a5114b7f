// Compares the schemas of `not`, and the conditions of `if`.
import { areEquivalent, type Json, type Located, memberIn } from '@lunarest/openapi';
import { equalAmong } from '../match/find-equal.ts';
import { type Both, pointersOf } from '../match/match.ts';
import { carriersOf, placesOf, refusesAll, type SchemaView } from '../views/schema-view.ts';
import { effectOf, negated, reportEffect } from './effect.ts';
import type { KeywordEffect, SchemaPair } from './levels.ts';
import type { Way } from './way.ts';

export function walkConditions(pair: SchemaPair, way: Way): void {
  walkRefusals(pair, way);
  const found = matched(
    conditionsIn(pair.base),
    conditionsIn(pair.revision),
    ({ given }) => given,
    (base, revision) => effectOf(pair, { base, revision }, way) === undefined,
  );
  for (const { base, revision } of found.pairs) {
    for (const keyword of ['then', 'else'] as const) {
      const effect = effectOf(pair, { base: base[keyword], revision: revision[keyword] }, way);
      const at = pointersOf(
        { base: base[keyword], revision: revision[keyword] },
        { base: base.given.pointer, revision: revision.given.pointer },
      );
      reportEffect(pair, keyword, effect, way, at);
    }
  }
  const effect = effectOfReplacedCondition(pair, found, way) ?? found.effect;
  reportEffect(pair, 'if', effect, way);
}

/** The effect of a condition that holds for more or fewer values than before, with the one and same consequence. */
function effectOfReplacedCondition(
  pair: SchemaPair,
  found: Matched<Condition>,
  way: Way,
): KeywordEffect | undefined {
  const { base, revision } = found.left;
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

function walkRefusals(pair: SchemaPair, way: Way): void {
  const effect = effectOfAll(pair, 'not', way, negated);
  const keyword = refusesAll(pair.base) === refusesAll(pair.revision) ? 'not' : 'false';
  reportEffect(pair, keyword, effect, way, placesOf(pair, 'not'));
}

/** The effect of a keyword that may stand in several parts; `seen` is that of another schema in place of a single one. */
export function effectOfAll(
  pair: SchemaPair,
  keyword: string,
  way: Way,
  seen = (effect: KeywordEffect | undefined) => effect,
): KeywordEffect | undefined {
  const found = matched(carried(pair.base, keyword), carried(pair.revision, keyword), (schema) => schema);
  const { base, revision } = found.left;
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
    const [given, then, otherwise] = ['if', 'then', 'else'].map((keyword) => memberIn(part, keyword));
    return given === undefined || (then ?? otherwise) === undefined ? [] : [{ given, then, else: otherwise }];
  });
}

function carried(view: SchemaView, keyword: string): readonly Located<Json>[] {
  return carriersOf(view, keyword).map(({ value, pointer }) => ({ root: view.root, value, pointer }));
}

interface Matched<T> {
  readonly pairs: readonly Both<T>[];
  /** The only item without a partner on each side; undefined for none or several. */
  readonly left: Both<T | undefined>;
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
  const onlyOf = (left: readonly T[]) => (left.length === 1 ? left[0] : undefined);
  return {
    pairs,
    left: { base: onlyOf(lost), revision: onlyOf(won) },
    effect: effectOfAny(lost.length > 0, won.length > 0),
  };
}

/** The effect of lost and won constraints. */
function effectOfAny(isLost: boolean, isWon: boolean): KeywordEffect | undefined {
  if (isLost && isWon) return 'changed';
  if (isLost) return 'widened';
  return isWon ? 'narrowed' : undefined;
}
