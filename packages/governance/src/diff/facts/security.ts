// Ways to authenticate, and scopes, that an operation gained or lost.
import type { Fact } from '../check.ts';
import { isPair, type Match, matchByKey } from '../match.ts';
import type { OperationView } from '../views/operation-view.ts';
import type { SecurityAlternative } from '../views/security-view.ts';

export interface SecurityFact extends Fact {
  /** The schemes of the alternative, or the scope. */
  readonly name: string;
}

export function securityAlternativesAdded(match: Match<OperationView>): readonly SecurityFact[] {
  return alternatives(match).flatMap(({ name, base, revision, at }) =>
    base === undefined && revision !== undefined ? [{ name, at: { ...at, revision: revision.pointer } }] : [],
  );
}

export function securityAlternativesRemoved(match: Match<OperationView>): readonly SecurityFact[] {
  return alternatives(match).flatMap(({ name, base, revision, at }) =>
    base !== undefined && revision === undefined ? [{ name, at: { ...at, base: base.pointer } }] : [],
  );
}

export function scopesDemanded(match: Match<OperationView>): readonly SecurityFact[] {
  return alternatives(match).flatMap(({ base, revision }) => {
    if (base === undefined || revision === undefined) return [];
    const at = { base: base.pointer, revision: revision.pointer };
    return scopesOnlyIn(revision, base).map((name) => ({ name, at }));
  });
}

export function scopesLifted(match: Match<OperationView>): readonly SecurityFact[] {
  return alternatives(match).flatMap(({ base, revision }) => {
    if (base === undefined || revision === undefined) return [];
    const at = { base: base.pointer, revision: revision.pointer };
    return scopesOnlyIn(base, revision).map((name) => ({ name, at }));
  });
}

function alternatives(match: Match<OperationView>) {
  if (!isPair(match)) return [];
  const { base, revision } = { base: match.base.security, revision: match.revision.security };
  const at = { base: base.pointer, revision: revision.pointer };
  return matchByKey(base.alternatives, revision.alternatives).map(([name, found]) => ({
    name,
    ...found,
    at,
  }));
}

function scopesOnlyIn(one: SecurityAlternative, other: SecurityAlternative): readonly string[] {
  return [...one.scopes].flatMap(([scheme, scopes]) =>
    scopes.filter((scope) => !other.scopes.get(scheme)?.includes(scope)),
  );
}
