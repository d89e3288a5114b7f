// The HTTP server of a mock. Every request gets an answer with the contract's body, also what Node's parser cannot read and
// what fails while it is answered, so that no request ends the process.
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
  type HeaderChanges,
  preflightHeaders,
} from '@lunarest/contract/cross-origin';
import { Refusal } from '@lunarest/simulator/requests';
import type { AnswerRequest } from './answer-request.ts';
import type { Refuse } from './documented-refusal.ts';
import type { MockAnswer } from './mock-answer.ts';

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than a client of a test idles between two requests, since a request that meets the end of its connection fails.
  keepAliveTimeout: 60_000,
  // Node would refuse a request without a host by itself, without the documented body.
  requireHostHeader: false,
};

export function createFront(answerRequest: AnswerRequest, refuse: Refuse, allowed: AllowedOrigins): Server {
  const answering = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(limits, serve);
  // A caller that has ended its side of the connection still gets its answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  // Node would answer an expectation that it does not know by itself, with a 417 that no contract has.
  server.on('checkExpectation', serve);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = answering.get(socket);
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    // A whole request came before the garbage, so its answer goes out and nothing is put in its place.
    else if (response?.req.complete && !response.writableEnded) response.once('close', () => socket.end());
    else socket.end(rawAnswer(refuse(null, new Refusal('FRAMEWORK_BAD_REQUEST', reasonOf(error)))));
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(rawAnswer(refuse(null, new Refusal('FRAMEWORK_NO_RESOURCE'))));
  });
  return server;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    answering.set(request.socket, response);
    const preflight = preflightHeaders(allowed, request);
    const answer =
      preflight === null
        ? await answerRequest(request, response)
        : { status: 204, headers: {}, body: undefined };
    try {
      send(response, answer, preflight ?? (allowed.size === 0 ? {} : crossOriginChanges(allowed, request)));
    } catch {
      // A value that no header can carry.
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

function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'HPE_HEADER_OVERFLOW') return 'The headers are too large.';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'The request did not arrive in time.';
  return 'The request is not well-formed HTTP.';
}

/** For a connection on which Node has made no response. */
function rawAnswer({ status, headers, body = '' }: MockAnswer): string {
  const all = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
