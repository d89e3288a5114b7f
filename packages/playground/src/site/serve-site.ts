// Serves the site beside the appliance, on a separate port of the loopback interface.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { RunningControl, RunningServer } from '@lunarest/server';
import { refusedRequest } from './refused-request.ts';
import { isRelayedTo, type Relayed, refuse, relay } from './relay.ts';
import { buildPath, type SiteBuild, unbuiltSite } from './site-build.ts';
import { siteListener } from './site-listener.ts';

export interface RunningSite {
  /** For example `http://127.0.0.1:8445`. */
  readonly url: string;
  close(): Promise<void>;
}

interface ServedSite {
  /** Absolute path of the built site. If it is missing, a page can build it. */
  readonly folder: string;
  /** The build of the site. Without it, the page only shows the command that builds the site. */
  readonly build?: SiteBuild | null;
  readonly server: Pick<RunningServer, 'url' | 'fingerprint'>;
  /** Null without a control API. */
  readonly control: Pick<RunningControl, 'url' | 'token'> | null;
}

const loopback = '127.0.0.1';
const prefixes = { appliance: '/appliance', control: '/control' } as const;
/** Upper bound on the milliseconds of a request. */
const requestTimeout = 30_000;

/**
 * Headers of every page: no frames, no external resources, and no embedding by other origins. Inline scripts are permitted for the
 * pages, and `eval` for the component of the reference, which compiles its checks.
 */
const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/**
 * Starts the site. Rejects with the system's error (EADDRINUSE, EACCES) when it cannot listen.
 * @param port TCP port on 127.0.0.1, 0 for any free one
 */
export async function serveSite(port: number, site: ServedSite): Promise<RunningSite> {
  const relays = relaysOf(site);
  const pages = pagesOf(site);
  let host = '';
  const server = createServer({ requestTimeout }, (request, response) => {
    const to = relays.find((one) => isRelayedTo(one, request.url ?? ''));
    const build = asksToBuild(request) ? (site.build ?? null) : null;
    const refused = refusedRequest(request, host, to !== undefined || build !== null);
    if (refused !== null) refuse(request, response, refused.status, refused.message);
    else if (to !== undefined) relay(request, response, to);
    else if (build !== null) startBuild(response, build);
    else servePage(request, response, pages);
  });
  server.listen(port, loopback);
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo.
  const { port: taken } = server.address() as AddressInfo;
  host = `${loopback}:${taken}`;
  return {
    url: `http://${host}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function relaysOf({ server, control }: ServedSite): readonly Relayed[] {
  const appliance = { ...server, prefix: prefixes.appliance, headers: {} };
  if (control === null) return [appliance];
  const headers = { authorization: `Bearer ${control.token}`, cookie: [] };
  return [appliance, { prefix: prefixes.control, url: control.url, headers }];
}

function asksToBuild({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === buildPath;
}

/** Starts the build and redirects to the page that shows the progress. */
function startBuild(response: ServerResponse, build: SiteBuild): void {
  void build.start();
  response.writeHead(303, { Location: '/' }).end();
}

/** Returns the listener for a path without a query. */
type Pages = (path: string) => RequestListener;

/** The pages, and `/lunarest.json` with the addresses that pages can reach. It replaces the file of the site, which has none. */
function pagesOf({ folder, server, control, build = null }: ServedSite): Pages {
  const reached = JSON.stringify({
    appliance: prefixes.appliance,
    control: control && prefixes.control,
    server: server.url,
  });
  const built = siteListener(folder);
  const unbuilt = unbuiltSite(build);
  return (path) => {
    if (path === '/lunarest.json')
      return (_, response) => response.setHeader('Content-Type', 'application/json').end(reached);
    return isBuilt(folder) ? built : unbuilt;
  };
}

/** Whether a folder has the site. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

function servePage(request: IncomingMessage, response: ServerResponse, pages: Pages): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(request, response, 405, 'Use GET for pages.');
    return;
  }
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  const [path = ''] = (request.url ?? '').split('?');
  pages(path)(request, response);
}
