// The appliance behind the site: the one that the host serves, or the one in the page, kept from page to page.
import type { BrowserAppliance, ScenarioName } from '@lunarest/browser';

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

/** The appliance in a page. */
export interface PageAppliance {
  readonly appliance: BrowserAppliance;
  /** The scenario that a reset returns to. */
  scenario: ScenarioName;
}

/**
 * The appliance of a page as text: its scenario, its state, and its clock: the time of a stopped one, the offset of a running one.
 * `now` is the real time in milliseconds since the epoch.
 */
export function keptText({ appliance: { state, clock }, scenario }: PageAppliance, now: number): string {
  const { frozen } = clock;
  return JSON.stringify({ scenario, state, frozen, time: clock.now() - (frozen ? 0 : now) });
}

/** Restores the output of `keptText`. A state of another version of the site is ignored: only the scenario is restored then. */
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
