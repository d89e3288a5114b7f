// The appliance of a page, a story or a test, and the options that create one.
import { readOrigins } from '@lunarest/contract/cross-origin';
import {
  checkOptions,
  type Duration,
  type FailureOf,
  milliseconds,
  type OperationName,
  type OptionRules,
  readableBy,
  type ShapedAppliance,
  type ShapeOptions,
  shapeRules,
} from '@lunarest/simulator/control';
import type { HttpHandler } from 'msw';

export interface BrowserAppliance extends ShapedAppliance {
  /** Address, for example `https://appliance.invalid`. */
  readonly url: string;
  /** For `setupWorker(...)` in a page and `setupServer(...)` in Node. */
  handlers(): HttpHandler[];
  /**
   * Answers an operation with one of its documented failures: the next call, or every call until `faults.clear()`. The call must
   * be authenticated and well-formed, as for every failure of the appliance itself.
   * @throws TypeError for an unknown operation, or for an undocumented failure; the message lists the documented failures.
   */
  answer<Name extends OperationName>(
    operation: Name,
    failure: FailureOf<Name>,
    often?: 'once' | 'always',
  ): void;
  /** Sets the delay of all later answers, in real time. @throws TypeError for an invalid duration. */
  latency(duration: Duration): void;
  /**
   * Restores the scenario and `with`, or the last `start`, without faults and with an empty journal. Clock and latency do not
   * change. A page keeps its session cookie but loses the session: a client opens another one at its next call.
   */
  reset(): void;
}

export interface ApplianceOptions extends ShapeOptions {
  /**
   * The origin at which the appliance answers; `https://appliance.invalid` by default. At the page's own origin it answers the
   * paths of the API only, so that the page's files still come from their server.
   */
  readonly url?: string;
  /** Delay of every answer; none by default. */
  readonly latency?: Duration;
}

const rules: OptionRules<ApplianceOptions> = {
  ...shapeRules,
  url: readableBy('an origin such as https://luna.example', (url: string) => readOrigins([url])),
  latency: readableBy('a duration such as "300 ms" or milliseconds', milliseconds),
};

/** @throws TypeError that names the option and its valid values. */
export function checkApplianceOptions(options: ApplianceOptions): void {
  checkOptions('createAppliance', options, rules);
}
