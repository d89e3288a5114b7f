// Judges exchanges one after the other, after they are over.
import { newestRelease } from '@lunarest/contract';
import { DriftLedger, messageOf } from '../drift/gather.ts';
import { judgeAnswer, observe } from '../drift/judge-answer.ts';
import { judgeRequest } from '../drift/judge-request.ts';
import { driftKinds } from '../drift/kinds.ts';
import type { Observation } from '../drift/observation.ts';
import type { Exchange } from '../live/exchange.ts';

export interface TrafficJudge {
  readonly ledger: DriftLedger;
  readonly exchanges: number;
  add(exchange: Exchange): void;
  /** A request that was not answered at all. */
  addUnanswered(method: string): void;
  /** Resolves when everything that was added is judged. */
  settle(): Promise<void>;
}

/** Exchanges that wait to be judged keep their bodies; more than these are not looked at. */
const mostWaiting = 1000;

export function createTrafficJudge(tell: (line: string) => void): TrafficJudge {
  const ledger = new DriftLedger();
  let judged: Promise<void> = Promise.resolve();
  let exchanges = 0;
  let waiting = 0;

  function note(observations: readonly Observation[]): void {
    for (const observation of ledger.add(observations))
      tell(`${driftKinds[observation.kind].severity}  ${messageOf(observation)}`);
  }

  return {
    ledger,
    get exchanges() {
      return exchanges;
    },
    add(exchange) {
      exchanges += 1;
      if (waiting >= mostWaiting) return;
      waiting += 1;
      judged = judged.then(async () => {
        waiting -= 1;
        note([...(await judgeRequest(exchange.question)), ...judgeAnswer(exchange)]);
      });
    },
    addUnanswered(method) {
      exchanges += 1;
      note([observe('operation-gave-no-answer', `${method} (any operation)`, 'answer', newestRelease)]);
    },
    settle: () => judged,
  };
}
