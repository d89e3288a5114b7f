// A reference server without its guard, with one planted answer, and the small application that sends this answer.
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
import { documentedHeaders } from '@lunarest/simulator';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { HonestAnswer } from '../planted/drift.ts';

/** A reference server without its guard, with one planted answer: it answers everything else correctly. */
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

/** The application of a planted answer. `before` is mounted where an application mounts a validator. */
export function tinyApp(
  { handle, handleError }: HonestAnswer,
  before: readonly (RequestHandler | ErrorRequestHandler)[] = [],
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Prevents Express from printing errors of a handler.
  app.set('env', 'test');
  app.use(answerPlainly);
  for (const handler of before) app.use(handler);
  app.use(handle);
  if (handleError !== undefined) app.use(handleError);
  return app;
}

/** Sets the documented headers, and removes the charset that Express adds to a media type without one. */
const answerPlainly: RequestHandler = (_request, response, next) => {
  for (const [name, value] of Object.entries(documentedHeaders)) response.setHeader(name, value);
  const { setHeader } = response;
  response.setHeader = (name, value) =>
    setHeader.call(response, name, value === 'application/json; charset=utf-8' ? 'application/json' : value);
  next();
};
