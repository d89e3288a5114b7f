// An exchange of which a recording may lack parts. What was not recorded is not judged.
import { type AskedRequest, bodyOf, checkAnswer, type Finding } from '@lunarest/server/guard';
import { type AskedQuestion, type Exchange, headerOf, type SeenAnswer } from '../connection/exchange.ts';

/** An exchange that may come from a recording. */
export interface RecordedExchange extends Exchange {
  readonly answer: RecordedAnswer;
}

interface RecordedAnswer extends SeenAnswer {
  /** Lower-case names of headers that the recorder left out or whose values it hid, so that they cannot be judged. */
  readonly unrecordedHeaders?: readonly string[];
}

/** The parts of a request that decide which answers are documented for it. */
export function askedBy({ method, url, headers }: AskedQuestion): AskedRequest {
  return {
    method,
    url,
    wellFormed: true,
    headers: {
      'content-type': headerOf(headers, 'content-type'),
      'accept-type': headerOf(headers, 'accept-type'),
    },
  };
}

/** Whether the finding is about a part that was recorded. That a header is there is known even where its value is hidden. */
export function isRecorded(
  { what, where }: Finding,
  { body, unrecordedHeaders = [] }: RecordedAnswer,
): boolean {
  if (where === 'body') return body.isUnrecorded !== true;
  return what === 'header-undocumented' || !unrecordedHeaders.some((name) => where === `header ${name}`);
}

/** The headers that the contract documents for the answer and that cannot be judged, in the contract's spelling. */
export function unjudgedHeaders({ question, answer }: RecordedExchange): readonly string[] {
  const { status, unrecordedHeaders = [] } = answer;
  if (unrecordedHeaders.length === 0) return [];
  const { expected } = checkAnswer(askedBy(question), { status, headers: {}, body: bodyOf([]) });
  const documented = Object.entries(expected.answers[status]?.headers ?? {});
  return documented.flatMap(([name, header]) => (unrecordedHeaders.includes(name) ? [header.name] : []));
}
