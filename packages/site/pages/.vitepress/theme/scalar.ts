// Scalar's standalone component, which is one script without a module.
import { userPasswords } from '@lunarest/appliance';
import { triedRequest } from '../../../src/reference/tried-request.ts';

export interface ScalarReference {
  updateConfiguration(settings: ScalarSettings): void;
  destroy(): void;
}

interface Scalar {
  createApiReference(place: HTMLElement, settings: ScalarSettings): ScalarReference;
}

type ScalarSettings = ReturnType<typeof settingsOf>;

/** Loads Scalar once. Rejects when the script cannot be loaded. */
export async function loadScalar(address: string): Promise<Scalar> {
  const page: object = globalThis;
  if (!isLoaded(page)) {
    const script = Object.assign(document.createElement('script'), { src: address });
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${address} cannot be loaded`));
    });
    document.head.append(script);
    await loaded;
  }
  if (isLoaded(page)) return page.Scalar;
  throw new Error(`${address} does not define Scalar`);
}

function isLoaded(scope: object): scope is { readonly Scalar: Scalar } {
  return 'Scalar' in scope;
}

/** The settings of Scalar for the text of a document: no requests to other hosts, and test requests to `server`. */
export function settingsOf(
  content: string,
  server: { readonly url: string; readonly description: string },
  isDark: boolean,
) {
  return {
    content,
    servers: [server],
    authentication: {
      preferredSecurityScheme: 'basic',
      securitySchemes: { basic: { username: 'admin', password: userPasswords.admin } },
    },
    darkMode: isDark,
    forceDarkModeState: isDark ? 'dark' : 'light',
    hideDarkModeToggle: true,
    // The samples of the contract replace those that Scalar generates.
    hiddenClients: true,
    documentDownloadType: 'none',
    // The search of the site already uses the key K.
    searchHotKey: 'j',
    generateOperationSlug: ({ operationId = '' }: { readonly operationId?: string }) => operationId,
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    showDeveloperTools: 'never',
    proxyUrl: '',
    onBeforeRequest: async ({ request }: { readonly request: Request }) => ({
      request: await triedRequest(request),
    }),
  } as const;
}
