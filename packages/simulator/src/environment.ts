// Everything outside the state and the request on which an answer depends.
import type { Environment } from '@lunarest/appliance';
import type { FailureId } from '@lunarest/contract';

/** `documented`: what the pages say. `observed`: what samples and clients report where both are plausible. */
export type Profile = 'documented' | 'observed';

/** What a platform must be able to do. */
export interface PlatformEnvironment extends Environment {
  /** The bytes as a gzip file. */
  gzip(bytes: Uint8Array): Uint8Array;
}

/** What a handler may ask of it. */
export interface HandlerEnvironment extends PlatformEnvironment {
  readonly profile: Profile;
}

/** The failure that an operation is made to end with, whatever it is asked; null when it works. */
export type FaultOf = (operation: string) => FailureId | null;

export interface SimulatorEnvironment extends HandlerEnvironment {
  readonly faultOf: FaultOf;
}
