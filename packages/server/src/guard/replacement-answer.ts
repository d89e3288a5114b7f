// What a client gets instead of an answer that the contract does not document.
import { type Answer, failureAnswer } from '@lunarest/simulator';

/** The documented answer to a failure of the server; it says nothing but where to look in the log. */
export function replacementAnswer(report: string): Answer {
  return failureAnswer(null, { failure: 'FRAMEWORK_INTERNAL_ERROR', details: `Report ${report}.` });
}
