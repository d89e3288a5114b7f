// The verdicts that many checks share: what narrows or widens a request or an answer hurts only one of its two ends.
import type { Verdict } from '@lunarest/findings';

/** The request must meet more: old clients send what is refused; an old server accepts it all. */
export const narrowedRequest: Verdict = { clients: 'breaking', servers: 'compatible' };

/** The request may be more: old clients still fit; an old server refuses what it must accept. */
export const widenedRequest: Verdict = { clients: 'compatible', servers: 'breaking' };

/** The answer promises more: old clients understand it; an old server does not keep the promise. */
export const narrowedAnswer: Verdict = { clients: 'compatible', servers: 'breaking' };

/** The answer may have another shape: old clients do not understand it; an old server never sends it. */
export const widenedAnswer: Verdict = { clients: 'breaking', servers: 'compatible' };

/** The answer has its old shape but new values: only a client that counted on the old ones is hurt. */
export const newValuesInAnswer: Verdict = { clients: 'risky', servers: 'compatible' };

/** It is something else now, at both ends. */
export const replaced: Verdict = { clients: 'breaking', servers: 'breaking' };

/** Whether it narrows or widens cannot be decided from the documents. */
export const undecided: Verdict = { clients: 'risky', servers: 'risky' };

/** Nothing on the wire changes. */
export const harmless: Verdict = { clients: 'compatible', servers: 'compatible' };
