// One request through a proxy, and its findings.
import type { Exchange } from '../../connection/exchange.ts';
import { createTrafficJudge } from '../judge-traffic.ts';
import { type Received, type Sent, send } from './send.ts';
import { startWatchedProxy } from './watched-proxy.ts';

export interface Passed {
  readonly received: Received;
  readonly exchanges: readonly Exchange[];
  /** The ids of the findings. */
  readonly found: readonly string[];
}

export async function throughProxy(url: string, sent: Sent): Promise<Passed> {
  const { exchanges, ...proxy } = await startWatchedProxy(url);
  const received = await send(proxy.url, sent);
  await proxy.close();
  const judge = createTrafficJudge(() => undefined);
  for (const exchange of exchanges) judge.add(exchange);
  await judge.settle();
  return { received, exchanges, found: judge.ledger.findings().map(({ id }) => id) };
}
