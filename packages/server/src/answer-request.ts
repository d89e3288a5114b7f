// One HTTP exchange: from Node's request to the simulator, and from its answer to Node's response.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { newestRelease } from '@lunarest/contract';
import { failureAnswer } from '@lunarest/simulator';
import { type Exchanged, type ExchangeParts, exchange } from '@lunarest/simulator/control';
import { isMalformedHead } from '@lunarest/simulator/requests';
import type { Log } from './log.ts';
import { readBytes } from './request/read-bytes.ts';
import { sendAnswer, sendExchanged, untilDue } from './send-answer.ts';

export interface AnsweringParts extends ExchangeParts {
  readonly logger: Log;
}

/** Answers a request and logs it. Never rejects. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: AnsweringParts,
): Promise<void> {
  const { logger } = parts;
  const started = performance.now();
  const { method = '', url: target = '', headers } = request;
  const exchanged = isMalformedHead(request)
    ? malformed
    : await exchange(parts, {
        method,
        target,
        headers,
        readBody: (kind) => readBytes(kind, request, response),
      });
  const { answer, operation, defect, delay } = exchanged;
  if (defect !== undefined) logger.error({ operation: operation?.id, err: defect }, 'failed');
  try {
    if (delay > 0) await untilDue(response, delay);
    sendExchanged(response, exchanged);
  } catch (error) {
    // Node has not sent a head that it rejected.
    logger.error({ operation: operation?.id, err: error }, 'failed');
    sendAnswer(response, failureAnswer(operation, { failure: 'FRAMEWORK_INTERNAL_ERROR' }));
  }
  const ms = performance.now() - started;
  logger.info({ method, operation: operation?.id, status: answer.status, ms }, 'answered');
}

const malformed: Exchanged = {
  answer: failureAnswer(null, { failure: 'FRAMEWORK_BAD_REQUEST' }),
  operation: null,
  release: newestRelease,
  caller: null,
  failure: 'FRAMEWORK_BAD_REQUEST',
  effect: 'none',
  delay: 0,
};

/** The same server without Express: a listener for node:http and node:https. */
export function createListener(parts: AnsweringParts): RequestListener {
  return (request, response) => {
    answerRequest(request, response, parts);
  };
}
