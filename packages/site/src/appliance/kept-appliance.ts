// Keeps the appliance of a page from one page of the site to the next: its state, and how far its clock is ahead.
import type { BrowserAppliance } from '@lunarest/browser';

/** The appliance as text. `now` is the real time in milliseconds since the epoch. */
export function keptText({ state, clock }: BrowserAppliance, now: number): string {
  return JSON.stringify({ state, ahead: clock.now() - now, frozen: clock.frozen });
}

/** Puts back what `keptText` has kept. What another version of the site has kept is left out: nothing changes then. */
export function restoreKept(appliance: BrowserAppliance, text: string, now: number): void {
  try {
    const { state, ahead, frozen } = JSON.parse(text);
    appliance.restore(state);
    if (frozen) appliance.clock.freeze();
    appliance.clock.set(now + Number(ahead));
  } catch {
    // The appliance stays as it has been started.
  }
}
