// A reference server without its guard, in which one answer is planted: everything else it answers as it should.
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildScenario } from '@lunarest/appliance';
import { createApp } from '../../create-app.ts';
import { silentLog } from '../../log.ts';
import { createNodeEnvironment } from '../../node-environment.ts';
import { createStore, type Store } from '../../store.ts';
import type { HonestAnswer } from '../planted/drift.ts';
import { tinyApp } from './tiny-app.ts';

export interface DriftingServer {
  readonly url: string;
  readonly store: Store;
  /** Plants an answer in place of the last one, or takes it out; the appliance is as it was at the start. */
  plant(answer: HonestAnswer | null): void;
  close(): Promise<void>;
}

export async function startDriftingServer(): Promise<DriftingServer> {
  const environment = createNodeEnvironment();
  const store = createStore(buildScenario('demo', environment), environment);
  const initial = store.snapshot();
  const appliance = createApp({ store, environment, profile: 'documented', logger: silentLog });
  let planted: { readonly answer: HonestAnswer; readonly app: RequestListener } | null = null;
  const server = createServer((request, response) => {
    const { answer, app } = planted ?? {};
    const meant = request.method === answer?.request.method && request.url === answer?.request.path;
    return meant && app !== undefined ? app(request, response) : appliance(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    store,
    plant(answer) {
      store.restore(initial);
      planted = answer && { answer, app: tinyApp(answer) };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
