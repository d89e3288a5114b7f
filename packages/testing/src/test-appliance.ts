// An appliance as a test holds it.
import type { ApplianceState } from '@lunarest/appliance';
import type { Change } from '@lunarest/appliance/builders';
import type { LunaClient } from '@lunarest/client';
import type { Release } from '@lunarest/contract';
import type { ApplianceClock, Faults, JournalEntry, TaskControl } from '@lunarest/simulator/control';

export interface TestAppliance<R extends Release> extends AsyncDisposable {
  /** Where it listens, for example `https://127.0.0.1:40123`; without a transport a name that leads nowhere. */
  readonly url: string;
  /** PEM of the certificate, to be trusted as an authority; undefined without TLS. */
  readonly certificate: string | undefined;
  /** SHA-256 of the certificate, to be pinned; undefined without TLS. */
  readonly fingerprint: string | undefined;
  /** A client of the user `admin`, which knows the certificate. It opens its session with the first call. */
  readonly client: LunaClient<R>;
  /** Another client with a session of its own; `close` closes it too. */
  clientOf(username: string, password: string): LunaClient<R>;
  /** Calls the appliance in this process, past every socket; host and scheme of the URL do not count. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The whole state as it is now; a value that later requests do not change. */
  readonly state: ApplianceState;
  /**
   * Puts a state back, for example one that `state` showed or that JSON has kept, and forgets all faults.
   * @throws TypeError with the reason when it is no state; nothing changes then.
   */
  restore(state: ApplianceState): void;
  /**
   * Changes the state by builders, such as `partition({ label: 'keys' })`.
   * @throws ContradictionError when a change does not go with the state; nothing changes then.
   */
  shape(...changes: readonly Change[]): void;
  /** Back to the start: scenario and `with`, no faults, an empty journal. The clock goes on. */
  reset(): void;
  /** The clock of the appliance: sessions expire and tasks end by it. */
  readonly clock: ApplianceClock;
  readonly tasks: TaskControl;
  /** Failures on demand. */
  readonly faults: Faults;
  /** The last 1000 requests since the start or the last `reset`, the oldest first; no secrets. */
  readonly requests: readonly JournalEntry[];
  /** Closes its clients and its port. `await using` does it at the end of the block. */
  close(): Promise<void>;
}
