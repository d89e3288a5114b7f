// The appliances that a test uses, and what it has made of their states.
import type { ApplianceControl } from '@lunarest/server';

/** With the state before the test. */
const used = new Map<ApplianceControl, ReturnType<ApplianceControl['snapshot']>>();

export function noteUse(appliance: ApplianceControl): void {
  used.set(appliance, appliance.snapshot());
}

/** The states that differ from those at `noteUse`, each once. */
export function takeChangedStates(): readonly unknown[] {
  const changed = [...used].flatMap(([appliance, before]) => {
    const state = appliance.snapshot();
    return state === before ? [] : [state];
  });
  used.clear();
  return changed;
}
