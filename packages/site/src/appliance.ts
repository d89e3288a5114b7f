// The appliance behind the site: the one that the host serves, or the one in the page, kept from page to page.
import type { BrowserAppliance } from '@lunarest/browser';

/** The appliance that is served beside this site. */
export interface ServedAppliance {
  /** Paths of the relay, below the origin of the page. */
  readonly appliance: string;
  /** Null without a control API. */
  readonly control: string | null;
  /** Base URL of the appliance, for programs. */
  readonly server: string;
}

/** The data of `npm start` at this address; null on a static host, whose file has no data. */
export async function findServedAppliance(address: string): Promise<ServedAppliance | null> {
  try {
    const { appliance, control, server } = await (await fetch(address)).json();
    if (!isPath(appliance) || typeof server !== 'string') return null;
    return { appliance, control: isPath(control) ? control : null, server };
  } catch {
    // A host without the file may answer anything.
    return null;
  }
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/\w+$/.test(value);
}

/** The appliance of a page as text: its state, and the offset of its clock. `now` is the real time in milliseconds since the epoch. */
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
