// The appliance of a page of the site: the reader's choice, the appliance in the page, and the console of the chosen one.
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
  /** The appliance that is served beside the page; null without one. */
  readonly served: Ref<ServedAppliance | null>;
  /** The choice of the reader; null until the possible choices are known. */
  readonly choice: Ref<Choice | null>;
}

/** The key of the choice in the storage of the tab. */
const key = 'lunarest-choice';

let finding: Promise<ServedAppliance | null> | undefined;

/**
 * The choice of the appliance, which is kept for the tab. `canBeServed` decides whether a served appliance is sufficient for the
 * page.
 */
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
  /** The base URL of requests to the appliance. */
  readonly baseUrl: string;
}

/**
 * The console of the served appliance, or else of the appliance in the page. Rejects if the latter needs service workers that the
 * browser lacks.
 */
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

/** The storage key of the appliance in the page, whose state is kept for the next page. */
const kept = 'lunarest-appliance';

let started: Promise<PageAppliance> | undefined;

/** The appliance in the page, which the first call starts. Rejects if the browser has no service workers. */
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
