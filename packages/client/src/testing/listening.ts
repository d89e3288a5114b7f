// A real HTTP server on its own port, closed at the end of the block that uses it.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Writes the answer to a request. */
export type Responder = (response: ServerResponse) => void;

export interface Listening extends AsyncDisposable {
  readonly baseUrl: string;
  /** Method and path of each request, as in `GET /tasks`. */
  readonly asked: string[];
  /** The headers of each request. */
  readonly headers: IncomingHttpHeaders[];
}

/** Answers sessions by itself and all other requests with the responders in order; the last one repeats. */
export async function listening(...responders: readonly Responder[]): Promise<Listening> {
  const queue = [...responders];
  const asked: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    if (request.url === '/auth/session')
      return response.writeHead(204, { 'Set-Cookie': 'session=1; Path=/' }).end();
    const respond = queue.length > 1 ? queue.shift() : queue[0];
    return respond?.(response);
  });
  const port = await listen(server);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    asked,
    headers,
    [Symbol.asyncDispose]: () => stop(server),
  };
}

/** The port of the loopback host that the server was assigned. */
export async function listen(server: Pick<Server, 'listen' | 'address' | 'once'>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => server.once('listening', resolve));
  // A listening server has an address.
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
