// Connections for `fetch` that no server has closed, even after this process was paused on a busy machine.
import { Dispatcher, Pool } from 'undici';

/** Milliseconds after which an idle connection is not used again. Servers close it after five seconds. */
const idle = 500;

/**
 * Drops all connections if the last request started more than `idle` milliseconds ago by the clock. A timer is not sufficient:
 * after a pause the server's timer is due too, and a request fails on a connection that the server closes.
 */
export class FreshAgent extends Dispatcher {
  /**
   * The pools by origin. Undici's own agent closes the current pool of an origin when a connection ends, even if the connection
   * belongs to an earlier pool. Each later request then opens a connection and closes that of the request before.
   */
  #pools = new Map();
  #last = 0;

  dispatch(options, handler) {
    const now = performance.now();
    // Requests in progress complete.
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

/** A pool that keeps connections for `idle`. The threshold lowers the server's keep-alive time of five seconds to it. */
function newPool(origin) {
  return new Pool(origin, { keepAliveTimeout: idle, keepAliveTimeoutThreshold: 5_000 - idle });
}
