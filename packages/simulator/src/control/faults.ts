// The faults planned for an appliance: operation, fault and number of calls.
import type { FailureId } from '@lunarest/contract';
import {
  delayed,
  dropped,
  type Fault,
  type TransportFault,
  type UndocumentedAnswer,
  undocumented,
} from './fault.ts';
import { type FailureOf, type OperationName, requireFailure, requireOperation } from './operation-names.ts';

export interface PlannedFault {
  readonly operation: string;
  readonly fault: Fault;
  /** Remaining calls; null for all calls. */
  readonly left: number | null;
}

/**
 * Operations are named by operationId. Each method throws a TypeError that lists the valid values. If the
 * release of a call does not document a failure, the call is answered with FRAMEWORK_INTERNAL_ERROR.
 */
export interface Faults {
  /** The next call fails. */
  next<Name extends OperationName>(operation: Name, fault: FailureOf<Name> | TransportFault): void;
  /** The next `count` calls fail. */
  times<Name extends OperationName>(
    count: number,
    operation: Name,
    fault: FailureOf<Name> | TransportFault,
  ): void;
  /** Every call fails until `clear`. */
  always<Name extends OperationName>(operation: Name, fault: FailureOf<Name> | TransportFault): void;
  /** The next call gets an answer that the contract need not document; nothing checks it. */
  nextUndocumented(operation: OperationName, answer: UndocumentedAnswer): void;
  /** Removes the faults of an operation, or all. */
  clear(operation?: OperationName): void;
  /** The planned faults, in the order of planning. */
  list(): readonly PlannedFault[];
}

/** Further methods for the adapters of the appliance. */
export interface FaultPlan extends Faults {
  /** Plans a fault with unchecked names and counts; a count of null applies to all calls. */
  plan(operation: string, fault: Fault, count: number | null): void;
  /** Returns the first planned fault of one of these kinds and counts the use; null without one. */
  take<Kind extends Fault['kind']>(
    operation: string,
    kinds: readonly Kind[],
  ): Extract<Fault, { kind: Kind }> | null;
}

export function createFaults(): FaultPlan {
  let planned: readonly PlannedFault[] = [];
  const plan = (operation: string, fault: Fault, count: number | null) => {
    requireOperation(operation);
    const checked = plannable(operation, fault);
    if (count !== null && (!Number.isInteger(count) || count < 1))
      throw new TypeError(
        `The number of calls of a fault must be a whole number of at least 1, not ${JSON.stringify(count)}.`,
      );
    planned = [...planned, { operation, fault: checked, left: count }];
  };
  return {
    plan,
    next: (operation, fault) => plan(operation, faultOf(fault), 1),
    times: (count, operation, fault) => plan(operation, faultOf(fault), count),
    always: (operation, fault) => plan(operation, faultOf(fault), null),
    nextUndocumented: (operation, answer) => plan(operation, undocumented(answer), 1),
    clear(operation) {
      if (operation !== undefined) requireOperation(operation);
      planned = planned.filter((one) => operation !== undefined && one.operation !== operation);
    },
    list: () => planned,
    take(operation, kinds) {
      const found = planned.find((one) => one.operation === operation && isOneOf(one.fault, kinds));
      if (found === undefined || !isOneOf(found.fault, kinds)) return null;
      planned = planned.flatMap((one) => (one === found ? used(one) : [one]));
      return found.fault;
    },
  };
}

function faultOf(given: string | TransportFault): Fault {
  // Planning has checked that the text is a failure.
  return typeof given === 'string' ? { kind: 'failure', failure: given as FailureId } : given;
}

/** The fault, checked also for callers without types. @throws TypeError for a fault that cannot happen to the operation. */
function plannable(operation: string, fault: Fault): Fault {
  switch (fault?.kind) {
    case 'failure':
      requireFailure(operation, fault.failure);
      return fault;
    case 'delay':
      return delayed(fault.milliseconds);
    case 'drop':
      return dropped(fault.when);
    case 'undocumented':
      return undocumented(fault);
    default:
      throw new TypeError(
        `A fault is a failure that the operation documents, delayed("2 s") or dropped(), not ${JSON.stringify(fault)}. nextUndocumented plans any other answer.`,
      );
  }
}

function used(planned: PlannedFault): readonly PlannedFault[] {
  if (planned.left === null) return [planned];
  return planned.left === 1 ? [] : [{ ...planned, left: planned.left - 1 }];
}

function isOneOf<Kind extends Fault['kind']>(
  fault: Fault,
  kinds: readonly Kind[],
): fault is Extract<Fault, { kind: Kind }> {
  return kinds.some((kind) => kind === fault.kind);
}
