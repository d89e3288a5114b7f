// Checks finished exchanges one after the other.
import { newestRelease, routerOf, targetPath } from '@lunarest/contract';
import { negotiatedBy } from '@lunarest/contract/negotiate';
import { type AskedQuestion, type Exchange, headerOf, type Unanswered } from '../connection/exchange.ts';
import { DriftLedger, messageOf } from '../drift/gather.ts';
import { judgeAnswer } from '../drift/judge-answer.ts';
import { judgeRequest } from '../drift/judge-request.ts';
import { driftKinds } from '../drift/kinds.ts';
import { aboutOf, type Observation, observe } from '../drift/observation.ts';
import { askedBy } from '../drift/recorded-exchange.ts';
import { isPageFile } from '../recording/passed-over.ts';

export interface TrafficCounts {
  readonly exchanges: number;
  /** Number of exchanges that arrived faster than they could be checked. */
  readonly skipped: number;
  /** Number of preflights, which belong to no operation and are not checked. */
  readonly preflights: number;
  /** Number of files that a browser asked for on behalf of a page, such as its icon, which are not checked either. */
  readonly pageFiles: number;
}

export interface TrafficJudge {
  readonly ledger: DriftLedger;
  readonly counts: TrafficCounts;
  add(exchange: Exchange): void;
  addUnanswered(unanswered: Unanswered): void;
  /** Resolves when all added exchanges have been checked. */
  settle(): Promise<void>;
}

/** Upper bound on the bytes of bodies that wait for the check. */
const mostWaiting = 128 * 1024 * 1024;

export function createTrafficJudge(tell: (line: string) => void): TrafficJudge {
  const ledger = new DriftLedger();
  let judged: Promise<void> = Promise.resolve();
  const counts = { exchanges: 0, skipped: 0, preflights: 0, pageFiles: 0 };
  let waiting = 0;

  function note(observations: readonly Observation[]): void {
    for (const observation of ledger.add(observations))
      tell(`${driftKinds[observation.kind].severity}  ${messageOf(observation)}`);
  }

  return {
    ledger,
    counts,
    add(exchange) {
      if (isPreflight(exchange.question)) {
        counts.preflights += 1;
        return;
      }
      const { url, headers } = exchange.question;
      if (isPageFile(url, headerOf(headers, 'sec-fetch-dest'))) {
        counts.pageFiles += 1;
        return;
      }
      counts.exchanges += 1;
      const size = exchange.question.body.bytes.length + exchange.answer.body.bytes.length + 1;
      if (waiting + size > mostWaiting) {
        counts.skipped += 1;
        return;
      }
      waiting += size;
      judged = judged.then(async () => {
        waiting -= size;
        note([...(await judgeRequest(exchange.question)), ...judgeAnswer(exchange)]);
      });
    },
    addUnanswered(unanswered) {
      counts.exchanges += 1;
      const { about, release } = operationOf(unanswered);
      note([observe('operation-gave-no-answer', about, unanswered.reason, release)]);
    },
    settle: () => judged,
  };
}

/** The operation in the release that the request names, or else in the newest one. */
function operationOf(question: Unanswered): Pick<Observation, 'about' | 'release'> {
  const { method, url } = question;
  const { release } = negotiatedBy(askedBy(question).headers) ?? { release: newestRelease };
  const found = routerOf(release)(targetPath(url))?.operations.get(method.toLowerCase());
  return { about: aboutOf(method, release, found?.id ?? null, ''), release };
}

/** True for the request of a browser that precedes the request of a page of another origin. */
function isPreflight({ method, headers }: AskedQuestion): boolean {
  return method === 'OPTIONS' && headerOf(headers, 'access-control-request-method') !== undefined;
}
