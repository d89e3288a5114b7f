// The appliance of this page: one, behind a service worker, which answers requests to the page's own origin.
import type { BrowserAppliance } from '@lunarest/browser';
import { withBase } from 'vitepress';
import { keptText, restoreKept } from '../../../src/appliance.ts';

const key = 'lunarest-appliance';

let started: Promise<BrowserAppliance> | undefined;

/** Starts it at the first call. Rejects where the browser has no service workers. */
export function pageAppliance(): Promise<BrowserAppliance> {
  started ??= start();
  return started;
}

async function start(): Promise<BrowserAppliance> {
  const [{ createAppliance }, { setupWorker }] = await Promise.all([
    import('@lunarest/browser'),
    import('msw/browser'),
  ]);
  const appliance = createAppliance({ url: location.origin });
  restoreKept(appliance, sessionStorage.getItem(key) ?? '', Date.now());
  addEventListener('pagehide', () => sessionStorage.setItem(key, keptText(appliance, Date.now())));
  await setupWorker(...appliance.handlers()).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: withBase('/mockServiceWorker.js') },
  });
  return appliance;
}
