// The rules alone, on some operations of a release: fast enough for thousands of runs.
import type { JsonObject } from '@lunarest/openapi';
import { findProblems, withParts } from './find-problems.ts';
import { rules } from './generated/rules.ts';
import { contractUnderLint } from './subjects/contract-under-lint.ts';
import { operationUnderLint } from './subjects/operation-under-lint.ts';
import { unmatchedResponses } from './subjects/response-under-lint.ts';

export interface LintProblem {
  readonly rule: string;
  readonly operation: string;
  readonly message: string;
}

/**
 * The findings of our own rules in the operations of a release's document that `concerns` selects by
 * operationId, and in the answers without an operation. Rules on the whole document do not run.
 */
export function lintOperations(
  root: JsonObject,
  concerns: (operationId: string) => boolean = () => true,
): readonly LintProblem[] {
  const contract = contractUnderLint(root);
  const concerned = contract.written.filter(({ id }) => concerns(id));
  const operations = concerned.map((written) => operationUnderLint(contract, written));
  const subjects = { contract: undefined, ...withParts(operations, unmatchedResponses(contract)) };
  return rules.flatMap((rule) =>
    findProblems(rule, subjects).map(({ message, through }) => ({
      rule: rule.id,
      operation: through?.id ?? 'x-luna-unmatched',
      message,
    })),
  );
}
