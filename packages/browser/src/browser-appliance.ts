// An appliance as a page, a story or a test holds it.
import type { ApplianceState } from '@lunarest/appliance';
import type { Change } from '@lunarest/appliance/builders';
import type {
  ApplianceClock,
  Duration,
  FailureOf,
  Faults,
  JournalEntry,
  OperationName,
  TaskControl,
} from '@lunarest/simulator/control';
import type { HttpHandler } from 'msw';

export interface BrowserAppliance {
  /** Where it answers, for example `https://appliance.invalid`. */
  readonly url: string;
  /** For `setupWorker(...)` in a page and `setupServer(...)` in Node. */
  handlers(): HttpHandler[];
  /**
   * Answers an operation with one of its documented failures: the next call, or every call until `faults.clear()`. The call must
   * be authenticated and well-formed, as for every failure of the appliance itself.
   * @throws TypeError for an unknown operation, or a failure that it does not document, with those that it does.
   */
  answer<Name extends OperationName>(
    operation: Name,
    failure: FailureOf<Name>,
    often?: 'once' | 'always',
  ): void;
  /** How long every answer takes from now on, in real time. @throws TypeError for what is not a duration. */
  latency(duration: Duration): void;
  /** The whole state as it is now; a value that later requests do not change. */
  readonly state: ApplianceState;
  /**
   * Puts a state back, for example one that JSON has kept, and forgets all faults.
   * @throws TypeError with the reason when it is no state; nothing changes then.
   */
  restore(state: ApplianceState): void;
  /**
   * Changes the state by builders, such as `partition({ label: 'keys' })`.
   * @throws ContradictionError when a change does not go with the state; nothing changes then.
   */
  shape(...changes: readonly Change[]): void;
  /** Back to the start: scenario and `with`, no faults, an empty journal, no cookies. Clock and latency stay. */
  reset(): void;
  /** The clock of the appliance: sessions expire and tasks end by it. */
  readonly clock: ApplianceClock;
  readonly tasks: TaskControl;
  /** Failures, delays, dropped connections and undocumented answers on demand. */
  readonly faults: Faults;
  /** The last 1000 requests since the start or the last `reset`, the oldest first; no secrets. */
  readonly requests: readonly JournalEntry[];
}
