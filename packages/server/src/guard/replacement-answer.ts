// The answer that replaces an undocumented one.
import { type Answer, failureAnswer } from '@lunarest/simulator';

/** The documented answer to a failure of the server; it only refers to the log. */
export function replacementAnswer(report: string): Answer {
  return failureAnswer(null, { failure: 'FRAMEWORK_INTERNAL_ERROR', details: `Report ${report}.` });
}
