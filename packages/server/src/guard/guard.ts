// The response guard: checks every answer below the framework and sends only documented ones.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { applianceContract, type GuardedContract } from './appliance-contract.ts';
import { type AskedRequest, askedRequest } from './expected-answers.ts';
import { type Finding, unverifiable } from './finding.ts';
import { holdResponse } from './hold-response.ts';
import type { SeenAnswer } from './seen-answer.ts';
import { watchResponse } from './watch-response.ts';

/** `enforce` replaces an undocumented answer with 500, `report` only logs it, `off` checks nothing. */
export type GuardMode = 'enforce' | 'report' | 'off';

export interface GuardOptions {
  readonly mode: GuardMode;
  /** Gets one entry per invalid answer: report id, operation, release and findings, never a value of the answer. */
  readonly logger: Log;
  /** The contract of the appliance by default. */
  readonly contract?: GuardedContract;
}

/** A listener that behaves as `listener`, with the guard between it and the connection. */
export function guarded(listener: RequestListener, options: GuardOptions): RequestListener {
  const { mode, logger, contract = applianceContract } = options;
  if (mode === 'off') return listener;
  return (request, response) => {
    // Copy it first, because later code may change the request.
    const asked = askedRequest(request);
    if (mode === 'enforce') holdResponse(response, (seen) => report(asked, seen, response));
    else watchResponse(response, (seen) => report(asked, seen, response));
    // The first request of a release waits until its checks are loaded.
    if (contract.isReady(asked)) listener(request, response);
    else load(asked).then(() => listener(request, response));
  };

  /** Loads the checks and logs a failure, after which the guard refuses every answer. */
  async function load(asked: AskedRequest): Promise<void> {
    try {
      await contract.load(asked);
    } catch (error) {
      const { release } = contract.about(asked);
      logger.error({ err: error, release }, 'the checks of the answers cannot be loaded');
    }
  }

  function report(asked: AskedRequest, seen: SeenAnswer, response: ServerResponse<IncomingMessage>) {
    const findings = findingsOf(contract, asked, seen, response);
    if (findings.length === 0) return null;
    const id = randomUUID();
    logger.error({ report: id, ...contract.about(asked), findings }, 'an answer violates the contract');
    return contract.replacement(id);
  }
}

function findingsOf(
  contract: GuardedContract,
  asked: AskedRequest,
  seen: SeenAnswer,
  response: ServerResponse,
): readonly Finding[] {
  if (!contract.isReady(asked)) return [unverifiable];
  try {
    // Findings outside the answer mean that the answer is incomplete or not the only one.
    return seen.strays.length > 0 ? seen.strays : contract.findings(asked, seen.given(response));
  } catch {
    return [unverifiable];
  }
}
