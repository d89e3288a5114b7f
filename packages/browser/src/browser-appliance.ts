// The appliance of a page, a story or a test.
import type { Duration, FailureOf, OperationName, ShapedAppliance } from '@lunarest/simulator/control';
import type { HttpHandler } from 'msw';

export interface BrowserAppliance extends ShapedAppliance {
  /** Address, for example `https://appliance.invalid`. */
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
  /** Delay of every answer from now on, in real time. @throws TypeError for an invalid duration. */
  latency(duration: Duration): void;
  /**
   * Restores the start: scenario and `with`, no faults, an empty journal. Clock and latency stay, and so does the session
   * cookie of a page, whose session is lost: a client opens another one at its next call.
   */
  reset(): void;
}
