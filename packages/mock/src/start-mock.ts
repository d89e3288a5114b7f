// Prism on the contract: a mock that answers each documented response on request, without any state.
import { createRequire } from 'node:module';
import type { Release } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { urlOf } from './url-of.ts';
import { withoutForms } from './without-forms.ts';
import { withoutInt64 } from './without-int64.ts';

// Prism is CommonJS, and its named exports cannot be seen from an ES module. Its command would write to the terminal and
// cannot be closed, so its own parts are taken, in the versions it brings.
const load = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-cli'));
const { createLogger }: typeof import('@stoplight/prism-core') = load('@stoplight/prism-core');
const { getHttpOperationsFromSpec }: typeof import('@stoplight/prism-http') = load('@stoplight/prism-http');
const { createServer }: typeof import('@stoplight/prism-http-server') = load('@stoplight/prism-http-server');

export interface MockOptions {
  readonly release: Release;
  /** TCP port; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string;
}

export interface RunningMock {
  /** For example `http://127.0.0.1:4010`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a mock of a release. Ask it for an answer with `Prefer: code=404, example=HSMPLUGIN_INVALID_HSM`; without that
 * it gives the first success. Rejects with the system's error (EADDRINUSE, EADDRNOTAVAIL, EACCES) when it cannot listen.
 */
export async function startMock({ release, port, host = '127.0.0.1' }: MockOptions): Promise<RunningMock> {
  const operations = await getHttpOperationsFromSpec(withoutForms(withoutInt64(openApiDocument(release))));
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger('mock', { level: 'silent' }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  try {
    return { url: urlOf(host, await server.listen(port, host)), close: () => server.close() };
  } catch (error) {
    throw asSystemError(error, host, port);
  }
}

/** Prism rejects with the bare text of a system error. */
function asSystemError(error: unknown, address: string, port: number): unknown {
  const code = typeof error === 'string' ? /\b(E[A-Z]{3,})\b/.exec(error)?.[1] : undefined;
  return code === undefined ? error : Object.assign(new Error(String(error)), { code, address, port });
}
