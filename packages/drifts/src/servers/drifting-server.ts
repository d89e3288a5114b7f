// A reference server without its guard, with one planted answer: it answers everything else correctly.
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildScenario } from '@lunarest/appliance';
import {
  type ApplianceControl,
  createApp,
  createAppliance,
  createNodeEnvironment,
  silentLog,
} from '@lunarest/server';
import type { HonestAnswer } from '../planted/drift.ts';
import { tinyApp } from './tiny-app.ts';

export interface DriftingServer {
  readonly url: string;
  readonly appliance: ApplianceControl;
  /** Replaces the previously planted answer, or removes it; the appliance returns to its initial state. */
  plant(answer: HonestAnswer | null): void;
  close(): Promise<void>;
}

export async function startDriftingServer(): Promise<DriftingServer> {
  const { control: appliance, ...parts } = createAppliance({
    build: (environment) => buildScenario('demo', environment),
    platform: createNodeEnvironment(),
    profile: 'documented',
  });
  const app = createApp({ ...parts, logger: silentLog });
  let planted: { readonly answer: HonestAnswer; readonly app: RequestListener } | null = null;
  const server = createServer((request, response) => {
    const { answer, app: plantedApp } = planted ?? {};
    const meant = request.method === answer?.request.method && request.url === answer?.request.path;
    return ((meant && plantedApp) || app)(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    appliance,
    plant(answer) {
      appliance.reset();
      planted = answer && { answer, app: tinyApp(answer) };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
