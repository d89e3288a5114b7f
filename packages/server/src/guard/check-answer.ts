// Holds an answer against the contract: a pure function from request and answer to findings.
import type { AnswerTable } from '@lunarest/contract/answers';
import { checkBody } from './check-body.ts';
import { checkHeaders } from './check-headers.ts';
import { type AskedRequest, type ExpectedAnswers, expectedAnswers } from './expected-answers.ts';
import type { Finding } from './finding.ts';
import type { GivenAnswer } from './given-answer.ts';

export interface CheckedAnswer {
  readonly expected: ExpectedAnswers;
  /** Empty when the answer is one that the contract documents for this request. */
  readonly findings: readonly Finding[];
}

/**
 * Everything that is wrong with the answer to a request; `table` is the one of the request's release. Fails closed: what
 * cannot be checked is a finding.
 */
export function checkAnswer(request: AskedRequest, answer: GivenAnswer, table: AnswerTable): CheckedAnswer {
  const expected = expectedAnswers(request, table);
  const documented = expected.answers[answer.status];
  if (documented === undefined) return { expected, findings: [undocumentedStatus(expected)] };
  const headOnly = request.method === 'HEAD';
  return {
    expected,
    findings: [
      ...checkHeaders(answer, documented, expected.release, table),
      // The body of an answer to HEAD never leaves, whatever was written.
      ...(headOnly ? [] : checkBody(answer, documented)),
    ],
  };
}

function undocumentedStatus({ answers, contract }: ExpectedAnswers): Finding {
  const documented = Object.keys(answers).join(', ');
  if (documented === '')
    return { what: 'unverifiable', where: 'status', expected: 'a documented operation', contract };
  return { what: 'status-undocumented', where: 'status', expected: `one of ${documented}`, contract };
}
