// Sends an answer unchanged and checks it: mode `report`.
import type { ServerResponse } from 'node:http';
import { SeenAnswer } from './seen-answer.ts';
import { SocketWatch } from './socket-watch.ts';
import { applyHead, writeArguments } from './write-arguments.ts';

/** Calls `judge` once, after the answer has been written, and changes no byte of it. */
export function watchResponse(response: ServerResponse, judge: (seen: SeenAnswer) => void): void {
  const seen = new SeenAnswer();
  const socket = new SocketWatch(response);
  const {
    writeHead,
    write,
    end,
    flushHeaders,
    addTrailers,
    writeContinue,
    writeProcessing,
    writeEarlyHints,
  } = response;
  let judged = false;

  Object.assign(response, {
    writeHead(...given: readonly unknown[]) {
      if (!response.headersSent) {
        applyHead(response, given);
        seen.status = response.statusCode;
      }
      // The headers are on the response already; Node would only set them again.
      return Reflect.apply(
        writeHead,
        response,
        given.filter((argument) => typeof argument !== 'object'),
      );
    },
    write(...given: readonly unknown[]) {
      keep(given);
      return pass(write, given);
    },
    end(...given: readonly unknown[]) {
      if (!judged) keep(given);
      const result = pass(end, given);
      settle();
      return result;
    },
    addTrailers(...given: readonly unknown[]) {
      seen.stray('trailer', 'trailers', 'none');
      return pass(addTrailers, given);
    },
    flushHeaders: () => pass(flushHeaders, []),
    writeContinue: (...given: readonly unknown[]) => pass(writeContinue, given),
    writeProcessing: (...given: readonly unknown[]) => interim(writeProcessing, given, 'status 102'),
    writeEarlyHints: (...given: readonly unknown[]) => interim(writeEarlyHints, given, 'status 103'),
  });
  response.on('close', () => {
    if (!judged && socket.touched()) {
      checkSocket();
      settle();
    }
  });

  function keep(given: readonly unknown[]): void {
    const { chunk, encoding } = writeArguments(given);
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) seen.add(chunk, encoding);
  }

  function checkSocket(): void {
    if (socket.touched()) seen.stray('bypass', 'connection', 'answers through the response only');
  }

  function interim(method: unknown, given: readonly unknown[], where: string): unknown {
    seen.stray('interim-answer', where, 'none');
    return pass(method, given);
  }

  /** Only writes inside this function go through the response. */
  function pass(method: unknown, given: readonly unknown[]): unknown {
    checkSocket();
    const result: unknown = typeof method === 'function' ? Reflect.apply(method, response, given) : undefined;
    socket.forgive();
    return result;
  }

  function settle(): void {
    if (judged) return;
    judged = true;
    judge(seen);
  }
}
