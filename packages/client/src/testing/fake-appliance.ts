// An appliance in memory: answers from a table and records the requests.

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
 * Several answers to the same call are given in order; the last one repeats. Sessions open and close unless
 * the table says otherwise; their cookies are numbered from 1.
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
