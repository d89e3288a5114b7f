// The HTTP server of a mock. Every request gets an answer with the documented body, even when Node cannot parse it or an
// error occurs, so that no request ends the process.
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type AllowedOrigins,
  applyChanges,
  crossOriginChanges,
  forNoPage,
  type HeaderChanges,
  preflightHeaders,
} from '@lunarest/contract/cross-origin';
import { isMalformedHead, malformedBecause, Refusal } from '@lunarest/simulator/requests';
import type { AnswerRequest, MockAnswer } from './answer-request.ts';
import type { Refuse } from './documented-refusal.ts';

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the idle time of a client between two requests, because a request on a closing connection fails.
  keepAliveTimeout: 60_000,
  // By default Node refuses a request without the header Host, but not with the documented body.
  requireHostHeader: false,
};

/** By default Node drops all headers after the first 1,000. Their size has a limit anyway. */
const maxHeadersCount = 0;

export function createFront(answerRequest: AnswerRequest, refuse: Refuse, allowed: AllowedOrigins): Server {
  const answering = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(limits, serve);
  // A client that has closed its sending side still gets its answer.
  Object.assign(server, { httpAllowHalfOpen: true, maxHeadersCount });
  // By default Node answers an unknown expectation with 417, which the contract does not document.
  server.on('checkExpectation', serve);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = answering.get(socket);
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    // A complete request before the garbage keeps its answer.
    else if (response?.req.complete && !response.writableEnded) response.once('close', () => socket.end());
    // An incomplete request may already have its answer.
    else if (response?.req.complete === false && response.writableEnded) socket.end();
    else endWith(socket, new Refusal('FRAMEWORK_BAD_REQUEST', malformedBecause(error.code)));
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    endWith(socket, new Refusal('FRAMEWORK_NO_RESOURCE'));
  });
  return server;

  function endWith(socket: Duplex, refusal: Refusal): void {
    socket.end(rawAnswer(refuse(null, refusal), allowed.size === 0 ? {} : forNoPage));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    answering.set(request.socket, response);
    // Node drops the bytes that follow such a request in the same packet.
    if (request.headers.upgrade !== undefined) response.shouldKeepAlive = false;
    const preflight = isMalformedHead(request) ? null : preflightHeaders(allowed, request);
    const answer =
      preflight === null
        ? await answerRequest(request, response)
        : { status: 204, headers: {}, body: undefined };
    try {
      send(response, answer, preflight ?? (allowed.size === 0 ? {} : crossOriginChanges(allowed, request)));
    } catch {
      // A header cannot contain the value.
      response.destroy();
    }
  }
}

function send(response: ServerResponse, { status, headers, body }: MockAnswer, changes: HeaderChanges): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  applyChanges(response, changes);
  response.end(body);
}

/** The answer as bytes of HTTP, for a connection without a response object. */
function rawAnswer({ status, headers, body = '' }: MockAnswer, more: MockAnswer['headers']): string {
  const all = { ...headers, ...more, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
