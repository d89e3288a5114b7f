// The interface of the console to an appliance: the one in the page, or the served one.
import type { ApplianceState } from '@lunarest/appliance';
import type { JournalEntry, ScenarioName } from '@lunarest/browser';

export interface ApplianceFacts {
  readonly state: ApplianceState;
  /** The clock of the appliance; milliseconds since the epoch. */
  readonly now: number;
  readonly frozen: boolean;
  readonly faults: readonly ShownFault[];
  /** The requests, the oldest first. */
  readonly requests: readonly ShownRequest[];
  /** Names of the snapshots, the oldest first. */
  readonly snapshots: readonly string[];
}

interface ShownFault {
  /** By operationId. */
  readonly operation: string;
  readonly fault:
    | { readonly kind: 'failure'; readonly failure: string }
    | { readonly kind: 'delay' | 'drop' | 'undocumented' };
  /** Number of remaining calls; null for all. */
  readonly left: number | null;
}

export type ShownRequest = Pick<JournalEntry, 'number' | 'at' | 'operation' | 'caller' | 'status'> & {
  /** Identifier of the failure; null for a success. */
  readonly error: string | null;
};

/** Each method rejects with an error whose message is the reason of the refusal. */
export interface ConsoleAppliance {
  facts(): Promise<ApplianceFacts>;
  /** Replaces the state with the initial state of a scenario. The clock does not change. */
  startScenario(scenario: ScenarioName): Promise<void>;
  reset(): Promise<void>;
  takeSnapshot(name: string): Promise<void>;
  restoreSnapshot(name: string): Promise<void>;
  /** A duration such as `11 min`. */
  advance(by: '1 min' | '11 min' | '1 d'): Promise<void>;
  freeze(frozen: boolean): Promise<void>;
  progressTasks(mode: 'immediate' | 'manual'): Promise<void>;
  stepTasks(): Promise<void>;
  finishTask(id: string): Promise<void>;
  failTask(id: string, message: string): Promise<void>;
  /** Plans a failure for the next call of an operation, or for all. */
  planFault(operation: string, failure: string, always: boolean): Promise<void>;
  clearFaults(): Promise<void>;
}
