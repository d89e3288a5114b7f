// A rule: what it demands, of which contracts, and how it finds what breaks it; each problem has its place and its remedy.
import type { Severity } from '@lunarest/findings';
import type { ContractUnderLint } from './subjects/contract-under-lint.ts';
import type { OperationUnderLint } from './subjects/operation-under-lint.ts';
import type { ResponseUnderLint } from './subjects/response-under-lint.ts';
import type { PartOfSchema } from './subjects/walk-schema.ts';

export interface Problem {
  /** A JSON Pointer as a URI fragment, within the document. */
  readonly at: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

export interface Rule {
  /** A sentence in kebab-case; the file is named after it. */
  readonly id: string;
  /** The same in full, for people. */
  readonly demands: string;
  /** The harm that it prevents, in a sentence or two. */
  readonly why: string;
  readonly scope: Scope;
  readonly find: Finders;
}

/** A rule about what only this contract has runs on its releases alone. Breaking any rule is an error here; elsewhere it may weigh less. */
export type Scope =
  | { readonly of: 'this contract' }
  | {
      readonly of: 'any contract';
      readonly elsewhere: Severity;
      /** Whether it is a matter of taste, of which other contracts are only told when they ask. */
      readonly house?: true;
    };

/** What the rule looks at: the document as a whole, every operation, every answer (those without an operation too), every part of a body. */
export interface Finders {
  readonly contract?: (contract: ContractUnderLint) => readonly Problem[];
  readonly operation?: (operation: OperationUnderLint) => readonly Problem[];
  readonly response?: (response: ResponseUnderLint) => readonly Problem[];
  /** Each part of a body, once, however many operations share it; they are all named, up to a hundred. */
  readonly part?: (part: PartOfSchema) => readonly Problem[];
}

/** The severity of the rule's findings in a contract that is, or is not, ours. */
export function severityIn({ scope }: Rule, ours: boolean, house: boolean): Severity | 'off' {
  if (ours) return 'error';
  if (scope.of === 'this contract' || (scope.house === true && !house)) return 'off';
  return scope.elsewhere;
}
