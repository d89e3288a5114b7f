// One HTTP exchange: from Node's request to the simulator, and from its answer to Node's response.
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  complete,
  failureAnswer,
  prepare,
  receive,
  type Simulated,
  type SimulatorEnvironment,
} from '@lunarest/simulator';
import type { Log } from './log.ts';
import { isMalformedHead } from './request/malformed-head.ts';
import { readBytes } from './request/read-bytes.ts';
import { sendAnswer } from './send-answer.ts';
import { type Store, update } from './store.ts';

export interface ExchangeParts {
  readonly store: Store;
  readonly environment: SimulatorEnvironment;
  readonly logger: Log;
}

/** Answers a request, whatever happens, and logs it. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { store, environment, logger }: ExchangeParts,
): Promise<void> {
  const started = performance.now();
  const { method = '', url: target = '', headers } = request;
  const { answer, operation, defect } = await exchange();
  if (defect !== undefined) logger.error({ operation: operation?.id, err: defect }, 'failed');
  try {
    sendAnswer(response, answer);
  } catch (error) {
    // A head that Node refuses has not been sent.
    logger.error({ operation: operation?.id, err: error }, 'failed');
    sendAnswer(response, failureAnswer(operation, { failure: 'FRAMEWORK_INTERNAL_ERROR' }));
  }
  const ms = performance.now() - started;
  logger.info({ method, operation: operation?.id, status: answer.status, ms }, 'answered');

  async function exchange(): Promise<Omit<Simulated, 'state'>> {
    try {
      if (isMalformedHead(request))
        return { answer: failureAnswer(null, { failure: 'FRAMEWORK_BAD_REQUEST' }), operation: null };
      await prepare(headers);
      const received = await update(store, (state) =>
        receive(state, { method, target, headers }, environment),
      );
      if ('answer' in received) return received;
      const bytes = await readBytes(received.bodyKind, request, response);
      return await update(store, (state) => complete(state, received, bytes, environment));
    } catch (error) {
      const failure = 'FRAMEWORK_INTERNAL_ERROR';
      return { answer: failureAnswer(null, { failure }), operation: null, defect: error };
    }
  }
}
