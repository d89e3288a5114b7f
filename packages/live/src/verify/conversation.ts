// The requests of a verification: in one session, counted and recorded.
import type { Release } from '@lunarest/contract';
import { UsageError } from '@lunarest/findings';
import type { Asker } from '../connection/ask.ts';
import { unreachable } from '../connection/connect.ts';
import type { Exchange } from '../connection/exchange.ts';
import { schemeAdvice } from '../connection/spoken-scheme.ts';
import { judgeAnswer } from '../drift/judge-answer.ts';
import { aboutOf, type Observation, observe } from '../drift/observation.ts';
import {
  type Cookies,
  type Credentials,
  closingQuestion,
  keepCookies,
  openingQuestion,
  questionMaker,
} from './session.ts';

export interface ConversationOptions {
  readonly target: URL;
  readonly credentials: Credentials;
  readonly release: Release;
  readonly onExchange: (exchange: Exchange) => void;
  readonly onObservations: (observations: readonly Observation[]) => void;
}

export interface Conversation {
  /** The exchange that opened the session; it is not checked yet. */
  readonly opening: Exchange;
  readonly requests: number;
  /** Sends a GET, by default in the release. Resolves to null without an answer before the signal. */
  read(url: string, stop: AbortSignal, version?: string): Promise<Exchange | null>;
  close(): Promise<void>;
}

/** Upper bound in milliseconds on the time for closing the session after all other limits. */
const closingMilliseconds = 5000;

/**
 * Opens the session, which the caller must always close. Throws a UsageError on failure; the credentials are never sent again.
 */
export async function openConversation(asker: Asker, options: ConversationOptions): Promise<Conversation> {
  const { target, credentials, release, onExchange, onObservations } = options;
  // An abort could leave an open session.
  const patient = new AbortController().signal;
  const asked = openingQuestion(release, target.host, credentials);
  const opening = await asker.ask(asked, patient).catch(async (cause) => {
    throw new UsageError(`${unreachable(cause)}${await schemeAdvice(target)}`, { cause });
  });
  const cookies = await cookiesOf(opening, target);
  const question = questionMaker(release, target.host, cookies);
  let requests = 1;
  return {
    opening,
    get requests() {
      return requests;
    },
    async read(url, stop, version) {
      requests += 1;
      const answered = await asker.ask(question('GET', url, version), stop).catch(() => null);
      if (answered !== null) keepCookies(cookies, answered.answer);
      // An answer that the signal has interrupted is not a fault of the appliance.
      const exchange = stop.aborted && answered?.answer.complete === false ? null : answered;
      // A request for another version only tests the status, so it is neither recorded nor checked.
      if (exchange !== null && version === undefined) onExchange(exchange);
      return exchange;
    },
    async close() {
      requests += 1;
      const closing = closingQuestion(release, question);
      const closed = await asker.ask(closing, AbortSignal.timeout(closingMilliseconds)).catch(() => null);
      const about = aboutOf(closing.method, release, 'closeSession', '');
      if (closed !== null) onExchange(closed);
      onObservations(
        closed === null ? [observe('operation-gave-no-answer', about, '', release)] : judgeAnswer(closed),
      );
    },
  };
}

async function cookiesOf({ answer }: Exchange, target: URL): Promise<Cookies> {
  if (answer.status === 401)
    throw new UsageError(
      'The appliance refuses the user or the password. There was no second attempt, because a few wrong passwords lock the user out.',
    );
  const found: Cookies = new Map();
  keepCookies(found, answer);
  if (answer.status < 300 && found.size > 0) return found;
  throw new UsageError(
    `The appliance opened no session: it answered ${answer.status} without a session cookie.${await schemeAdvice(target)}`,
  );
}
