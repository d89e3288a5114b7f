// The options of an appliance, and their checks for callers without types.
import { readOrigins } from '@lunarest/contract/cross-origin';
import {
  checkOptions,
  type Duration,
  milliseconds,
  type OptionRules,
  readableBy,
  type ShapeOptions,
  shapeRules,
} from '@lunarest/simulator/control';

export interface ApplianceOptions extends ShapeOptions {
  /**
   * The origin at which the appliance answers; `https://appliance.invalid` by default. At the page's own origin it answers the
   * paths of the API alone, so that the page's files still come from their server.
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

/** @throws TypeError that names the option and what it takes. */
export function checkApplianceOptions(options: ApplianceOptions): void {
  checkOptions('createAppliance', options, rules);
}
