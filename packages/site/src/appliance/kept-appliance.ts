// Keeps the appliance of a page across pages of the site: its state, and the offset of its clock.
import type { BrowserAppliance } from '@lunarest/browser';

/** The appliance as text. `now` is the real time in milliseconds since the epoch. */
export function keptText({ state, clock }: BrowserAppliance, now: number): string {
  return JSON.stringify({ state, ahead: clock.now() - now, frozen: clock.frozen });
}

/** Restores the output of `keptText`. Data of another version of the site is ignored: nothing changes then. */
export function restoreKept(appliance: BrowserAppliance, text: string, now: number): void {
  try {
    const { state, ahead, frozen } = JSON.parse(text);
    appliance.restore(state);
    if (frozen) appliance.clock.freeze();
    appliance.clock.set(now + Number(ahead));
  } catch {
    // The appliance keeps its initial state.
  }
}
