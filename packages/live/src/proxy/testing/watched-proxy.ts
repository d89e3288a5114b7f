// A proxy that records its exchanges.
import type { Exchange } from '../../connection/exchange.ts';
import type { Trust } from '../../connection/trust.ts';
import { type RunningProxy, startProxy } from '../start-proxy.ts';

export interface WatchedProxy extends RunningProxy {
  readonly exchanges: readonly Exchange[];
  /** `GET ECONNREFUSED`, for each unanswered request. */
  readonly failures: readonly string[];
}

export async function startWatchedProxy(
  target: string,
  trust: Trust = { kind: 'platform' },
): Promise<WatchedProxy> {
  const exchanges: Exchange[] = [];
  const failures: string[] = [];
  const proxy = await startProxy({
    target: new URL(target),
    trust,
    host: '127.0.0.1',
    port: 0,
    tls: undefined,
    onExchange: (exchange) => exchanges.push(exchange),
    onFailure: ({ method, reason }) => failures.push(`${method} ${reason}`),
  });
  return { ...proxy, exchanges, failures };
}
