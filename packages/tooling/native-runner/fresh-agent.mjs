// Connections of `fetch` that no server has closed, also after this process was paused on a busy machine.
import { Agent, Dispatcher } from 'undici';

/** Milliseconds; a server closes an idle connection after five seconds. */
const idle = 500;

/**
 * Leaves all connections behind when the last request began more than `idle` ago by the clock. A timer would not do: after
 * a pause the server's is due as well, and a request on a connection that it closes fails.
 */
export class FreshAgent extends Dispatcher {
  #agent = newAgent();
  #last = 0;

  dispatch(options, handler) {
    const now = performance.now();
    if (now - this.#last > idle) {
      // Requests on their way come to their end.
      void this.#agent.close();
      this.#agent = newAgent();
    }
    this.#last = now;
    return this.#agent.dispatch(options, handler);
  }

  close(...args) {
    return this.#agent.close(...args);
  }

  destroy(...args) {
    return this.#agent.destroy(...args);
  }
}

/** The threshold takes the seconds that a server announces down to `idle`. */
function newAgent() {
  return new Agent({ keepAliveTimeout: idle, keepAliveTimeoutThreshold: 5_000 - idle });
}
