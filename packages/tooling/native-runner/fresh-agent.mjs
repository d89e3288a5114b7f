// Connections for `fetch` that no server has closed, even after this process was paused on a busy machine.
import { Dispatcher, Pool } from 'undici';

/** Milliseconds; a server closes an idle connection after five seconds. */
const idle = 500;

/**
 * Drops all connections when the last request started more than `idle` ago by the clock. A timer is not sufficient: after a pause
 * the server's timer is due too, and a request on a connection that it closes fails.
 */
export class FreshAgent extends Dispatcher {
  /**
   * By origin. Undici's own agent, when a connection ends, closes the pool that its origin has by then, which may be a newer one; each
   * request after that opens a connection and closes that of the request before.
   */
  #pools = new Map();
  #last = 0;

  dispatch(options, handler) {
    const now = performance.now();
    // Requests in progress still complete.
    if (now - this.#last > idle) void this.close();
    this.#last = now;
    return this.#poolOf(String(options.origin)).dispatch(options, handler);
  }

  async close() {
    await this.#each((pool) => pool.close());
  }

  async destroy(error) {
    await this.#each((pool) => pool.destroy(error));
  }

  #poolOf(origin) {
    const pool = this.#pools.get(origin) ?? newPool(origin);
    this.#pools.set(origin, pool);
    return pool;
  }

  #each(end) {
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    return Promise.all(pools.map(end));
  }
}

/** The threshold lowers the keep-alive time that a server announces to `idle`. */
function newPool(origin) {
  return new Pool(origin, { keepAliveTimeout: idle, keepAliveTimeoutThreshold: 5_000 - idle });
}
