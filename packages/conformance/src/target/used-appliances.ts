// The appliances that tests use, by URL of the server: their changed states, and the return to an earlier state.
import type { ApplianceControl } from '@lunarest/server';

/** Appliances by URL of the server. */
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

/** The used appliances, each with its state before the test. */
const used = new Map<ApplianceControl, ApplianceState>();
/** The states that `takeChangedStates` has already returned; states are immutable. */
const taken = new WeakSet<ApplianceState>();

export function noteUse(appliance: ApplianceControl): void {
  used.set(appliance, appliance.snapshot());
}

/** Returns each state that differs from the one at `noteUse`, once. */
export function takeChangedStates(): readonly unknown[] {
  const changed = [...used].flatMap(([appliance, before]) => {
    const state = appliance.snapshot();
    return state === before || taken.has(state) ? [] : [state];
  });
  for (const state of changed) taken.add(state);
  used.clear();
  return changed;
}

/** Returns the appliance to an earlier state without faults, and without the check by `restore`. */
export function returnTo(
  { change, faults }: Pick<ApplianceControl, 'change' | 'faults'>,
  state: ApplianceState,
): void {
  change(() => state);
  faults.clear();
}
