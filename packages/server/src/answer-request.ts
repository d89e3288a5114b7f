// One HTTP exchange: from Node's request to the simulator, and from its answer to Node's response, with the planned
// faults of the connection.
import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { newestRelease } from '@lunarest/contract';
import { type Answer, failureAnswer } from '@lunarest/simulator';
import { type Exchanged, type ExchangeParts, exchange } from '@lunarest/simulator/control';
import { isMalformedHead } from '@lunarest/simulator/requests';
import helmet from 'helmet';
import { letPass } from './guard/hold-response.ts';
import type { Log } from './log.ts';
import { readBytes } from './read-bytes.ts';

export interface AnsweringParts extends ExchangeParts {
  readonly logger: Log;
  /** The functions that end the planned delays in progress, for a server that closes. */
  readonly delays?: Set<() => void>;
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
    if (delay > 0) await untilDue(response, delay, parts.delays);
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

/** The server without Express, as a listener for node:http and node:https. */
export function createListener(parts: AnsweringParts): RequestListener {
  return (request, response) => {
    answerRequest(request, response, parts);
  };
}

/** Sends an answer. Throws before the first byte when Node rejects the head. */
function sendExchanged(response: ServerResponse, { answer, effect }: Exchanged): void {
  if (effect === 'drop') return void response.destroy();
  if (effect === 'undocumented') letPass(response);
  sendAnswer(response, answer);
}

/** Resolves after a delay in milliseconds, or earlier when the connection or the server closes. */
function untilDue(response: ServerResponse, delay: number, delays?: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      delays?.delete(end);
      resolve();
    };
    const timer = setTimeout(end, delay);
    delays?.add(end);
    response.once('close', end);
  });
}

/** Writes an answer of the simulator to Node's response. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  // Object spreads take longer than the rest of the request.
  const sent: Record<string, string | number> = Object.assign({}, protectiveHeaders, headers);
  if (body !== undefined) sent['Content-Length'] = Buffer.byteLength(body);
  response.writeHead(status, sent);
  response.end(body);
}

/** The headers of helmet that prevent a browser from treating an answer as a page. */
export const protectiveHeaders: Readonly<Record<string, string>> = headersOfHelmet();

function headersOfHelmet(): Readonly<Record<string, string>> {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // HSTS would apply to every port of the host, which for a simulation is often localhost.
    strictTransportSecurity: false,
    // The remaining headers protect pages, and no answer is a page.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, () => {});
  const headers = Object.entries(response.getHeaders());
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}
