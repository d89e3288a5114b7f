// Ways to authenticate that an operation gained or lost, and requirements added to a way or removed from it.
import { locateRoot } from '@lunarest/openapi';
import type { Fact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import { isPair, type Match, type Pair } from '../match/match.ts';
import { matchSchemes } from '../match/match-schemes.ts';
import { alwaysCarries, type OperationView } from '../views/operation-view.ts';
import { type SecurityAlternative, securitySchemesOf } from '../views/security-scheme-view.ts';
import { mayCarryTheSame } from './security-scheme.ts';

interface SecurityFact extends Fact {
  /** The schemes of the alternative, the scheme or the scope. */
  readonly name: string;
}

interface AlternativeFact extends SecurityFact {
  /** Whether a way of the other document in its place may be met by the same request. */
  readonly mayStay: boolean;
}

export const mayStayInAnotherWay: Condition<AlternativeFact> = {
  words: 'a request in the other way may carry the same `Authorization` header',
  holds: ({ mayStay }) => mayStay,
};

/** An alternative with its schemes identified across both documents. */
interface Way {
  readonly pointer: string;
  readonly name: string;
  readonly demands: ReadonlyMap<string, Demand>;
}

interface Demand {
  readonly scheme: string;
  /** The form of the credentials in a request. */
  readonly wire: string;
  readonly scopes: readonly string[];
}

/** A way of the base and the corresponding way of the revision. */
interface ChangedWay {
  readonly base: Way;
  readonly revision: Way;
}

interface Comparison {
  readonly added: readonly Way[];
  readonly removed: readonly Way[];
  readonly changed: readonly ChangedWay[];
}

export function securityAlternativesAdded(match: Match<OperationView>): readonly AlternativeFact[] {
  return factsOf(match, ({ added, removed }, { base }) =>
    added.map((way) => ({
      name: way.name,
      mayStay: removed.some((other) => mayBeMetBy(way, other)),
      at: { base: base.security.pointer, revision: way.pointer },
    })),
  );
}

export function securityAlternativesRemoved(match: Match<OperationView>): readonly AlternativeFact[] {
  return factsOf(match, ({ added, removed }, { revision }) =>
    removed.map((way) => ({
      name: way.name,
      mayStay: added.some((other) => mayBeMetBy(other, way)),
      at: { base: way.pointer, revision: revision.security.pointer },
    })),
  );
}

export function scopesDemanded(match: Match<OperationView>): readonly SecurityFact[] {
  return changes(match, ({ base, revision }) => scopesOnlyIn(revision, base));
}

export function scopesLifted(match: Match<OperationView>): readonly SecurityFact[] {
  return changes(match, ({ base, revision }) => scopesOnlyIn(base, revision));
}

export function schemesDemanded(match: Match<OperationView>): readonly SecurityFact[] {
  return changes(match, ({ base, revision }) => schemesOnlyIn(revision, base));
}

export function schemesLifted(match: Match<OperationView>): readonly SecurityFact[] {
  return changes(match, ({ base, revision }) => schemesOnlyIn(base, revision));
}

function factsOf<F extends SecurityFact>(
  match: Match<OperationView>,
  facts: (comparison: Comparison, pair: Pair<OperationView>) => readonly F[],
): readonly F[] {
  if (!isPair(match)) return [];
  const { base, revision } = matchSchemes(match.base.root, match.revision.root).identities;
  return facts(
    compare(waysOf(match.base, match.revision, base), waysOf(match.revision, match.base, revision)),
    match,
  );
}

function changes(
  match: Match<OperationView>,
  namesIn: (changed: ChangedWay) => readonly string[],
): readonly SecurityFact[] {
  return factsOf(match, ({ changed }) =>
    changed.flatMap((way) => {
      const at = { base: way.base.pointer, revision: way.revision.pointer };
      return namesIn(way).map((name) => ({ name, at }));
    }),
  );
}

/** The ways without credentials that each request of the other operation carries as a parameter. */
function waysOf(
  { root, security }: OperationView,
  other: OperationView,
  identities: ReadonlyMap<string, string>,
): readonly Way[] {
  const schemes = securitySchemesOf(locateRoot(root));
  return security.alternatives.map(({ pointer, demands }) => {
    const entries = [...demands].flatMap(([scheme, scopes]): [string, Demand][] => {
      const wire = schemes.get(scheme)?.wire ?? '';
      const identity = identities.get(scheme) ?? `undefined ${scheme}`;
      return alwaysCarries(other, wire) ? [] : [[identity, { scheme, wire, scopes }]];
    });
    return { pointer, name: nameOf(demands), demands: new Map(entries) };
  });
}

function nameOf(demands: SecurityAlternative['demands']): string {
  const names = [...demands].map(([name, scopes]) =>
    scopes.length === 0 ? name : `${name} (${scopes.join(', ')})`,
  );
  return names.sort().join(' and ') || 'nothing';
}

/**
 * The losses of callers who satisfied a way of the base, and the gains of callers who satisfy only a way of
 * the revision.
 */
function compare(base: readonly Way[], revision: readonly Way[]): Comparison {
  const lost = base.filter((one) => !revision.some((other) => isSatisfiedBy(other, one)));
  const won = revision.filter((one) => !base.some((other) => isSatisfiedBy(other, one)));
  const tightened = lost.flatMap((one) => joined(one, stricter(revision, one)));
  const eased = won.flatMap((one) => joined(stricter(base, one), one));
  const rest = {
    lost: lost.filter((one) => !tightened.some((way) => way.base === one)),
    won: won.filter((one) => !eased.some((way) => way.revision === one)),
  };
  const swapped = rest.lost.flatMap((one) =>
    joined(
      one,
      rest.won.find((other) => haveSameSchemes(one, other)),
    ),
  );
  return {
    added: rest.won.filter((one) => !swapped.some((way) => way.revision === one)),
    removed: rest.lost.filter((one) => !swapped.some((way) => way.base === one)),
    changed: [...tightened, ...eased, ...swapped],
  };
}

function joined(base: Way | undefined, revision: Way | undefined): readonly ChangedWay[] {
  return base === undefined || revision === undefined ? [] : [{ base, revision }];
}

/** A way with the requirements of `way` and more. Public access is a way of its own and becomes no other. */
function stricter(ways: readonly Way[], way: Way): Way | undefined {
  return way.demands.size === 0 ? undefined : ways.find((other) => isSatisfiedBy(way, other));
}

function haveSameSchemes(one: Way, other: Way): boolean {
  return (
    one.demands.size === other.demands.size &&
    [...one.demands.keys()].every((identity) => other.demands.has(identity))
  );
}

/** Whether a request with the credentials of `caller`, one of them in another form, may meet the requirements of `way`. */
function mayBeMetBy(way: Way, caller: Way): boolean {
  const left = [...way.demands].filter(([identity]) => !caller.demands.has(identity));
  const [other] = [...caller.demands].filter(([identity]) => !way.demands.has(identity));
  const [only] = left;
  if (only === undefined || other === undefined || left.length > 1) return false;
  const [was, is] = [other[1].wire, only[1].wire];
  return way.demands.size === caller.demands.size && was !== is && mayCarryTheSame(was, is);
}

/** Whether a caller who meets the requirements of `caller` also meets those of `way`. */
function isSatisfiedBy(way: Way, caller: Way): boolean {
  return [...way.demands].every(([identity, { scopes }]) => {
    const granted = caller.demands.get(identity)?.scopes;
    return granted !== undefined && scopes.every((scope) => granted.includes(scope));
  });
}

function schemesOnlyIn(one: Way, other: Way): readonly string[] {
  return [...one.demands].flatMap(([identity, { scheme }]) => (other.demands.has(identity) ? [] : [scheme]));
}

function scopesOnlyIn(one: Way, other: Way): readonly string[] {
  return [...one.demands].flatMap(([identity, { scopes }]) => {
    const others = other.demands.get(identity)?.scopes;
    return others === undefined ? [] : scopes.filter((scope) => !others.includes(scope));
  });
}
