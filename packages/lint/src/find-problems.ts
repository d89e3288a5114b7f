// Runs a rule on all its subjects.
import type { Problem, Rule } from './rule.ts';
import type { ContractUnderLint } from './subjects/contract-under-lint.ts';
import { type OperationUnderLint, operationUnderLint } from './subjects/operation-under-lint.ts';
import { partsOfBodies } from './subjects/parts-of-bodies.ts';
import { type ResponseUnderLint, unmatchedResponses } from './subjects/response-under-lint.ts';

export interface FoundProblem extends Problem {
  /**
   * The operation through which it was found; undefined for answers without an operation, and for the
   * document as a whole.
   */
  readonly through: OperationUnderLint | undefined;
}

export interface Subjects {
  readonly contract: ContractUnderLint | undefined;
  readonly operations: readonly OperationUnderLint[];
  readonly unmatched: readonly ResponseUnderLint[];
}

/** All subjects of the rules in a contract. */
export function subjectsOf(contract: ContractUnderLint): Subjects {
  const operations = contract.written.map((written) => operationUnderLint(contract, written));
  return { contract, operations, unmatched: unmatchedResponses(contract) };
}

/**
 * The problems that the rule finds. A subject shared by several operations is checked once and reported for
 * each of them.
 */
export function findProblems({ find }: Rule, subjects: Subjects): readonly FoundProblem[] {
  const { contract, operations, unmatched } = subjects;
  const inResponse = find.response === undefined ? () => [] : onceForEach(find.response);
  const through = (operation: OperationUnderLint | undefined) => (problem: Problem) => ({
    ...problem,
    through: operation,
  });
  return [
    ...(contract === undefined ? [] : (find.contract?.(contract) ?? [])).map(through(undefined)),
    ...(find.operation === undefined && find.response === undefined ? [] : operations).flatMap((operation) =>
      [...(find.operation?.(operation) ?? []), ...operation.responses.flatMap(inResponse)].map(
        through(operation),
      ),
    ),
    ...unmatched.flatMap(inResponse).map(through(undefined)),
    ...inParts(find.part, subjects),
  ];
}

/** The problems in an answer, found once for each place and status. */
function onceForEach(
  find: (response: ResponseUnderLint) => readonly Problem[],
): (response: ResponseUnderLint) => readonly Problem[] {
  const known = new Map<string, readonly Problem[]>();
  return (response) => {
    const key = `${response.status} ${response.at.pointer}`;
    const problems = known.get(key) ?? find(response);
    known.set(key, problems);
    return problems;
  };
}

function inParts(find: Rule['find']['part'], { operations, unmatched }: Subjects): readonly FoundProblem[] {
  if (find === undefined) return [];
  return partsOfBodies(operations, unmatched).flatMap(({ part, operations: reaching }) =>
    find(part).flatMap((problem): readonly FoundProblem[] => {
      const through = reaching();
      return (through.length === 0 ? [undefined] : through).map((each) => ({ ...problem, through: each }));
    }),
  );
}
