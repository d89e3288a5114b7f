// The part of the guard that other packages use: its checks, without the connection.

export type { CheckedAnswer } from './check-answer.ts';
export { checkAnyAnswer as checkAnswer } from './check-any-answer.ts';
export { invalidBody } from './check-body.ts';
export type { AskedRequest } from './expected-answers.ts';
export type { Finding, FindingId } from './finding.ts';
export { bodyOf } from './seen-answer.ts';
