// The appliance of a test.
import type { LunaClient } from '@lunarest/client';
import type { Release } from '@lunarest/contract';
import type { ShapedAppliance } from '@lunarest/simulator/control';

export interface TestAppliance<R extends Release> extends ShapedAppliance, AsyncDisposable {
  /** Address, for example `https://127.0.0.1:40123`; without a transport an unresolvable name. */
  readonly url: string;
  /** PEM of the certificate, to be trusted as an authority; undefined without TLS. */
  readonly certificate: string | undefined;
  /** SHA-256 of the certificate, to be pinned; undefined without TLS. */
  readonly fingerprint: string | undefined;
  /** A client of the user `admin`, which knows the certificate. It opens its session with the first call. */
  readonly client: LunaClient<R>;
  /** Another client with a session of its own; `close` closes it too. */
  clientOf(username: string, password: string): LunaClient<R>;
  /** Calls the appliance in this process, without a socket; host and scheme of the URL are ignored. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Restores the start: scenario and `with`, no faults, an empty journal. The clock goes on. */
  reset(): void;
  /** Closes its clients and its port. `await using` calls it at the end of the block. */
  close(): Promise<void>;
}
