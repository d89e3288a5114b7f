// Detects bytes that are written to the connection and not through the response.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches a connection from construction on. With pipelined requests the connection still belongs to an
 * earlier answer; nothing can be detected then, and nothing is reported.
 */
export class SocketWatch {
  readonly #socket: Socket | null;
  #known: number;

  constructor({ socket }: ServerResponse) {
    this.#socket = socket;
    this.#known = socket?.bytesWritten ?? 0;
  }

  /** True when bytes were written since the start (or since the last `forgive`). */
  touched(): boolean {
    // A broken connection drops its unsent bytes from the count, so the number may also fall.
    return this.#socket !== null && this.#socket.bytesWritten > this.#known;
  }

  /** Accepts all bytes written so far. */
  forgive(): void {
    this.#known = this.#socket?.bytesWritten ?? 0;
  }
}
