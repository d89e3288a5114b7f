// Mode `report`: sends an answer unchanged and checks it. Detects bytes that bypass the response.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { isUint8Array } from 'node:util/types';
import { SeenAnswer } from './seen-answer.ts';
import { applyHead, writeArguments } from './whole-head.ts';

/** Calls `judge` once, after the answer has been written, and changes no byte of it. */
export function watchResponse(response: ServerResponse, judge: (seen: SeenAnswer) => void): void {
  const seen = new SeenAnswer();
  const socket = new SocketWatch(response);
  const {
    writeHead,
    write,
    end,
    flushHeaders,
    uncork,
    addTrailers,
    writeContinue,
    writeProcessing,
    writeEarlyHints,
  } = response;
  let judged = false;
  /** Whether `write` may have kept a chunk. */
  let isWriting = false;

  Object.assign(response, {
    writeHead(...given: readonly unknown[]) {
      if (!response.headersSent) {
        applyHead(response, given);
        seen.status = response.statusCode;
      }
      // The headers are already on the response; Node would set them again.
      return Reflect.apply(
        writeHead,
        response,
        given.filter((argument) => typeof argument !== 'object'),
      );
    },
    write(...given: readonly unknown[]) {
      keep(given);
      isWriting = true;
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
    // From Node 24 on, `write` keeps chunks, and Node sends them by this method in the next tick.
    uncork: () => {
      const isLate = isWriting;
      isWriting = false;
      return isLate ? socket.accept(() => uncork.call(response)) : uncork.call(response);
    },
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
    if (typeof chunk === 'string' || isUint8Array(chunk)) seen.add(chunk, encoding);
  }

  function checkSocket(): void {
    if (!socket.touched()) return;
    seen.stray('bypass', 'connection', 'answers only through the response object');
    socket.forgive();
  }

  function interim(method: unknown, given: readonly unknown[], where: string): unknown {
    seen.stray('interim-answer', where, 'none');
    return pass(method, given);
  }

  /** Calls a method of the response and accepts the bytes that it writes. */
  function pass(method: unknown, given: readonly unknown[]): unknown {
    checkSocket();
    return socket.accept(() =>
      typeof method === 'function' ? Reflect.apply(method, response, given) : undefined,
    );
  }

  function settle(): void {
    if (judged) return;
    judged = true;
    judge(seen);
  }
}

/**
 * Detects bytes written to a connection. With pipelined requests the connection still belongs to an earlier answer, and the
 * watch reports nothing.
 */
export class SocketWatch {
  readonly #socket: Socket | null;
  #known: number;

  constructor({ socket }: ServerResponse) {
    this.#socket = socket;
    this.#known = this.#written();
  }

  /** True when bytes were written that were not accepted. */
  touched(): boolean {
    // The number can decrease, because a broken connection subtracts its unsent bytes.
    return this.#written() > this.#known;
  }

  /** Accepts the bytes that the work writes, which may itself call this method. */
  accept<Result>(work: () => Result): Result {
    const before = this.#written() - this.#known;
    const result = work();
    this.#known = this.#written() - before;
    return result;
  }

  /** Accepts all bytes written so far. */
  forgive(): void {
    this.#known = this.#written();
  }

  #written(): number {
    return this.#socket?.bytesWritten ?? 0;
  }
}
