// Security schemes whose use changed: on the wire, or in how clients get their tokens.

import { pointerTo } from '@lunarest/openapi';
import type { ChangeFact, Fact } from '../checking/check.ts';
import type { Condition } from '../checking/judge.ts';
import type { Pair } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { SecuritySchemeView } from '../views/security-scheme-view.ts';

export function schemeChanged({ base, revision, at }: Pair<SecuritySchemeView>): readonly ChangeFact[] {
  return base.wire === revision.wire ? [] : [{ at, was: base.wireAsWritten, is: revision.wireAsWritten }];
}

/** Schemes whose tokens clients send as those of HTTP bearer (RFC 6750). */
const ofBearers: readonly string[] = ['HTTP bearer', 'oauth2', 'openIdConnect'];

/** An API key in this header is any text, such as that of a bearer. */
const anyAuthorization = /^header authorization$/i;

export const mayStayOnWire: Condition<ChangeFact> = {
  words: 'a request may carry the same `Authorization` header',
  holds: ({ was, is }) => mayCarryTheSame(was, is),
};

/** Whether a request with one form of credentials may be one with the other form. */
export function mayCarryTheSame(was: string, is: string): boolean {
  const isOfBearer = (wire: string) => ofBearers.includes(wire);
  const [other] = anyAuthorization.test(was) ? [is] : anyAuthorization.test(is) ? [was] : [];
  if (other === undefined) return isOfBearer(was) && isOfBearer(is);
  return isOfBearer(other) || other.startsWith('HTTP ');
}

/** A new address for a flow that both documents have. */
export function tokenAddressChanged(pair: Pair<SecuritySchemeView>): readonly ChangeFact[] {
  const { base, revision } = pair;
  if (base.wire !== revision.wire) return [];
  return [...base.tokenAddresses].flatMap(([key, was]) => {
    const is = revision.tokenAddresses.get(key);
    return is === undefined || normal(is) === normal(was) ? [] : [{ at: pair.at, was, is }];
  });
}

/** Equal for addresses to which a client sends the same request, such as those with and without a default port. */
function normal(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}

export function flowRemoved({ base, revision, at }: Pair<SecuritySchemeView>): readonly ChangeFact[] {
  if (base.wire !== revision.wire) return [];
  return onlyIn(base.flows, revision.flows).map((flow) => ({ at, was: flow, is: 'none' }));
}

export const flowAdded = reversed(flowRemoved);

interface ScopeFact extends Fact {
  readonly flow: string;
  readonly scope: string;
}

/** Scopes that a flow of both documents no longer lists: a request for a token with such a scope may be refused. */
export function scopeWithdrawn({ base, revision, at }: Pair<SecuritySchemeView>): readonly ScopeFact[] {
  if (base.wire !== revision.wire) return [];
  return base.scopes.flatMap(({ flow, scope, pointer }) => {
    const isOffered = revision.scopes.some((other) => other.flow === flow && other.scope === scope);
    if (isOffered || !revision.flows.has(flow)) return [];
    return [{ at: { base: pointer, revision: pointerTo(at.revision, 'flows', flow) }, flow, scope }];
  });
}

/** The format of tokens is a hint to clients, not a promise. */
export function bearerFormatChanged({ base, revision, at }: Pair<SecuritySchemeView>): readonly ChangeFact[] {
  const [was, is] = [base.bearerFormat ?? 'none', revision.bearerFormat ?? 'none'];
  return base.wire !== revision.wire || was === is ? [] : [{ at, was, is }];
}

function onlyIn(these: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...these].filter((one) => !others.has(one));
}
