// The options of an appliance, and their checks for callers without types.
import { type NewestRelease, type Release, releases } from '@lunarest/contract';
import {
  checkOptions,
  type OptionRules,
  oneOf,
  rules,
  type ShapeOptions,
  shapeRules,
} from '@lunarest/simulator/control';

export interface ApplianceOptions<R extends Release = NewestRelease> extends ShapeOptions {
  /** The release that `client` speaks; the newest by default. The appliance answers every release. */
  readonly release?: R;
  /**
   * Makes session tokens and salts the same in every run. Keys of certificates stay random. By default everything is random.
   */
  readonly seed?: number | string;
  /**
   * `https` (the default) and `http` listen on a port of 127.0.0.1. `none` listens nowhere: `client` and `fetch` call the
   * appliance in this process, which is the fastest.
   */
  readonly transport?: Transport;
  /** TCP port; 0 (the default) takes a free one. */
  readonly port?: number;
}

export type Transport = 'https' | 'http' | 'none';

const applianceRules: OptionRules<ApplianceOptions<Release>> = {
  ...shapeRules,
  release: oneOf(releases),
  seed: {
    expected: 'a number or a text',
    fits: (value) => typeof value === 'number' || typeof value === 'string',
  },
  transport: oneOf(['https', 'http', 'none']),
  port: rules.port,
};

/** @throws TypeError that names the option and what it takes. */
export function checkApplianceOptions(options: ApplianceOptions<Release>): void {
  checkOptions('startAppliance', options, applianceRules);
}
