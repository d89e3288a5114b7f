// The output of `npm start -- --json` for programs: one line of JSON, printed when all its addresses answer.
import { type RunningControl, type RunningServer, type SharedControl, serialNumber } from '@lunarest/server';
import { factsOf, type Secrets } from './scenario-facts.ts';
import type { StartOptions } from './start-options.ts';

/** The object in the line. Identifiers are strings, because some exceed the exact range of JavaScript numbers. */
export interface Ready {
  /** Base URL of the site; null with `--no-site`. */
  readonly site: string | null;
  /** Base URL of the reference server. */
  readonly server: string;
  /** Base URL of the mock; null with `--no-mock`. */
  readonly mock: string | null;
  /** Base URL of the control API, and the token for its requests; null with `--no-control`. */
  readonly control: { readonly url: string; readonly token: string } | null;
  readonly scenario: string;
  readonly profile: string;
  /** SHA-256 fingerprint of the server's certificate, as `AB:CD:…`; null with `--http`. */
  readonly fingerprint: string | null;
  /** Absolute path of the server's certificate in PEM; null with `--http`. */
  readonly certificate: string | null;
  /** Absolute path of the server's log. */
  readonly log: string;
  /** Passwords by user. */
  readonly users: Secrets;
  /** Serial number, and secrets by role; empty for an HSM without secrets. */
  readonly hsm: { readonly serial: string; readonly roles: Secrets };
  readonly partitions: readonly { readonly id: string; readonly state: string }[];
  /** Passwords, or challenges on an appliance with PED, by role of an initialized partition. */
  readonly partitionRoles: Secrets;
}

interface ReadyPlaces {
  readonly site: string | null;
  readonly mock: string | null;
  readonly control: RunningControl | null;
  readonly certificate: string | null;
  readonly log: string;
}

export async function readyLine(
  { scenario, profile }: StartOptions,
  { url, fingerprint, appliance }: RunningServer<SharedControl>,
  { site, mock, control, certificate, log }: ReadyPlaces,
): Promise<string> {
  const { users, hsm, partitions, partitionRoles } = await factsOf(scenario, appliance);
  const ready: Ready = {
    site,
    server: url,
    mock,
    control: control && { url: control.url, token: control.token },
    scenario: scenario.name,
    profile,
    fingerprint: fingerprint ?? null,
    certificate,
    log,
    users,
    hsm: { serial: serialNumber, roles: hsm.secrets },
    partitions,
    partitionRoles: partitionRoles.secrets,
  };
  return JSON.stringify(ready);
}
