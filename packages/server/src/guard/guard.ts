// The response guard: sees every answer below the framework and lets out only what the contract documents.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Log } from '../log.ts';
import { checkAnswer } from './check-answer.ts';
import { type AnswerTables, type AskedRequest, askedRequest, expectedAnswers } from './expected-answers.ts';
import type { Finding } from './finding.ts';
import { holdResponse } from './hold-response.ts';
import { replacementAnswer } from './replacement-answer.ts';
import type { SeenAnswer } from './seen-answer.ts';
import { watchResponse } from './watch-response.ts';

/** `enforce` answers 500 instead of what the contract lacks, `report` only logs it, `off` looks at nothing. */
export type GuardMode = 'enforce' | 'report' | 'off';

export interface GuardOptions {
  readonly mode: GuardMode;
  /** Gets one entry per bad answer: report id, operation, release and findings, never a value of the answer. */
  readonly logger: Log;
  /** The contract's own answers by default. */
  readonly tables?: AnswerTables;
}

/** A listener that behaves as `listener`, with the guard between it and the connection. */
export function guarded(listener: RequestListener, { mode, logger, tables }: GuardOptions): RequestListener {
  if (mode === 'off') return listener;
  return (request, response) => {
    // Kept now: what comes later may rewrite the request.
    const asked = askedRequest(request);
    if (mode === 'enforce') holdResponse(response, (seen) => report(asked, seen, response));
    else watchResponse(response, (seen) => report(asked, seen, response));
    return listener(request, response);
  };

  function report(asked: AskedRequest, seen: SeenAnswer, response: ServerResponse<IncomingMessage>) {
    const findings = findingsOf(asked, seen, response, tables);
    if (findings.length === 0) return null;
    const id = randomUUID();
    const { operation, release } = expectedAnswers(asked, tables);
    logger.error({ report: id, operation, release, findings }, 'an answer does not fit the contract');
    return replacementAnswer(id);
  }
}

function findingsOf(
  asked: AskedRequest,
  seen: SeenAnswer,
  response: ServerResponse,
  tables: AnswerTables | undefined,
): readonly Finding[] {
  try {
    // What was seen beside the answer stands for itself: the answer is then incomplete or not the only one.
    return seen.strays.length > 0 ? seen.strays : checkAnswer(asked, seen.given(response), tables).findings;
  } catch {
    return [
      {
        what: 'unverifiable',
        where: 'answer',
        expected: 'an answer that can be checked',
        contract: '#/paths',
      },
    ];
  }
}
