// The faults planned for an appliance: operation, fault and number of calls.
import type { FailureId } from '@lunarest/contract';
import type { Fault, TransportFault, UndocumentedAnswer } from './fault.ts';
import { undocumented } from './fault.ts';
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
    if (fault.kind === 'failure') requireFailure(operation, fault.failure);
    if (count !== null && (!Number.isInteger(count) || count < 1))
      throw new TypeError(
        `The number of calls of a fault must be a whole number of at least 1, not ${JSON.stringify(count)}.`,
      );
    planned = [...planned, { operation, fault: sendable(fault), left: count }];
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

/** The fault as it is sent. @throws TypeError for an answer that cannot be sent. */
function sendable(fault: Fault): Fault {
  return fault.kind === 'undocumented' ? undocumented(fault) : fault;
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
