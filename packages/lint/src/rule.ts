// A rule: its demand, its scope, and how it finds problems; each problem has its place and its remedy.
import type { Severity } from '@lunarest/findings';
import type { ContractUnderLint } from './subjects/contract-under-lint.ts';
import type { OperationUnderLint } from './subjects/operation-under-lint.ts';
import type { ResponseUnderLint } from './subjects/response-under-lint.ts';
import type { PartOfSchema } from './subjects/walk-schema.ts';

export interface Problem {
  /** A JSON Pointer as a URI fragment, within the document. */
  readonly at: string;
  /** The problem. */
  readonly message: string;
  /** The recommended action. */
  readonly advice: string;
}

export interface Rule {
  /** A sentence in kebab-case; the file is named after it. */
  readonly id: string;
  /** The same as a sentence, for people. */
  readonly demands: string;
  /** The harm that it prevents, in one or two sentences. */
  readonly why: string;
  readonly scope: Scope;
  readonly find: Finders;
}

/**
 * A rule about features of this contract alone runs only on its releases. Breaking any rule is an error here;
 * in other contracts the severity may be lower.
 */
type Scope =
  | { readonly of: 'this contract' }
  | {
      readonly of: 'any contract';
      readonly elsewhere: Severity;
      /** Whether it is a matter of style, which runs on other contracts only on request. */
      readonly house?: true;
    };

/**
 * The subjects of the rule: the document as a whole, every operation, every answer (including those without
 * an operation), every part of a body.
 */
interface Finders {
  readonly contract?: (contract: ContractUnderLint) => readonly Problem[];
  readonly operation?: (operation: OperationUnderLint) => readonly Problem[];
  readonly response?: (response: ResponseUnderLint) => readonly Problem[];
  /** Each part of a body, once, however many operations share it; they are all named, up to a hundred. */
  readonly part?: (part: PartOfSchema) => readonly Problem[];
}

/** The severity of the rule's findings, in our contract or in another. */
export function severityIn({ scope }: Rule, ours: boolean, house: boolean): Severity | 'off' {
  if (ours) return 'error';
  if (scope.of === 'this contract' || (scope.house === true && !house)) return 'off';
  return scope.elsewhere;
}
