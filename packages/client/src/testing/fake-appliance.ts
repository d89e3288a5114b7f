// Appliances of tests: one in memory that answers from a table, and a real HTTP server on its own port.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { listeningPort } from '@lunarest/tooling/listening-port';

interface PlainAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent unchanged. */
  readonly body?: unknown;
}

/** An Error simulates a failed connection. */
export type Answer = PlainAnswer | Error | ((request: Request) => Response | Promise<Response>);

export interface Asked {
  /** Method and path, as in `GET /tasks`. */
  readonly call: string;
  readonly authorization: string | null;
  readonly cookie: string | null;
  readonly mediaType: string | null;
  readonly body: string;
}

/**
 * A list of answers to a call is used in order, and the last one repeats. Sessions open and close unless the table has other
 * answers; their cookies are numbered from 1.
 */
export function createFakeAppliance(table: Readonly<Record<string, Answer | readonly Answer[]>> = {}) {
  const asked: Asked[] = [];
  let sessions = 0;
  const openSession = () => {
    sessions += 1;
    return respond({ status: 204, headers: { 'Set-Cookie': `session=${sessions}; Path=/; Secure` } });
  };
  const defaults = { 'POST /auth/session': openSession, 'DELETE /auth/session': { status: 204 } };
  const entries = Object.entries<Answer | readonly Answer[]>({ ...defaults, ...table });
  const answers = new Map(
    entries.map(([call, given]) => [call, Array.isArray(given) ? [...given] : [given]]),
  );

  async function fetch(request: Request): Promise<Response> {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    asked.push({
      call,
      authorization: request.headers.get('Authorization'),
      cookie: request.headers.get('Cookie'),
      mediaType: request.headers.get('Content-Type'),
      body: await request.text(),
    });
    const queue: Answer[] = answers.get(call) ?? [];
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    if (answer === undefined) throw new Error(`the table has no ${call}`);
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : respond(answer);
  }

  return { fetch, asked, calls: () => asked.map(({ call }) => call) };
}

export function respond({ status, headers, body }: PlainAnswer): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text ?? null, { status, headers });
}

/** A refusal in the format of the appliance. */
export function refuse(status: number, id: string) {
  const error = {
    id,
    message: 'refused',
    details: 'refused',
    returnCode: status,
    status: 'ERROR',
    type: 'PLUGIN',
  };
  return { status, body: error };
}

export const account = { baseUrl: 'https://luna.example', username: 'admin', password: 's3cret' };

/** Writes the answer to a request. */
export type Responder = (response: ServerResponse) => void;

interface Listening extends AsyncDisposable {
  readonly baseUrl: string;
  /** Method and path of each request, as in `GET /tasks`. */
  readonly asked: string[];
  /** The headers of each request. */
  readonly headers: IncomingHttpHeaders[];
}

/** Opens and closes sessions, and answers all other requests by the responders in order; the last one repeats. */
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
  const port = await listeningPort(server);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    asked,
    headers,
    [Symbol.asyncDispose]: () => stop(server),
  };
}

async function stop(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
