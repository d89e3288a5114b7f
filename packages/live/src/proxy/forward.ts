// Forwards a request to the appliance and its answer to the client, byte by byte, and keeps a copy of both.
import { type ClientRequest, type IncomingMessage, ServerResponse } from 'node:http';
import { finished, pipeline } from 'node:stream';
import type { Connection, Connections } from '../connection/connect.ts';
import { decoded } from '../connection/decoded.ts';
import { BodyKeeper, type Exchange, pairsOf, type Unanswered } from '../connection/exchange.ts';
import { readOn } from '../connection/read-on.ts';
import { handedBack, handedOn, isRepeatable } from './handed-on.ts';
import { answerItself, ownAnswer } from './own-answers.ts';
import { passInterim, passTrailers } from './pass-around.ts';
import { passBody } from './pass-body.ts';

export interface Forwarded {
  readonly connections: Connections;
  /** Host and port of the target, for requests without the header Host. */
  readonly host: string;
  /** Receives the copy of a finished exchange. */
  readonly onExchange: (exchange: Exchange) => void;
  /** Called when the appliance sends no answer and the proxy answers the client with its own 502. */
  readonly onFailure: (unanswered: Unanswered) => void;
}

/** Upper bound on the interim answers to a request; the proxy keeps them until the answer. */
const mostInterim = 100;

/** Node's codes for a connection that the target has closed. */
const closings: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE']);

const unasked = 'status 101, which no request asked for';

export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { connections, host, onExchange, onFailure }: Forwarded,
): void {
  const startedAt = Date.now();
  const { method = '', url = '/' } = request;
  const headers = pairsOf(request.rawHeaders);
  const asked = new BodyKeeper();
  const answered = new BodyKeeper();
  const interim: number[] = [];
  // The appliance sets its own date.
  response.sendDate = false;

  const repeatable = isRepeatable(request);
  let answering = false;
  const unwritable = new AbortController();
  let sent: ClientRequest;
  try {
    sent = send(repeatable ? 'kept' : 'new');
  } catch {
    // Node parses some requests that it cannot write.
    answerItself(response, ownAnswer(502, 'this request cannot be forwarded'));
    return;
  }
  if (repeatable) {
    request.resume();
    sent.end();
  } else passBody(request, sent, { keep: asked, unwritable: unwritable.signal }).catch(() => sent.destroy());
  // A client that disconnects aborts its request.
  response.on('close', () => {
    if (!response.writableFinished) sent.destroy();
  });

  function send(connection: Connection): ClientRequest {
    const flat = handedOn(request, host).flat();
    const opened = connections.open({ method, path: url, headers: flat, connection });
    // The request is alone on a new connection.
    if (connection === 'new') opened.on('socket', (socket) => readOn(socket, () => unwritable.abort()));
    opened.on('information', (information) => {
      interim.push(information.statusCode);
      if (interim.length > mostInterim) opened.destroy(new Error(`more than ${mostInterim} interim answers`));
      // HTTP/1.0 has no interim answers.
      else if (request.httpVersion !== '1.0') passInterim(information, response);
    });
    // The proxy does not forward `Upgrade`, so the target must not change the protocol.
    opened.on('upgrade', (_, socket) => {
      socket.destroy();
      fail(unasked);
    });
    opened.on('error', (error: NodeJS.ErrnoException) => {
      // Sending the rest of a body fails when the target closes the connection after its answer.
      if (answering) return;
      // The target may close an idle connection at any time.
      const wasIdle = connection === 'kept' && opened.reusedSocket && interim.length === 0;
      if (wasIdle && closings.has(error.code) && !response.destroyed) sent = send('new').end();
      else fail(error.code ?? error.message);
    });
    opened.on('response', (answer) => {
      // Without the header `Upgrade`, Node reports 101 as an answer.
      if (answer.statusCode === 101) opened.destroy(new Error(unasked));
      else pass(answer);
    });
    return opened;
  }

  function pass(answer: IncomingMessage): void {
    answering = true;
    const head = [
      answer.statusCode ?? 0,
      answer.statusMessage ?? '',
      handedBack(answer, request).flat(),
    ] as const;
    if (!canBeWritten(request, head)) {
      keepFrom(answer);
      return;
    }
    response.writeHead(...head);
    // Sends the head in Latin 1, byte by byte. `flushHeaders` would send it in UTF-8.
    response.write(new Uint8Array());
    answer.on('data', (piece: Buffer) => answered.add(piece));
    answer.on('end', () => passTrailers(answer, response));
    pipeline(answer, response, (error) => {
      // A premature close by the client is not a fault of the appliance.
      if (answer.complete || error?.code !== 'ERR_STREAM_PREMATURE_CLOSE') onExchange(exchangeWith(answer));
    });
  }

  /** Checks an answer that Node can parse but not write, and sends 502 to the client. */
  function keepFrom(answer: IncomingMessage): void {
    answerItself(response, ownAnswer(502, 'the answer of the target cannot be forwarded'));
    answer.on('data', (piece: Buffer) => {
      if (!answered.add(piece)) answer.destroy();
    });
    finished(answer, () => onExchange(exchangeWith(answer)));
  }

  function exchangeWith(answer: IncomingMessage): Exchange {
    return {
      startedAt,
      milliseconds: Date.now() - startedAt,
      question: decoded({ method, url, headers, body: asked.kept() }),
      answer: decoded({
        status: answer.statusCode ?? 0,
        statusText: answer.statusMessage ?? '',
        headers: pairsOf(answer.rawHeaders),
        body: answered.kept(),
        interim,
        trailers: pairsOf(answer.rawTrailers),
        complete: answer.complete,
      }),
    };
  }

  function fail(reason: string): void {
    const waited = !response.headersSent && !response.destroyed;
    answerItself(response, ownAnswer(502, 'the target gave no answer'));
    if (waited) onFailure({ method, url, headers, reason });
  }
}

/** Tries to write a head on a dummy response, because a failed attempt leaves the response partly changed. */
function canBeWritten(
  request: IncomingMessage,
  head: readonly [status: number, text: string, headers: string[]],
): boolean {
  try {
    new ServerResponse(request).writeHead(...head);
    return true;
  } catch {
    return false;
  }
}
