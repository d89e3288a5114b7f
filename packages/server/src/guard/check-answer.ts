// Checks an answer of the appliance against the contract: a pure function from request and answer to findings.
import type { AnswerTable, DocumentedAnswer } from '@lunarest/contract/answers';
import { checkBody } from './check-body.ts';
import { checkHeaders } from './check-headers.ts';
import { type AskedRequest, type ExpectedAnswers, expectedAnswers, isPathOf } from './expected-answers.ts';
import type { Finding } from './finding.ts';
import type { GivenAnswer } from './seen-answer.ts';

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

/** The documented answers to a request. */
export interface DocumentedAnswers {
  /** Operation of the contract; null when the request matches no operation. */
  readonly operation: string | null;
  /** JSON Pointer to the documentation of the answers. */
  readonly contract: string;
  /** Responses by status. */
  readonly answers: Readonly<Record<number, DocumentedAnswer | undefined>>;
}

/** All findings for the answer to a request of the method. `leadsSomewhere` checks the path of a Location. */
export function checkExpected(
  method: string,
  answer: GivenAnswer,
  expected: DocumentedAnswers,
  table: AnswerTable,
  leadsSomewhere: (path: string) => boolean,
): readonly Finding[] {
  const documented = expected.answers[answer.status];
  if (documented === undefined) return [undocumentedStatus(expected)];
  const findings = checkHeaders(answer, documented, table, leadsSomewhere);
  // Node never sends the body of an answer to HEAD.
  return method === 'HEAD' ? findings : [...findings, ...checkBody(answer, documented)];
}

function undocumentedStatus({ answers, contract }: DocumentedAnswers): Finding {
  const documented = Object.keys(answers).join(', ');
  if (documented === '')
    return { what: 'unverifiable', where: 'status', expected: 'a documented operation', contract };
  return { what: 'status-undocumented', where: 'status', expected: `one of ${documented}`, contract };
}
