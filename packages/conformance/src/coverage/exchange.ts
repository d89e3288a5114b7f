// A recorded request with its answer, for the coverage table and for programs that replay the suite without a server. The
// caller of each request is derived from the recorded exchanges.

export interface Exchange {
  readonly release: string;
  /** Operation identifier; empty where no operation matched. */
  readonly operation: string;
  readonly status: number;
  /** The error identifier, null for a success. */
  readonly error: string | null;
  /** Full name of the test that made the request. */
  readonly test: string;
  readonly request: {
    readonly method: string;
    /** Path and query. */
    readonly path: string;
    /** Null without a body. */
    readonly body: string | null;
    /** True where the test specifies method and path; false for the typed client, which uses those of the contract. */
    readonly spelled: boolean;
  };
  readonly caller: Caller;
  readonly answer: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

interface Caller {
  /** Name of the appliance user; null for a request without credentials, or with an unknown cookie. */
  readonly user: string | null;
  readonly session: boolean;
  /** Whether the request itself carries a user name and password. */
  readonly basic: boolean;
  /** The roles logged in within the session, such as `hsm:so` or `partition:co`. */
  readonly logins: readonly string[];
}

/** The parts of an exchange that concern sessions. */
interface SessionExchange {
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  /** The request body; null for none. */
  readonly body: string | null;
  readonly cookies: readonly string[];
}

/** Tracks the sessions of exchanges. */
export function createCallers() {
  const sessions = new Map<string, { readonly user: string | null; readonly logins: readonly string[] }>();
  return {
    /** The caller of a request with these headers. */
    callerOf(headers: Headers): Caller {
      const cookie = cookieIn(headers.get('cookie'));
      const session = cookie === null ? undefined : sessions.get(cookie);
      const basic = userIn(headers.get('authorization'));
      return {
        user: session?.user ?? basic,
        session: cookie !== null,
        basic: basic !== null,
        logins: session?.logins ?? [],
      };
    },
    /** Applies a successful exchange to the tracked sessions. */
    note({ operation, status, headers, body, cookies }: SessionExchange): void {
      if (status >= 300) return;
      const [opened] = cookies.map(cookieIn);
      const user = userIn(headers.get('authorization'));
      if (opened !== undefined && opened !== null) sessions.set(opened, { user, logins: [] });
      const cookie = cookieIn(headers.get('cookie'));
      const session = cookie === null ? undefined : sessions.get(cookie);
      if (cookie === null || session === undefined) return;
      sessions.set(cookie, { ...session, logins: loginsAfter(session.logins, operation, body) });
    },
  };
}

function loginsAfter(logins: readonly string[], operation: string, body: string | null): readonly string[] {
  const place = /^log(?:in|out)(Hsm|Partition)$/.exec(operation)?.[1]?.toLowerCase();
  if (place === undefined) return logins;
  if (operation.startsWith('logout')) return logins.filter((login) => !login.startsWith(`${place}:`));
  const { role } = JSON.parse(body ?? '{}');
  return [...logins, `${place}:${role ?? ''}`];
}

function cookieIn(text: string | null): string | null {
  return /(?:^|;\s*)session=([^;]+)/.exec(text ?? '')?.[1] ?? null;
}

function userIn(authorization: string | null): string | null {
  const encoded = /^basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return null;
  return Buffer.from(encoded, 'base64').toString('utf8').split(':')[0] ?? null;
}
