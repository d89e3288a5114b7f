// Checks answers of any release, for programs that check many answers and load every table at their start.
import { answerTables } from '@lunarest/contract/answers';
import { type CheckedAnswer, checkAnswer } from './check-answer.ts';
import { type AskedRequest, releaseOf } from './expected-answers.ts';
import type { GivenAnswer } from './seen-answer.ts';

/** All findings for the answer to a request. Fails closed: an answer that cannot be checked is a finding. */
export function checkAnyAnswer(request: AskedRequest, answer: GivenAnswer): CheckedAnswer {
  return checkAnswer(request, answer, answerTables[releaseOf(request)]);
}
