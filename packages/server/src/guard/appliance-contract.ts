// The interface between the guard and a contract: its checks, and the answer that replaces an invalid one.
import type { Release } from '@lunarest/contract';
import type { AnswerTable } from '@lunarest/contract/answers';
import { loadAnswerTable } from '@lunarest/contract/load-answers';
import { type Answer, failureAnswer } from '@lunarest/simulator';
import { checkAnswer } from './check-answer.ts';
import { type AskedRequest, expectedAnswers, releaseOf } from './expected-answers.ts';
import { type Finding, unverifiable } from './finding.ts';
import type { GivenAnswer } from './seen-answer.ts';

export interface GuardedContract {
  /** Whether the checks for such a request are loaded. */
  isReady(asked: AskedRequest): boolean;
  /** Loads the checks for such a request. Rejects when they cannot be loaded; every answer is refused then. */
  load(asked: AskedRequest): Promise<void>;
  /** All findings for the answer; called after the checks are loaded. */
  findings(asked: AskedRequest, answer: GivenAnswer): readonly Finding[];
  /** The fields of the request in the log entry. */
  about(asked: AskedRequest): { readonly operation: string | null; readonly release?: Release };
  /** The documented answer to a failure of the server; it only refers to the log. */
  replacement(report: string): Answer;
}

/** The contract of the appliance for the guard. */
export const applianceContract: GuardedContract = {
  isReady: (asked) => tableOf(releaseOf(asked)) !== undefined,
  load: (asked) => loadTable(releaseOf(asked)),
  findings(asked, answer) {
    const table = tableOf(releaseOf(asked));
    return table === undefined ? [unverifiable] : checkAnswer(asked, answer, table).findings;
  },
  about(asked) {
    const release = releaseOf(asked);
    const table = tableOf(release);
    return { operation: table === undefined ? null : expectedAnswers(asked, table).operation, release };
  },
  replacement: replacementAnswer,
};

/** The checks of answers by release, loaded for the first answer and shared by every server of this process. */
const tables = new Map<Release, AnswerTable>();

/** The table of a release, or undefined before `loadTable` has loaded it. */
function tableOf(release: Release): AnswerTable | undefined {
  return tables.get(release);
}

/** Loads the table of a release. Rejects when it cannot be loaded; `tableOf` then keeps returning undefined. */
async function loadTable(release: Release): Promise<void> {
  tables.set(release, await loadAnswerTable(release));
}

/** The documented answer to a failure of the server, which replaces an undocumented one and only refers to the log. */
export function replacementAnswer(report: string): Answer {
  return failureAnswer(null, { failure: 'FRAMEWORK_INTERNAL_ERROR', details: `Report ${report}.` });
}
