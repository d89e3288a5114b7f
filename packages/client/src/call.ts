// Performs any operation within the private session: opens it, renews it once when it was lost, and closes it.

import { ClientClosedError, guarded } from '#errors';
import { catchEarlyError, createCookieJar } from '#platform';
import { isStream } from './content.ts';
import type { CookieJar } from './cookie-jar.ts';
import type { Ask } from './credentials.ts';
import { type AtClose, exchange } from './exchange.ts';
import type { CallOptions, Operation } from './operation.ts';
import type { Result } from './read-answer.ts';
import type { AnyInput, Outgoing, SendOptions } from './send.ts';
import { type Announce, createSession, type Opening, type Session } from './session.ts';
import type { InTurn } from './waits.ts';

/** The operations that open and close the session; every client has them. */
export type SessionOperations = Readonly<{ [Name in 'openSession' | 'closeSession']: Operation<Name> }>;

export interface Caller {
  /** Performs the operation within the session. */
  call(operation: Operation, input?: AnyInput, options?: SendOptions): Promise<Result>;
  /**
   * Performs the work within the session. If the session is lost, it is renewed and the work is repeated once, unless it has
   * sent a stream. The work itself does not renew the session, so that it may hold a turn that others wait for.
   */
  inSession(outgoing: Performed, work: (cookies: CookieJar) => Promise<Result>): Promise<Result>;
  /** Sends one request; the caller provides the cookies. */
  readonly request: Request;
  readonly session: Session;
  /** @throws ClientClosedError after `close`, and the reason of a signal that has aborted. */
  demandOpen(operation: Operation, options: CallOptions): void;
  /** Waits for the session, up to the limit of the call. @throws RangeError before the wait for a limit out of bounds. */
  inLimits<T>(options: CallOptions, wait: () => Promise<T>): Promise<T>;
  /**
   * Ends the session if there is one; it is never used again, even without an answer.
   * Resolves after 5 seconds at the latest.
   */
  endSession(): Promise<void>;
  /** The turns of the methods that wait for each other; the first call creates them. */
  readonly turns: { inTurn?: InTurn };
  readonly atClose: AtClose;
  close(): Promise<void>;
}

type Request = (outgoing: Outgoing) => Promise<Result>;

/** The operation that is performed, its input and the options of the call. */
type Performed = Omit<Outgoing, 'cookies'>;

/** The errors of 401 for a cookie without a live session, after which the appliance has not performed the request. */
const lostSession = ['FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_SESSION_NOT_PRIVATE'];

/** Upper bound on the wait for the end of a session, so that a finished program does not hang. */
const farewellMilliseconds = 5000;

/**
 * @param logIn opens a session by one or more requests
 * @param disconnect closes the connections
 */
export function createCaller(
  { openSession, closeSession }: SessionOperations,
  logIn: (ask: Ask) => Promise<Result>,
  request: Request,
  disconnect: () => Promise<void>,
  atClose: AtClose,
  announce: Announce = async () => {},
): Caller {
  const session = createSession(open);
  let closing: Promise<void> | undefined;

  function demandOpen({ operation }: Operation, { signal }: CallOptions): void {
    if (closing) throw new ClientClosedError(operation);
    signal?.throwIfAborted();
  }

  async function open(): Promise<Opening> {
    const cookies = createCookieJar();
    const result = await logIn((step) => {
      // A call in progress when the client is closed must not leave a session behind.
      demandOpen(openSession, {});
      return request({ operation: openSession, input: {}, cookies, ...step });
    });
    return { result, cookies: 'error' in result ? null : cookies };
  }

  const inLimits = <T>(options: CallOptions, wait: () => Promise<T>) =>
    exchange(openSession.operation, options, atClose, () => guarded(wait));

  const inSession: Caller['inSession'] = async (outgoing, work) => {
    const { operation, input } = outgoing;
    catchEarlyError(input);
    const perform = ({ cookies, result }: Opening) => (cookies ? work(cookies) : result);
    demandOpen(operation, outgoing);
    const opening = session.renew(null);
    const first = await inLimits(outgoing, () => opening);
    // Do not send a request whose cookies have expired, because the appliance has other errors for it.
    const answer = first.cookies?.hasLapsed?.() ? undefined : await perform(first);
    if (answer && (!first.cookies || !isLost(answer))) return answer;
    demandOpen(operation, outgoing);
    const renewed = session.renew(opening);
    const second = await inLimits(outgoing, async () => {
      await announce(renewed);
      // The program may have opened another session in the meantime.
      return session.current() ?? renewed;
    });
    // A stream that was sent cannot be sent again; the next call has the new session.
    return answer && isStream(input.body) ? answer : perform(second);
  };

  const call: Caller['call'] = (operation, input = {}, options = {}) => {
    const outgoing = { ...options, operation, input };
    return inSession(outgoing, (cookies) => request({ ...outgoing, cookies }));
  };

  const endSession = () =>
    inLimits({ timeoutMilliseconds: farewellMilliseconds }, async () => {
      const opening = session.current();
      // Waits like the earlier calls, so that they are sent first.
      const cookies = (await (opening && inLimits({}, () => opening)))?.cookies;
      if (!opening || !cookies) return;
      session.forget(opening);
      await request({ operation: closeSession, input: {}, cookies });
      // Errors do not matter: the client is done, and the session of an unreachable appliance ends by itself.
    }).catch(() => {});

  const close = () =>
    (closing ??= endSession().then(() => {
      atClose.run();
      return disconnect();
    }));
  return { call, inSession, request, session, demandOpen, inLimits, endSession, turns: {}, atClose, close };
}

function isLost(result: Result): boolean {
  return 'error' in result && lostSession.includes(result.error.id);
}
