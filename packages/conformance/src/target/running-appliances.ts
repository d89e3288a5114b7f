// The appliances behind the servers of a test run, by the address of the server.
import type { ApplianceControl } from '@lunarest/server';

const running = new Map<string, ApplianceControl>();

/** Registers the appliance of the server at `url`. */
export function noteAppliance(url: string, appliance: ApplianceControl): void {
  running.set(new URL(url).origin, appliance);
}

/** The appliance of the server at `url`; undefined for a server that no bench has started. */
export function applianceAt(url: string): ApplianceControl | undefined {
  return running.get(new URL(url).origin);
}
