// The part of the guard that other packages use: its checks, without the connection.

export type { AskedRequest } from './asked-request.ts';
export type { CheckedAnswer } from './check-answer.ts';
export { checkAnyAnswer as checkAnswer } from './check-any-answer.ts';
export { invalidBody } from './check-body.ts';
export type { Finding, FindingId } from './finding.ts';
export { bodyOf, type GivenAnswer } from './given-answer.ts';
export { largestAnswer } from './seen-answer.ts';
