// Opens the console on the appliance of this page, or on the one that serves it.
import type { ServedAppliance } from '../../../src/appliance.ts';
import type { ConsoleAppliance } from '../../../src/console/console-appliance.ts';
import { pageAppliance } from './page-appliance.ts';

export interface OpenedConsole {
  readonly appliance: ConsoleAppliance;
  /** Where requests to the appliance go. */
  readonly baseUrl: string;
}

/** Rejects where the browser has no service workers and the appliance of the page is asked for. */
export async function openConsole(served: ServedAppliance | null): Promise<OpenedConsole> {
  const { origin } = location;
  if (served?.control) {
    const { servedConsole } = await import('../../../src/console/served-console.ts');
    return {
      appliance: servedConsole(`${origin}${served.control}`),
      baseUrl: `${origin}${served.appliance}`,
    };
  }
  const { pageConsole } = await import('../../../src/console/page-console.ts');
  return { appliance: pageConsole(await pageAppliance()), baseUrl: origin };
}
