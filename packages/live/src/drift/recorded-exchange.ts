// An exchange from a recording that may lack parts. Missing parts are not checked.
import { type AskedRequest, bodyOf, checkAnswer, type Finding } from '@lunarest/server/guard';
import { type Exchange, headerOf, type Question, type SeenAnswer } from '../connection/exchange.ts';

/** An exchange that may come from a recording. */
export interface RecordedExchange extends Exchange {
  readonly answer: RecordedAnswer;
}

interface RecordedAnswer extends SeenAnswer {
  /** Lower-case names of headers that the recorder omitted or whose values it hid, so that they cannot be checked. */
  readonly unrecordedHeaders?: readonly string[];
}

/** The parts of a request that decide which answers are documented for it. */
export function askedBy({ method, url, headers }: Question): AskedRequest {
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

/** True for a finding about a recorded part. The presence of a header is known even when its value is hidden. */
export function isRecorded(
  { what, where }: Finding,
  { body, unrecordedHeaders = [] }: RecordedAnswer,
): boolean {
  if (where === 'body') return body.isUnrecorded !== true;
  return what === 'header-undocumented' || !unrecordedHeaders.some((name) => where === `header ${name}`);
}

/** The documented headers of the answer that cannot be checked, in the contract's spelling. */
export function unjudgedHeaders({ question, answer }: RecordedExchange): readonly string[] {
  const { status, unrecordedHeaders = [] } = answer;
  if (unrecordedHeaders.length === 0) return [];
  const { expected } = checkAnswer(askedBy(question), { status, headers: {}, body: bodyOf([]) });
  const documented = Object.entries(expected.answers[status]?.headers ?? {});
  return documented.flatMap(([name, header]) => (unrecordedHeaders.includes(name) ? [header.name] : []));
}
