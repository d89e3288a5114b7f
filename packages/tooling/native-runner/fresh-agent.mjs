// Connections for `fetch` that no server has closed, even after this process was paused on a busy machine.
import { Agent, Dispatcher } from 'undici';

/** Milliseconds; a server closes an idle connection after five seconds. */
const idle = 500;

/**
 * Drops all connections when the last request started more than `idle` ago by the clock. A timer is not sufficient: after a pause
 * the server's timer is due too, and a request on a connection that it closes fails.
 */
export class FreshAgent extends Dispatcher {
  #agent = newAgent();
  #last = 0;

  dispatch(options, handler) {
    const now = performance.now();
    if (now - this.#last > idle) {
      // Requests in progress still complete.
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

/** The threshold lowers the keep-alive time that a server announces to `idle`. */
function newAgent() {
  return new Agent({ keepAliveTimeout: idle, keepAliveTimeoutThreshold: 5_000 - idle });
}
