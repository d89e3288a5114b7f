// The headers that a program adds to every request, and the hooks that observe requests.

import { guarded } from '#errors';
import type { Ability, Extension } from './client-core.ts';
import { announcer, type OnSessionRenewed } from './session.ts';
import type { Transport } from './transport/transport.ts';

type Fetch = Transport['fetch'];

/** One request in a log. It contains no header, query or body, and therefore no secret. */
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

/** A call rejects with the error of its hook. */
export interface HookOptions {
  /**
   * Headers that every request carries, for example `{ 'X-Request-Source': 'backup' }`. Headers that the
   * client sets itself are refused.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Called before each request, including those of the session. It may change `request.headers`. It sees neither the password
   * of the appliance user nor the session's cookie; the body may contain secrets.
   */
  readonly onRequest?: ((request: Request, operation: string) => void | Promise<void>) | undefined;
  /**
   * Called with each answer. It may return another Response instead; the client then cancels the unused body of the
   * first. To read the body, read that of `response.clone()`. The header Set-Cookie of an answer is a secret.
   */
  readonly onResponse?:
    | ((response: Response, operation: string) => void | Promise<void>)
    | ((response: Response, operation: string) => Response | undefined | Promise<Response | undefined>)
    | undefined;
  /**
   * Called when the appliance has lost the session and the client has opened another: the logins to the HSM and to
   * partitions are lost. The calls that lost the old session are repeated after it, so that it may log in again. These
   * calls reject with its error. Example: `onSessionRenewed: async () => { await luna.loginHsmSo(so); }`.
   */
  readonly onSessionRenewed?: OnSessionRenewed | undefined;
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

/**
 * The ability to add headers to requests, and to see requests, answers and new sessions: the options `headers`,
 * `onRequest`, `onResponse`, `onSessionRenewed` and `log`.
 */
export const hooks: Ability<'hooks'> = { ability: 'hooks', read: readHooks };

/** @throws TypeError for a header that the client sets or that is malformed, and for a hook that is not a function. */
function readHooks({ headers = {}, onRequest, onResponse, onSessionRenewed, log }: HookOptions): Extension {
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
  checkFunctions({ onRequest, onResponse, log, onSessionRenewed });
  return {
    headers: { ...headers },
    around: (fetch, operation) => hooked(logged(fetch, operation, log), operation, { onRequest, onResponse }),
    announce: announcer(onSessionRenewed),
  };
}

/** @throws TypeError for an option that is present and not a function. */
function checkFunctions(options: object): void {
  for (const [name, hook] of Object.entries(options)) {
    if (hook !== undefined && typeof hook !== 'function') throw new TypeError(`${name} must be a function`);
  }
}

function checkHeader(name: string, value: unknown): void {
  if (reserved.includes(name.toLowerCase()))
    throw new TypeError(`headers must not contain ${name}: the client sets it`);
  try {
    if (typeof value !== 'string') throw new TypeError('no string');
    new Headers([[name, value]]);
  } catch {
    // The platform's own message would contain the value.
    throw new TypeError(`headers: the name or the value of ${JSON.stringify(name)} is malformed`);
  }
}

/** Runs the hooks around a request. */
function hooked(fetch: Fetch, operation: string, { onRequest, onResponse }: HookOptions): Fetch {
  return async (request) => {
    await guarded(() => onRequest?.(request, operation));
    const response = await fetch(request);
    return guarded(async () => {
      const seen = (await onResponse?.(response, operation)) ?? response;
      // A replaced body would occupy its connection.
      if (seen.body !== response.body && !response.body?.locked) response.body?.cancel().catch(() => {});
      if (seen.bodyUsed)
        throw new TypeError('onResponse has read the body: read the body of response.clone()');
      return seen;
    });
  };
}

/** Writes a request to the log. */
function logged(fetch: Fetch, operation: string, log: HookOptions['log']): Fetch {
  if (log === undefined) return fetch;
  return async (request) => {
    const start = performance.now();
    const write = (status: number | null) =>
      guarded(() => {
        const { method, url } = request;
        const milliseconds = Math.round(performance.now() - start);
        log({ operation, method, path: new URL(url).pathname, status, milliseconds });
      });
    const response = await fetch(request).catch(async (error: unknown) => {
      await write(null);
      throw error;
    });
    await write(response.status);
    return response;
  };
}
