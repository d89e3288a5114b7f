// Checks an answer of the appliance against the contract: a pure function from request and answer to
// findings.
import type { AnswerTable } from '@lunarest/contract/answers';
import type { AskedRequest } from './asked-request.ts';
import { checkExpected } from './check-expected.ts';
import { type ExpectedAnswers, expectedAnswers, isPathOf } from './expected-answers.ts';
import type { Finding } from './finding.ts';
import type { GivenAnswer } from './given-answer.ts';

export interface CheckedAnswer {
  readonly expected: ExpectedAnswers;
  /** Empty when the contract documents the answer for this request. */
  readonly findings: readonly Finding[];
}

/**
 * All findings for the answer to a request; `table` must be that of the request's release. Fails closed: an
 * answer that cannot be checked is a finding.
 */
export function checkAnswer(request: AskedRequest, answer: GivenAnswer, table: AnswerTable): CheckedAnswer {
  const expected = expectedAnswers(request, table);
  const leadsSomewhere = (path: string) => isPathOf(expected.release, path);
  return { expected, findings: checkExpected(request.method, answer, expected, table, leadsSomewhere) };
}
