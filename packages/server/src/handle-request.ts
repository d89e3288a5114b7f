// The request chain on one screen: from bytes to the operation, the caller and the input, then to the answer.
import type { OperationDescription } from '@lunarest/contract';
import type { Request, RequestHandler, Response } from 'express';
import { createContext, type Profile } from './context.ts';
import { dispatch } from './dispatch.ts';
import type { Log } from './log.ts';
import { authenticate } from './request/authenticate.ts';
import { authorize } from './request/authorize.ts';
import { findOperation } from './request/find-operation.ts';
import { judgeInput } from './request/judge-input.ts';
import { negotiate } from './request/negotiate.ts';
import { pageAnswer } from './request/page-answer.ts';
import { bodyKind, readBody } from './request/read-body.ts';
import { readBytes } from './request/read-bytes.ts';
import { readPath } from './request/read-path.ts';
import { readQuery } from './request/read-query.ts';
import { Refusal } from './request/refusal.ts';
import { documentedRequest } from './request/request-tables.ts';
import { requireOwnPassword } from './request/require-own-password.ts';
import { sendAnswer } from './request/send-answer.ts';
import { sendFailure } from './request/send-failure.ts';
import type { Store } from './store.ts';

export interface ChainParts {
  readonly store: Store;
  readonly profile: Profile;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly logger: Log;
}

/** What is known of the exchange so far, for the answer to a failure and for the log. */
interface Exchange {
  operation: OperationDescription | null;
}

export function createRequestHandler({ store, profile, now, logger }: ChainParts): RequestHandler {
  return async (request, response) => {
    const exchange: Exchange = { operation: null };
    const started = performance.now();
    try {
      await answer(request, response, exchange);
    } catch (error) {
      if (!(error instanceof Refusal))
        logger.error({ operation: exchange.operation?.id, err: error }, 'failed');
      sendFailure(response, exchange.operation, error);
    }
    const { operation } = exchange;
    logger.info(
      {
        method: request.method,
        operation: operation?.id,
        status: response.statusCode,
        ms: performance.now() - started,
      },
      'answered',
    );
  };

  async function answer(request: Request, response: Response, exchange: Exchange): Promise<void> {
    // Node keeps the first of two, and another reader of the request may take the second.
    if ((request.headersDistinct['content-type']?.length ?? 0) > 1)
      throw new Refusal('FRAMEWORK_BAD_REQUEST');
    // HTTP/1.1 asks for this 400, and Node's own would have no body.
    if (request.headers.host === undefined && request.httpVersion === '1.1')
      throw new Refusal('FRAMEWORK_BAD_REQUEST');
    const known = findOperation(request.method, request.path);
    exchange.operation = known.operation;
    store.settle();
    const { release, kind } = negotiate(request.headers);
    exchange.operation = null;
    const found = known.release === release ? known : findOperation(request.method, request.path, release);
    const { operation, segments } = found;
    exchange.operation = operation;
    const caller = authenticate(operation, request.headers, store);
    authorize(found, caller, store);
    const path = readPath(operation, segments);
    requireOwnPassword(operation, path, caller, store);
    const query = readQuery(request.url);
    const bytes = await readBytes(bodyKind(operation, kind), request, response);
    const body = await readBody(operation, kind, request.headers['content-type'] ?? '', bytes);
    judgeInput(await documentedRequest(release, operation), { path, query, kind, body });
    const fault = store.faultOf(operation.id);
    if (fault !== null) throw new Refusal(fault);
    const context = createContext(store, profile, caller, now);
    const answered = dispatch(release, operation, { path, query, mediaType: kind, body }, context);
    if ('failure' in answered) throw new Refusal(answered.failure, answered.details);
    sendAnswer(response, operation, pageAnswer(answered, request.path, query));
  }
}
