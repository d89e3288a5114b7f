// The contract of the control API for the guard.
import { createOperationRouter, targetPath } from '@lunarest/contract';
import type { AnswerTable } from '@lunarest/contract/answers';
import { controlOperations } from '@lunarest/contract/control';
import { controlRefusal } from '@lunarest/simulator/control-api';
import type { GuardedContract } from '../guard/appliance-contract.ts';
import { checkExpected, type DocumentedAnswers } from '../guard/check-answer.ts';
import type { AskedRequest } from '../guard/expected-answers.ts';

const route = createOperationRouter(controlOperations);

/** The control API has one release, whose checks are loaded before it listens. */
export function controlContract(table: AnswerTable): GuardedContract {
  const expected = (asked: AskedRequest) => expectedOfControl(asked, table);
  return {
    isReady: () => true,
    load: async () => {},
    // No answer of the control API has a Location.
    findings: (asked, answer) => checkExpected(asked.method, answer, expected(asked), table, () => false),
    about: (asked) => ({ operation: expected(asked).operation }),
    replacement: (report) => controlRefusal('failure', `Report ${report}.`),
  };
}

function expectedOfControl({ method, url }: AskedRequest, table: AnswerTable): DocumentedAnswers {
  const match = route(targetPath(url));
  const operation = match?.operations.get(method.toLowerCase());
  const documented = operation === undefined ? undefined : table.operations[operation.id];
  if (operation !== undefined)
    // An operation without a row documents no answer, so the guard refuses every answer.
    return {
      operation: operation.id,
      contract: documented?.contract ?? '#/paths',
      answers: documented?.answers ?? {},
    };
  const reasons = [match === null ? 'path' : 'method', 'malformed', 'failure'] as const;
  const answers = reasons.map((reason) => [table.unmatched[reason].status, table.unmatched[reason].answer]);
  return {
    operation: null,
    contract: '#/x-luna-unmatched',
    // Without the token every request gets the same refusal, whether the path exists or not.
    answers: { ...Object.fromEntries(answers), 401: unauthorizedIn(table) },
  };
}

function unauthorizedIn({ operations }: AnswerTable) {
  return Object.values(operations).find(({ answers }) => answers[401] !== undefined)?.answers[401];
}
