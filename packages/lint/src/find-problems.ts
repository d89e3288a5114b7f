// Runs a rule on all its subjects.
import { once } from '@lunarest/openapi';
import type { Problem, Rule } from './rule.ts';
import type { ContractUnderLint } from './subjects/contract-under-lint.ts';
import { type OperationUnderLint, operationsUnderLint } from './subjects/operation-under-lint.ts';
import { type PartOfBodies, partsOfBodies } from './subjects/parts-of-bodies.ts';
import { type ResponseUnderLint, unmatchedResponses } from './subjects/response-under-lint.ts';

interface FoundProblem extends Problem {
  /**
   * The operation through which it was found; undefined for answers without an operation, and for the
   * document as a whole.
   */
  readonly through: OperationUnderLint | undefined;
}

interface Subjects {
  readonly contract: ContractUnderLint | undefined;
  readonly operations: readonly OperationUnderLint[];
  readonly unmatched: readonly ResponseUnderLint[];
  /** The parts of all bodies, for several rules. */
  readonly parts: () => readonly PartOfBodies[];
}

/** All subjects of the rules in a contract. */
export function subjectsOf(contract: ContractUnderLint): Subjects {
  return { contract, ...withParts(operationsUnderLint(contract), unmatchedResponses(contract)) };
}

/** The operations and the answers without an operation, with the parts of their bodies, which are found on first use. */
export function withParts(
  operations: readonly OperationUnderLint[],
  unmatched: readonly ResponseUnderLint[],
): Omit<Subjects, 'contract'> {
  return { operations, unmatched, parts: once(() => partsOfBodies(operations, unmatched)) };
}

/**
 * The problems that the rule finds. A subject shared by several operations is checked once and reported for
 * each of them.
 */
export function findProblems({ find }: Rule, subjects: Subjects): readonly FoundProblem[] {
  const { contract, unmatched } = subjects;
  const inResponse = find.response && onceForEach(find.response);
  return [
    ...throughOne(contract === undefined ? [] : (find.contract?.(contract) ?? []), undefined),
    ...inOperations(find.operation, inResponse, subjects),
    ...(inResponse === undefined ? [] : throughOne(unmatched.flatMap(inResponse), undefined)),
    ...(find.part === undefined ? [] : inParts(find.part, subjects)),
  ];
}

function throughOne(
  problems: readonly Problem[],
  through: OperationUnderLint | undefined,
): readonly FoundProblem[] {
  return problems.map((problem) => ({ ...problem, through }));
}

function inOperations(
  inOperation: Rule['find']['operation'],
  inResponse: Rule['find']['response'],
  { operations }: Subjects,
): readonly FoundProblem[] {
  if (inOperation === undefined && inResponse === undefined) return [];
  return operations.flatMap((operation) => {
    const own = inOperation?.(operation) ?? [];
    const ofResponses = inResponse === undefined ? [] : operation.responses.flatMap(inResponse);
    return throughOne([...own, ...ofResponses], operation);
  });
}

/** The problems in an answer, found once for each place and status. */
function onceForEach(
  find: (response: ResponseUnderLint) => readonly Problem[],
): (response: ResponseUnderLint) => readonly Problem[] {
  const known = new Map<string, readonly Problem[]>();
  return (response) => {
    const before = known.get(response.key);
    if (before !== undefined) return before;
    const problems = find(response);
    known.set(response.key, problems);
    return problems;
  };
}

function inParts(find: NonNullable<Rule['find']['part']>, { parts }: Subjects): readonly FoundProblem[] {
  return parts().flatMap(({ part, operations: reaching }) =>
    find(part).flatMap((problem): readonly FoundProblem[] => {
      const through = reaching();
      return (through.length === 0 ? [undefined] : through).map((each) => ({ ...problem, through: each }));
    }),
  );
}
