// Notices bytes that reach the connection without passing through the response.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A watch from its making on. Where requests are pipelined, the connection still belongs to an earlier answer and nothing
 * can be told, so nothing is.
 */
export class SocketWatch {
  readonly #socket: Socket | null;
  #known: number;

  constructor({ socket }: ServerResponse) {
    this.#socket = socket;
    this.#known = socket?.bytesWritten ?? 0;
  }

  /** True when something has been written since the start (or since the last `forgive`). */
  touched(): boolean {
    // What a broken connection can no longer send is not counted any more, so that the number may also fall.
    return this.#socket !== null && this.#socket.bytesWritten > this.#known;
  }

  /** What has been written until now was allowed. */
  forgive(): void {
    this.#known = this.#socket?.bytesWritten ?? 0;
  }
}
