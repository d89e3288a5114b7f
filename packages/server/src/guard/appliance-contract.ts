// The contract of the appliance, per release, in the form that the guard needs.
import { loadTable, tableOf } from './answer-tables.ts';
import { checkAnswer } from './check-answer.ts';
import { expectedAnswers, releaseOf } from './expected-answers.ts';
import { unverifiable } from './finding.ts';
import type { GuardedContract } from './guarded-contract.ts';
import { replacementAnswer } from './replacement-answer.ts';

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
