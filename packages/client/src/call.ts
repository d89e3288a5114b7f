// Performs any operation within the private session: opens it, renews it once when it was lost, and closes it.
import { createCookieJar } from '#platform';
import { unlessAborted } from './abort.ts';
import type { Announce } from './announce-renewal.ts';
import { isStream } from './content.ts';
import { ClientClosedError } from './errors.ts';
import type { CallOptions, Operation, Wire } from './operation.ts';
import { type BodyCheck, type Result, readAnswer } from './read-answer.ts';
import type { AnyInput, Send } from './send.ts';
import { createSession, type Opening } from './session.ts';

/** The operations that open and close the session; every client has them. */
export type SessionWires = Readonly<{ [Name in 'openSession' | 'closeSession']: Operation<Name> }>;

export interface Caller {
  call(operation: string, wire: Wire, input: AnyInput, options: CallOptions): Promise<Result>;
  close(): Promise<void>;
}

/** The errors for a cookie without a live session; the appliance has done nothing of the request. */
const lostSession = ['FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_SESSION_NOT_PRIVATE'];

/** Maximum wait for the answer to the end of a session, so that a finished program does not hang. */
const farewellMilliseconds = 5000;

interface CallerOptions {
  /** Makes the header Authorization for opening a session. */
  readonly authorize: () => Promise<string>;
  readonly send: Send;
  readonly announce: Announce | undefined;
  readonly check: BodyCheck;
}

export function createCaller(
  wires: SessionWires,
  { authorize, send, announce, check }: CallerOptions,
): Caller {
  const session = createSession(open);
  const farewell = { operation: 'closeSession', wire: wires.closeSession, input: {} };
  let closing: Promise<void> | null = null;

  async function open(): Promise<Opening> {
    // A call in progress when the client is closed must not leave a session behind.
    if (closing !== null) throw new ClientClosedError('openSession');
    const cookies = createCookieJar();
    const outgoing = { operation: 'openSession', wire: wires.openSession, input: {}, cookies };
    const incoming = await send({ ...outgoing, authorization: await authorize() });
    const result = readAnswer('openSession', wires.openSession, incoming, check);
    return { result, cookies: 'error' in result ? null : cookies };
  }

  async function openAgain(): Promise<Result> {
    const stale = session.current();
    await sendClose();
    return (await session.renew(stale)).result;
  }

  async function perform(
    operation: string,
    wire: Wire,
    input: AnyInput,
    options: CallOptions,
  ): Promise<Result> {
    const attempt = async (opening: Promise<Opening>) => {
      const { cookies, result } = await unlessAborted(opening, options.signal);
      if (cookies === null) return result;
      const incoming = await send({ operation, wire, input, cookies, ...options });
      return readAnswer(operation, wire, incoming, check);
    };
    const opening = session.ensure();
    const answer = await attempt(opening);
    if (!isLost(answer) || isStream(input.body)) return answer;
    if (closing !== null) throw new ClientClosedError(operation);
    const renewed = session.renew(opening);
    await unlessAborted(Promise.resolve(announce?.(renewed)), options.signal);
    // The program may have opened another session meanwhile.
    return attempt(session.current() ?? renewed);
  }

  async function closeSession(options: CallOptions): Promise<Result> {
    const opening = session.current();
    const opened = opening && (await unlessAborted(opening, options.signal));
    const cookies = opened?.cookies ?? createCookieJar();
    const incoming = await send({ ...farewell, cookies, ...options });
    const result = readAnswer('closeSession', wires.closeSession, incoming, check);
    if (opening !== null) session.forget(opening);
    return result;
  }

  /**
   * Ends the session if there is one; it is not used again, whatever the appliance answers and even without
   * an answer.
   */
  async function sendClose(): Promise<void> {
    const opening = session.current();
    const cookies = (await opening?.catch(() => null))?.cookies;
    if (opening === null || !cookies) return;
    session.forget(opening);
    // The work is done; an unreachable appliance has no session left.
    await send({ ...farewell, cookies, timeoutMilliseconds: farewellMilliseconds }).catch(() => {});
  }

  return {
    async call(operation, wire, input, options) {
      if (closing !== null) throw new ClientClosedError(operation);
      options.signal?.throwIfAborted();
      if (operation === 'openSession') return unlessAborted(openAgain(), options.signal);
      if (operation === 'closeSession') return closeSession(options);
      return perform(operation, wire, input, options);
    },
    close() {
      closing ??= sendClose();
      return closing;
    },
  };
}

function isLost(result: Result): boolean {
  return 'error' in result && result.status === 401 && lostSession.includes(result.error.id);
}
