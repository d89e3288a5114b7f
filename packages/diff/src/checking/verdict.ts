// Verdicts that many checks share: narrowing or widening a request or an answer affects only one of its two ends.
import type { Verdict } from '@lunarest/findings';
import type { Direction } from '../views/property-view.ts';

/** Two values, one for requests and one for answers. */
export type ByDirection<T> = Readonly<Record<Direction, T>>;

/** The request must meet more: old clients send requests that are rejected; an old server accepts them all. */
export const narrowedRequest: Verdict = { clients: 'breaking', servers: 'compatible' };

/** The request may contain more: old clients still fit; an old server rejects requests that it must accept. */
export const widenedRequest: Verdict = { clients: 'compatible', servers: 'breaking' };

/** The answer promises more: old clients understand it; an old server does not keep the promise. */
export const narrowedAnswer: Verdict = { clients: 'compatible', servers: 'breaking' };

/** The answer may have another shape: old clients do not understand it; an old server never sends it. */
const widenedAnswer: Verdict = { clients: 'breaking', servers: 'compatible' };

/** The answer has its old shape but new values: only a client that relied on the old ones is affected. */
export const newValuesInAnswer: Verdict = { clients: 'risky', servers: 'compatible' };

export const narrowed: ByDirection<Verdict> = { request: narrowedRequest, response: narrowedAnswer };
export const widened: ByDirection<Verdict> = { request: widenedRequest, response: widenedAnswer };
export const widenedValues: ByDirection<Verdict> = { request: widenedRequest, response: newValuesInAnswer };

/** The thing was replaced, for both ends. */
export const replaced: Verdict = { clients: 'breaking', servers: 'breaking' };

/** The documents do not determine whether it narrows or widens. */
export const undecided: Verdict = { clients: 'risky', servers: 'risky' };

/** Nothing on the wire changes. */
export const harmless: Verdict = { clients: 'compatible', servers: 'compatible' };
