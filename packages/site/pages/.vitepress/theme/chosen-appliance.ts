// The appliance of a page of the site: the reader's choice, the one in the page, and the console for either.
import { withBase } from 'vitepress';
import { onMounted, type Ref, ref, shallowRef, watch } from 'vue';
import {
  findServedAppliance,
  keptText,
  type PageAppliance,
  restoreKept,
  type ServedAppliance,
} from '../../../src/appliance.ts';
import type { ConsoleAppliance } from '../../../src/console/console-appliance.ts';

export type Choice = 'page' | 'served';

interface ChosenAppliance {
  /** Null where `npm start` does not serve the page. */
  readonly served: Ref<ServedAppliance | null>;
  /** Null until it is known what there is. */
  readonly choice: Ref<Choice | null>;
}

/** The key of the choice in the storage of the tab. */
const key = 'lunarest-choice';

let finding: Promise<ServedAppliance | null> | undefined;

/** The choice lasts as long as the tab. `canBeServed` says whether a served appliance has what a page of the site needs. */
export function useChosenAppliance(
  canBeServed: (served: ServedAppliance) => boolean = () => true,
): ChosenAppliance {
  const served = shallowRef<ServedAppliance | null>(null);
  const choice = ref<Choice | null>(null);
  onMounted(async () => {
    finding ??= findServedAppliance(withBase('/lunarest.json'));
    const found = await finding;
    served.value = found !== null && canBeServed(found) ? found : null;
    choice.value = served.value === null || sessionStorage.getItem(key) === 'page' ? 'page' : 'served';
  });
  watch(choice, (chosen) => {
    if (served.value !== null && chosen !== null) sessionStorage.setItem(key, chosen);
  });
  return { served, choice };
}

interface OpenedConsole {
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

/** The key of the appliance of the page, which is kept from page to page. */
const kept = 'lunarest-appliance';

let started: Promise<PageAppliance> | undefined;

/** Starts it at the first call. Rejects where the browser has no service workers. */
export function pageAppliance(): Promise<PageAppliance> {
  started ??= start();
  return started;
}

async function start(): Promise<PageAppliance> {
  const [{ createAppliance }, { setupWorker }] = await Promise.all([
    import('@lunarest/browser'),
    import('msw/browser'),
  ]);
  const appliance = createAppliance({ url: location.origin });
  const page: PageAppliance = { appliance, scenario: 'demo' };
  restoreKept(page, sessionStorage.getItem(kept) ?? '', Date.now());
  addEventListener('pagehide', () => sessionStorage.setItem(kept, keptText(page, Date.now())));
  await setupWorker(...appliance.handlers()).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: withBase('/mockServiceWorker.js') },
  });
  return page;
}
