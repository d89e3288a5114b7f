// The appliances that tests use: by the address of the server, what a test has made of their states, and the way back.
import type { ApplianceControl } from '@lunarest/server';

/** By the address of the server. */
const running = new Map<string, ApplianceControl>();

/** Registers the appliance of the server at `url`. */
export function noteAppliance(url: string, appliance: ApplianceControl): void {
  running.set(new URL(url).origin, appliance);
}

/** The appliance of the server at `url`; undefined for a server that no bench has started. */
export function applianceAt(url: string): ApplianceControl | undefined {
  return running.get(new URL(url).origin);
}

type ApplianceState = ReturnType<ApplianceControl['snapshot']>;

/** With the state before the test. */
const used = new Map<ApplianceControl, ApplianceState>();
/** The states that a test has already returned from `takeChangedStates`; a state never changes. */
const taken = new WeakSet<ApplianceState>();

export function noteUse(appliance: ApplianceControl): void {
  used.set(appliance, appliance.snapshot());
}

/** The states that differ from those at `noteUse`, each once. */
export function takeChangedStates(): readonly unknown[] {
  const changed = [...used].flatMap(([appliance, before]) => {
    const state = appliance.snapshot();
    return state === before || taken.has(state) ? [] : [state];
  });
  for (const state of changed) taken.add(state);
  used.clear();
  return changed;
}

/** Returns the appliance to a state that it had before, without faults; `restore` would check that state again. */
export function returnTo(
  { change, faults }: Pick<ApplianceControl, 'change' | 'faults'>,
  state: ApplianceState,
): void {
  change(() => state);
  faults.clear();
}
