// The requests of one verification: in one session, counted, each passed to a recorder.
import type { Release } from '@lunarest/contract';
import { UsageError } from '@lunarest/findings';
import type { Asker } from '../connection/ask.ts';
import { unreachable } from '../connection/connect.ts';
import type { Exchange } from '../connection/exchange.ts';
import type { Observation } from '../drift/gather.ts';
import { aboutOf, judgeAnswer, observe } from '../drift/judge-answer.ts';
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
  /** The exchange that opened the session, not yet judged. */
  readonly opening: Exchange;
  readonly requests: number;
  /** The answer to a GET, null where there was none until the signal; in the release unless another version is named. */
  read(url: string, stop: AbortSignal, version?: string): Promise<Exchange | null>;
  close(): Promise<void>;
}

/** Maximum time for closing the session after all other limits, in milliseconds. */
const closingMilliseconds = 5000;

/**
 * Opens the session, which the caller must always close. Throws a UsageError on failure; the credentials are never sent again.
 */
export async function openConversation(asker: Asker, options: ConversationOptions): Promise<Conversation> {
  const { target, credentials, release, onExchange, onObservations } = options;
  // An abort could leave an open session.
  const patient = new AbortController().signal;
  const asked = openingQuestion(release, target.host, credentials);
  const opening = await asker.ask(asked, patient).catch((cause) => {
    throw new UsageError(unreachable(cause), { cause });
  });
  const cookies = cookiesOf(opening);
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
      // An answer that the signal has cut off says nothing about the appliance.
      const exchange = stop.aborted && answered?.answer.complete === false ? null : answered;
      // A request about versions is answered by its status; it does not count as a use of the API.
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

function cookiesOf({ answer }: Exchange): Cookies {
  if (answer.status === 401)
    throw new UsageError(
      'The appliance refuses the user or the password. There was no second attempt, because a few wrong passwords lock the user out.',
    );
  const found: Cookies = new Map();
  keepCookies(found, answer);
  if (answer.status < 300 && found.size > 0) return found;
  throw new UsageError(
    `The appliance opened no session: it answered ${answer.status} without a session cookie.`,
  );
}
