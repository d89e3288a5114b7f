// What a program adds to every request, and what it sees of them.
import type { Middleware } from 'openapi-fetch';

/** One request in a log. It holds no header, no query and no body, and so no secret. */
export interface LogEntry {
  readonly operation: string;
  /** For example `GET`. */
  readonly method: string;
  /** Path of the address, for example `/tasks/3`. */
  readonly path: string;
  /** Status of the answer; null when none arrived. */
  readonly status: number | null;
  /** Time until the head of the answer arrived. */
  readonly milliseconds: number;
}

/** An error of a hook is the error of the call. */
export interface HookOptions {
  /**
   * Headers that every request carries, for example `{ 'X-Request-Source': 'backup' }`. Those that the client sets itself
   * are refused.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Called before each request, those of the session too. It may change `request.headers`. It sees neither the password
   * of the appliance user nor the session's cookie; the body may hold secrets.
   */
  readonly onRequest?: ((request: Request, operation: string) => void | Promise<void>) | undefined;
  /**
   * Called with each answer. It may return another Response in its place; to read the body, read that of
   * `response.clone()`. The header Set-Cookie of an answer is a secret.
   */
  readonly onResponse?:
    | ((response: Response, operation: string) => void | Promise<void>)
    | ((response: Response, operation: string) => Response | undefined | Promise<Response | undefined>)
    | undefined;
  /** Called after each request. Example: `log: (entry) => console.log(entry)`. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
}

const reserved = [
  'accept',
  'accept-type',
  'authorization',
  'content-length',
  'content-type',
  'cookie',
  'host',
];

/** @throws TypeError for a header that the client sets or that is malformed, and for a hook that is no function. */
export function readHooks({ headers = {}, onRequest, onResponse, log }: HookOptions): HookOptions {
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
  checkFunctions({ onRequest, onResponse, log });
  return { headers: { ...headers }, onRequest, onResponse, log };
}

/** @throws TypeError for an option that is there and no function. */
export function checkFunctions(options: object): void {
  for (const [name, hook] of Object.entries(options)) {
    if (hook !== undefined && typeof hook !== 'function') throw new TypeError(`${name} must be a function`);
  }
}

function checkHeader(name: string, value: unknown): void {
  if (reserved.includes(name.toLowerCase()))
    throw new TypeError(`headers must not hold ${name}: the client sets it`);
  try {
    if (typeof value !== 'string') throw new TypeError('no string');
    new Headers([[name, value]]);
  } catch {
    // The platform's own message would show the value.
    throw new TypeError(`headers: the name or the value of ${JSON.stringify(name)} is malformed`);
  }
}

/** An error of a hook, on its way through code that would take it for one of the connection. */
export class HookFailure extends Error {
  constructor(cause: unknown) {
    super('a hook failed', { cause });
  }
}

/** The hooks of one call, as openapi-fetch runs them. */
export function hooksOf({ onRequest, onResponse }: HookOptions, operation: string): Middleware {
  return {
    onRequest: ({ request }) => guarded(() => onRequest?.(request, operation)),
    onResponse: ({ response }) =>
      guarded(async () => {
        const other = (await onResponse?.(response, operation)) ?? undefined;
        if ((other ?? response).bodyUsed)
          throw new TypeError('onResponse has read the body: read that of response.clone()');
        return other;
      }),
  };
}

/** Runs a hook; its error is marked as one. */
export async function guarded<T>(hook: () => T | Promise<T>): Promise<T> {
  try {
    return await hook();
  } catch (error) {
    throw new HookFailure(error);
  }
}
