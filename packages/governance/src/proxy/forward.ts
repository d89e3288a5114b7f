// Hands one request on to the appliance and its answer back, byte by byte, and keeps a copy of both.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { placeOf } from '../live/ask.ts';
import { BodyKeeper } from '../live/body-keeper.ts';
import type { Connections } from '../live/connect.ts';
import { type Exchange, pairsOf } from '../live/exchange.ts';
import { endToEnd } from './hop-by-hop.ts';

export interface Forwarded {
  readonly target: URL;
  readonly connections: Connections;
  /** The copy, once the exchange is over. */
  readonly onExchange: (exchange: Exchange) => void;
  /** The appliance gave no answer, which the client was told with a 502 of the proxy's own. */
  readonly onFailure: (failure: { readonly method: string; readonly reason: string }) => void;
}

export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { target, connections, onExchange, onFailure }: Forwarded,
): void {
  const startedAt = Date.now();
  const { method = '', url = '/' } = request;
  const headers = pairsOf(request.rawHeaders);
  const asked = new BodyKeeper();
  const answered = new BodyKeeper();
  const interim: number[] = [];
  // The appliance says itself when it was.
  response.sendDate = false;

  const sent = connections.request({
    ...placeOf(target),
    ...{ agent: connections.agent, method, path: url },
    headers: endToEnd(headers),
  });
  sent.on('continue', () => response.writeContinue());
  sent.on('information', (information) => {
    interim.push(information.statusCode);
    if (information.statusCode === 102) response.writeProcessing();
    if (information.statusCode === 103) response.writeEarlyHints(hintsOf(information.rawHeaders));
  });
  sent.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
  sent.on('response', (answer) => pass(answer));
  request.on('data', (piece: Buffer) => asked.add(piece));
  // A client that goes away takes its request along.
  pipeline(request, sent, (error) => error && sent.destroy());
  response.on('close', () => {
    if (!response.writableFinished) sent.destroy();
  });

  function pass(answer: IncomingMessage): void {
    const answerHeaders = pairsOf(answer.rawHeaders);
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answerHeaders));
    response.flushHeaders();
    answer.on('data', (piece: Buffer) => answered.add(piece));
    answer.on('end', () => response.addTrailers(pairsOf(answer.rawTrailers).map(([...pair]) => pair)));
    pipeline(answer, response, () => {
      onExchange({
        startedAt,
        milliseconds: Date.now() - startedAt,
        question: { method, url, headers, body: asked.kept() },
        answer: {
          status: answer.statusCode ?? 0,
          statusText: answer.statusMessage ?? '',
          headers: answerHeaders,
          body: answered.kept(),
          interim,
          trailers: pairsOf(answer.rawTrailers),
          complete: answer.complete,
        },
      });
    });
  }

  function fail(reason: string): void {
    if (response.headersSent) response.destroy();
    else if (!response.destroyed) {
      const text = "lunarest proxy: the target gave no answer. This answer is the proxy's own.\n";
      const told = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': text.length };
      response.writeHead(502, 'Bad Gateway', told).end(text);
      onFailure({ method, reason });
    }
  }
}

/** Node looks for `link` and nothing else by that name. */
function hintsOf(rawHeaders: readonly string[]): Record<string, string | string[]> {
  const hints: Record<string, string[]> = {};
  for (const [name, value] of pairsOf(rawHeaders))
    hints[name.toLowerCase()] = [...(hints[name.toLowerCase()] ?? []), value];
  return hints;
}
