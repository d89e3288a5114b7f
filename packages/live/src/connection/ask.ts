// Sends an appliance one request at a time, bounded in time and size.
import type { IncomingMessage } from 'node:http';
import { openConnections } from './connect.ts';
import { decoded } from './decoded.ts';
import {
  type AskedQuestion,
  BodyKeeper,
  type Exchange,
  emptyBody,
  pairsOf,
  type Question,
} from './exchange.ts';
import type { Trust } from './trust.ts';

export interface Asker {
  /** Rejects without an answer within ten seconds or before the signal. Redirections are not followed. */
  ask(question: Question, signal: AbortSignal): Promise<Exchange>;
  close(): void;
}

const patience = 10_000;
const noAnswer = 'no answer came in time';

export function createAsker(target: URL, trust: Trust): Asker {
  const connections = openConnections(target, trust, 1);

  async function ask(question: Question, signal: AbortSignal): Promise<Exchange> {
    const ended = new AbortController();
    const end = () => ended.abort();
    const timer = setTimeout(end, patience);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    try {
      return await send(question, ended.signal);
    } catch (error) {
      if (!(error instanceof StaleConnection)) throw error;
      // The server has closed an idle connection. Only reads may be repeated.
      if (question.method === 'GET') return await send(question, ended.signal);
      throw error.cause;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    }
  }

  function send({ method, url, headers }: Question, signal: AbortSignal): Promise<Exchange> {
    const startedAt = Date.now();
    const started = performance.now();
    const asked: AskedQuestion = { method, url, headers, body: emptyBody };
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Error(noAnswer));
      const interim: number[] = [];
      const sent = connections.open({ method, path: url, headers: headers.flat(), signal });
      sent.on('information', ({ statusCode }) => interim.push(statusCode));
      // An aborted request that waits for its connection emits no event.
      const giveUp = () => reject(new Error(noAnswer));
      signal.addEventListener('abort', giveUp);
      const closed = () => reject(new Error('the connection was closed without an answer'));
      sent.on('close', closed);
      sent.on('upgrade', (_, socket) => {
        socket.destroy();
        reject(new Error('the appliance answered with a switch to another protocol'));
      });
      // After the head of the answer, an error results in an incomplete answer.
      sent.on('error', (error) => reject(sent.reusedSocket ? new StaleConnection(error) : error));
      sent.on('response', (response) => {
        signal.removeEventListener('abort', giveUp);
        sent
          .off('close', closed)
          .removeAllListeners('error')
          .on('error', () => undefined);
        readAnswer(response, (answer) => {
          const milliseconds = performance.now() - started;
          // Without Accept-Encoding, an answer may be in any coding (RFC 9110, section 12.5.3).
          resolve({ startedAt, milliseconds, question: asked, answer: decoded({ ...answer, interim }) });
        });
      });
      sent.end();
    });
  }

  return { ask, close: connections.close };
}

class StaleConnection extends Error {
  override readonly cause: Error;

  constructor(cause: Error) {
    super(cause.message);
    this.cause = cause;
  }
}

function readAnswer(
  response: IncomingMessage,
  done: (answer: Omit<Exchange['answer'], 'interim'>) => void,
): void {
  const keeper = new BodyKeeper();
  response.on('data', (piece: Buffer) => {
    if (!keeper.add(piece)) response.destroy();
  });
  // The error results in an incomplete answer.
  response.on('error', () => undefined);
  response.on('close', () => {
    const body = keeper.kept();
    done({
      status: response.statusCode ?? 0,
      statusText: response.statusMessage ?? '',
      headers: pairsOf(response.rawHeaders),
      trailers: pairsOf(response.rawTrailers),
      body,
      complete: response.complete || !body.whole,
    });
  });
}
