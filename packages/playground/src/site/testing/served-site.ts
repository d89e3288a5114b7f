// An appliance with its control API and the site beside it, for tests.
import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { serveControl, silentLog, startServer } from '@lunarest/server';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { serveSite } from '../serve-site.ts';
import { createSiteBuild } from '../site-build.ts';

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** The headers that a browser adds to a request of a page of the site. */
export const fromPage = { 'Sec-Fetch-Site': 'same-origin' } as const;

interface ServedSiteOptions {
  readonly http?: boolean;
  readonly control?: boolean;
  /** The source of a CommonJS program that builds the site; its argument is the folder of the site. */
  readonly buildProgram?: string;
}

/** Starts an appliance and its site in a new empty folder. */
export async function startServedSite(options: ServedSiteOptions = {}) {
  const folder = temporaryFolder();
  const { buildProgram } = options;
  const build = buildProgram === undefined ? null : createSiteBuild(['-e', buildProgram, folder]);
  const server = await startServer(options.http ? { tls: false } : {});
  const control = options.control === false ? null : await serveControl(server.appliance, 0, silentLog);
  const site = await serveSite(0, { folder, build, server, control });
  return {
    folder,
    build,
    server,
    control,
    site,
    /** Sends a request with only these headers; rejects when the connection is dropped. */
    ask: (path: string, asked: Asked = {}) => ask(site.url, path, asked),
    async close() {
      await site.close();
      await build?.close();
      await control?.close();
      await server.close();
    },
  };
}

async function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asked,
): Promise<Answered> {
  const { port } = new URL(url);
  const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
  // The server may refuse the request and close the connection before the whole body was sent.
  sent.on('error', () => undefined);
  const answered = once(sent, 'response');
  sent.end(body);
  // The event has only the answer as its argument.
  const [answer] = (await answered) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, text: String(await buffer(answer)) };
}
