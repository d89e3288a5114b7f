// All inputs of an answer besides the state and the request.
import type { Environment } from '@lunarest/appliance';
import type { FailureId } from '@lunarest/contract';

/** `documented`: as the pages describe. `observed`: as samples and clients report where both are plausible. */
export type Profile = 'documented' | 'observed';

/** The functions that a platform must provide. */
export interface PlatformEnvironment extends Environment {
  /** Compresses bytes into a gzip file. */
  gzip(bytes: Uint8Array): Uint8Array;
}

/** The functions that a handler may use. */
export interface HandlerEnvironment extends PlatformEnvironment {
  readonly profile: Profile;
}

/** The planned failure of an operation, for any input; null when it succeeds. */
export type FaultOf = (operation: string) => FailureId | null;

export interface SimulatorEnvironment extends HandlerEnvironment {
  readonly faultOf: FaultOf;
}
