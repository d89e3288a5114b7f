// The response guard: sees every answer below the framework and lets out only what the contract documents.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Release } from '@lunarest/contract';
import type { AnswerTable } from '@lunarest/contract/answers';
import type { Log } from '../log.ts';
import { loadTable, tableOf } from './answer-tables.ts';
import { checkAnswer } from './check-answer.ts';
import { type AskedRequest, askedRequest, expectedAnswers, releaseOf } from './expected-answers.ts';
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
}

/** A listener that behaves as `listener`, with the guard between it and the connection. */
export function guarded(listener: RequestListener, { mode, logger }: GuardOptions): RequestListener {
  if (mode === 'off') return listener;
  return (request, response) => {
    // Kept now: what comes later may rewrite the request.
    const asked = askedRequest(request);
    const release = releaseOf(asked);
    if (mode === 'enforce') holdResponse(response, (seen) => report(asked, seen, response));
    else watchResponse(response, (seen) => report(asked, seen, response));
    // The first request of a release waits for its table.
    if (tableOf(release) === undefined) load(release).then(() => listener(request, response));
    else listener(request, response);
  };

  /** Without a table every answer is refused, so a failure is reported here and has its effect there. */
  async function load(release: Release): Promise<void> {
    try {
      await loadTable(release);
    } catch (error) {
      logger.error({ err: error, release }, 'the checks of the answers cannot be loaded');
    }
  }

  function report(asked: AskedRequest, seen: SeenAnswer, response: ServerResponse<IncomingMessage>) {
    const release = releaseOf(asked);
    const table = tableOf(release);
    const findings = findingsOf(asked, seen, response, table);
    if (findings.length === 0) return null;
    const id = randomUUID();
    const operation = table === undefined ? null : expectedAnswers(asked, table).operation;
    logger.error({ report: id, operation, release, findings }, 'an answer does not fit the contract');
    return replacementAnswer(id);
  }
}

function findingsOf(
  asked: AskedRequest,
  seen: SeenAnswer,
  response: ServerResponse,
  table: AnswerTable | undefined,
): readonly Finding[] {
  if (table === undefined) return [unverifiable];
  try {
    // What was seen beside the answer stands for itself: the answer is then incomplete or not the only one.
    return seen.strays.length > 0 ? seen.strays : checkAnswer(asked, seen.given(response), table).findings;
  } catch {
    return [unverifiable];
  }
}

const unverifiable: Finding = {
  what: 'unverifiable',
  where: 'answer',
  expected: 'an answer that can be checked',
  contract: '#/paths',
};
