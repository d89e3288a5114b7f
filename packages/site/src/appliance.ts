// The appliance of the site: a served one, or one in the page, whose state is kept for the next page.
import type { BrowserAppliance, ScenarioName } from '@lunarest/browser';

/** The appliance that is served beside this site. */
export interface ServedAppliance {
  /** Path of the relay to the appliance, below the origin of the page. */
  readonly appliance: string;
  /** Path of the relay to the control API; null without one. */
  readonly control: string | null;
  /** Base URL of the appliance, for programs. */
  readonly server: string;
}

/** The base URL in the samples of the reference: that of `npm start` on its default port. */
export const sampleUrl = 'https://127.0.0.1:8443';

/** The document of the reference, with samples for the served appliance. Rejects when it cannot be loaded. */
export async function loadReference(address: string, served: ServedAppliance | null): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} cannot be loaded`);
  const text = await answer.text();
  return served === null ? text : text.replaceAll(sampleUrl, () => served.server);
}

/** The appliance that `npm start` serves, read from this address; null on a static host, whose file has no data. */
export async function findServedAppliance(address: string): Promise<ServedAppliance | null> {
  try {
    const { appliance, control, server } = await (await fetch(address)).json();
    if (!isPath(appliance) || typeof server !== 'string') return null;
    return { appliance, control: isPath(control) ? control : null, server };
  } catch {
    // A host without the file may answer with other content.
    return null;
  }
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/\w+$/.test(value);
}

/** The appliance in a page. */
export interface PageAppliance {
  readonly appliance: BrowserAppliance;
  /** The scenario that a reset restores. */
  scenario: ScenarioName;
}

/**
 * The appliance of a page as text: its scenario, its state, and its clock (the time of a stopped clock, or the offset of a running
 * one). `now` is the real time in milliseconds since the epoch.
 */
export function keptText({ appliance: { state, clock }, scenario }: PageAppliance, now: number): string {
  const { frozen } = clock;
  return JSON.stringify({ scenario, state, frozen, time: clock.now() - (frozen ? 0 : now) });
}

/** Restores the output of `keptText`. Of a state from another version of the site, only the scenario is restored. */
export function restoreKept(page: PageAppliance, text: string, now: number): void {
  const { appliance } = page;
  try {
    const { scenario, state, frozen, time } = JSON.parse(text);
    appliance.start(scenario);
    page.scenario = scenario;
    appliance.restore(state);
    if (frozen) appliance.clock.freeze();
    appliance.clock.set(Number(time) + (frozen ? 0 : now));
  } catch {
    // The appliance keeps the initial state of its scenario.
  }
}
