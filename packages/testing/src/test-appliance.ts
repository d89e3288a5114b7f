// The appliance of a test, and the options that start one.
import type { LunaClient } from '@lunarest/client';
import { type NewestRelease, type Release, releases } from '@lunarest/contract';
import {
  checkOptions,
  type OptionRules,
  oneOf,
  rules,
  type ShapedAppliance,
  type ShapeOptions,
  shapeRules,
} from '@lunarest/simulator/control';

export interface TestAppliance<R extends Release> extends ShapedAppliance, AsyncDisposable {
  /** Address, for example `https://127.0.0.1:40123`; without a transport a name that does not resolve. */
  readonly url: string;
  /** The certificate as PEM, for clients that trust it as an authority; undefined without TLS. */
  readonly certificate: string | undefined;
  /** SHA-256 of the certificate, for clients that pin it; undefined without TLS. */
  readonly fingerprint: string | undefined;
  /** A client of the user `admin`, which trusts the certificate. It opens its session with the first call. */
  readonly client: LunaClient<R>;
  /** Creates another client with a separate session; `close` closes it too. */
  clientOf(username: string, password: string): LunaClient<R>;
  /**
   * Calls the appliance in this process, without a socket. A path such as `/api/lunasa/hsms` is relative to `url`. Host and scheme
   * of an address are ignored. Rejects with a TypeError for a malformed request.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Restores the scenario and `with`, or the last `start`, and clears faults and the journal. The clock does not change. */
  reset(): void;
  /** Closes its clients and its port. `await using` calls it at the end of the block. */
  close(): Promise<void>;
}

export interface ApplianceOptions<R extends Release = NewestRelease> extends ShapeOptions {
  /** The release of `client`; the newest by default. The appliance answers every release. */
  readonly release?: R;
  /** Makes session tokens and salts equal in every run; keys of certificates stay random. By default all values are random. */
  readonly seed?: number | string;
  /**
   * `https` (the default) and `http` listen on a port of 127.0.0.1. With `none` no port is opened: `client` and `fetch` call
   * the appliance in this process, which is fastest.
   */
  readonly transport?: Transport;
  /** TCP port; 0 (the default) selects a free port. */
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

/** @throws TypeError that names the option and its valid values. */
export function checkApplianceOptions(options: ApplianceOptions<Release>): void {
  checkOptions('startAppliance', options, applianceRules);
}
