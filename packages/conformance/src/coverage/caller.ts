// Who makes a request, as far as requests and answers tell: the user, whether in a private session, and the roles logged in.

export interface Caller {
  /** Name of the appliance user; null for a request without credentials, or with a cookie from elsewhere. */
  readonly user: string | null;
  readonly session: boolean;
  /** Whether user name and password are on the request itself. */
  readonly basic: boolean;
  /** The roles logged in within the session: `hsm:so`, `partition:co` and so on. */
  readonly logins: readonly string[];
}

interface Session {
  readonly user: string | null;
  readonly logins: readonly string[];
}

/** The request and answer that open, change or use a session. */
export interface SessionExchange {
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body that was sent. */
  readonly body: string | null;
  readonly cookies: readonly string[];
}

/** Follows the sessions of one run of tests. */
export function createCallers() {
  const sessions = new Map<string, Session>();
  return {
    /** Who is about to make a request with these headers. */
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
    /** Remembers what an answer has changed. */
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
