// Forwards one request to the appliance and its answer back, byte by byte, and keeps a copy of both.
import { type ClientRequest, type IncomingMessage, ServerResponse } from 'node:http';
import { finished, pipeline } from 'node:stream';
import type { Connections } from '../connection/connect.ts';
import { BodyKeeper, type Exchange, pairsOf, type RawHeaders } from '../connection/exchange.ts';
import { answerItself } from './own-hosts.ts';
import { passInterim, passTrailers } from './pass-around.ts';

export interface Forwarded {
  readonly connections: Connections;
  /** The copy, once the exchange is over. */
  readonly onExchange: (exchange: Exchange) => void;
  /** The appliance gave no answer; the proxy answered the client with its own 502. */
  readonly onFailure: (failure: { readonly method: string; readonly reason: string }) => void;
}

/** An appliance does not send more, and each is kept until the answer. */
const mostInterim = 100;

const unasked = 'status 101, which no request asked for';

export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { connections, onExchange, onFailure }: Forwarded,
): void {
  const startedAt = Date.now();
  const { method = '', url = '/' } = request;
  const headers = pairsOf(request.rawHeaders);
  const asked = new BodyKeeper();
  const answered = new BodyKeeper();
  const interim: number[] = [];
  // The appliance sets its own date.
  response.sendDate = false;

  let sent: ClientRequest;
  try {
    sent = connections.open({ method, path: url, headers: endToEnd(headers).flat() });
  } catch {
    // Node parses some requests that it cannot write.
    answerItself(response, 502, 'this request cannot be forwarded');
    return;
  }
  sent.on('information', (information) => {
    interim.push(information.statusCode);
    if (interim.length > mostInterim) sent.destroy(new Error(`more than ${mostInterim} interim answers`));
    else passInterim(information, response);
  });
  // The client did not request a protocol change: `Upgrade` is not forwarded.
  sent.on('upgrade', (_, socket) => {
    socket.destroy();
    fail(unasked);
  });
  sent.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
  sent.on('response', (answer) => {
    // Without a protocol to change to, it arrives as an answer.
    if (answer.statusCode === 101) sent.destroy(new Error(unasked));
    else pass(answer);
  });
  request.on('data', (piece: Buffer) => asked.add(piece));
  // A disconnected client aborts its request.
  pipeline(request, sent, (error) => error && sent.destroy());
  response.on('close', () => {
    if (!response.writableFinished) sent.destroy();
  });

  function pass(answer: IncomingMessage): void {
    const head = [
      answer.statusCode ?? 0,
      answer.statusMessage ?? '',
      endToEnd(pairsOf(answer.rawHeaders)).flat(),
    ] as const;
    if (!canBeWritten(request, head)) {
      keepFrom(answer);
      return;
    }
    response.writeHead(...head);
    response.flushHeaders();
    answer.on('data', (piece: Buffer) => answered.add(piece));
    answer.on('end', () => passTrailers(answer, response));
    pipeline(answer, response, () => onExchange(exchangeWith(answer)));
  }

  /** An answer that Node can parse but not write is still judged. */
  function keepFrom(answer: IncomingMessage): void {
    answerItself(response, 502, 'the answer of the target cannot be forwarded');
    answer.on('data', (piece: Buffer) => {
      if (!answered.add(piece)) answer.destroy();
    });
    finished(answer, () => onExchange(exchangeWith(answer)));
  }

  function exchangeWith(answer: IncomingMessage): Exchange {
    return {
      startedAt,
      milliseconds: Date.now() - startedAt,
      question: { method, url, headers, body: asked.kept() },
      answer: {
        status: answer.statusCode ?? 0,
        statusText: answer.statusMessage ?? '',
        headers: pairsOf(answer.rawHeaders),
        body: answered.kept(),
        interim,
        trailers: pairsOf(answer.rawTrailers),
        complete: answer.complete,
      },
    };
  }

  function fail(reason: string): void {
    const waited = !response.headersSent && !response.destroyed;
    answerItself(response, 502, 'the target gave no answer');
    if (waited) onFailure({ method, reason });
  }
}

/** Tested on a dummy response: a failed attempt to write a head leaves the response partly changed. */
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

/** Headers of one connection, not of the message: each side of the proxy has its own. */
const always = new Set(['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'upgrade']);

/** Without these, the other side would parse a body as the next message, or the message as one for another host. */
const never = new Set(['content-length', 'transfer-encoding', 'host']);

/**
 * The headers to hand on, in their order and spelling. `Transfer-Encoding: chunked` is among them, since Node frames
 * the body by it again, and so is `Trailer`, which means nothing where the body is not in chunks.
 */
export function endToEnd(headers: RawHeaders): RawHeaders {
  const named = headers
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((token) => token.trim().toLowerCase()));
  const chunked = headers.some(([name]) => name.toLowerCase() === 'transfer-encoding');
  const dropped = new Set([...always, ...named.filter((name) => !never.has(name))]);
  if (!chunked) dropped.add('trailer');
  return headers.filter(([name]) => !dropped.has(name.toLowerCase()));
}
