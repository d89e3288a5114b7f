// An appliance as a test holds it.
import type { LunaClient } from '@lunarest/client';
import type { Release } from '@lunarest/contract';
import type { ShapedAppliance } from '@lunarest/simulator/control';

export interface TestAppliance<R extends Release> extends ShapedAppliance, AsyncDisposable {
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
  /** Back to the start: scenario and `with`, no faults, an empty journal. The clock goes on. */
  reset(): void;
  /** Closes its clients and its port. `await using` does it at the end of the block. */
  close(): Promise<void>;
}
