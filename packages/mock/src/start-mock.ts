// Prism on the contract: a stateless mock that returns each documented response on request.
import type { Release } from '@lunarest/contract';
import { readOrigins } from '@lunarest/contract/cross-origin';
import { openApiDocument } from '@lunarest/contract/documents';
import { connectionLimits, serveHttp } from '@lunarest/http';
import { Refusal } from '@lunarest/simulator/requests';
import { createAnswerRequest } from './answer-request.ts';
import { refusalsOf } from './documented-refusal.ts';
import { listenerOf, refusalsWith } from './http-front.ts';
import { loadPrism } from './load-prism.ts';

export interface MockOptions {
  readonly release: Release;
  /** TCP port; 0 selects any free one. */
  readonly port: number;
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** Origins of pages that may call with credentials; empty by default. @throws TypeError for an invalid origin. */
  readonly cors?: readonly string[];
}

export interface RunningMock {
  /** For example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Finishes answers in progress (two seconds at most), then closes every connection. */
  close(): Promise<void>;
}

/** Keeps a connection longer than a client is idle between two requests, because a request on a closing connection fails. */
const limits = { ...connectionLimits, keepAlive: 60_000, idle: 60_000 };

/**
 * Starts a mock of a release. Request an answer with `Prefer: code=404, example=HSMPLUGIN_INVALID_HSM`; the default is the first
 * success. Rejects with the system's error (EADDRINUSE, EADDRNOTAVAIL, EACCES) when it cannot listen, and with a TypeError for
 * an empty host, for which Node would listen on every address of the machine.
 */
export async function startMock({
  release,
  port,
  host = '127.0.0.1',
  cors = [],
}: MockOptions): Promise<RunningMock> {
  const allowed = readOrigins(cors);
  if (host === '') throw new TypeError('startMock: host must be a non-empty string.');
  const document = openApiDocument(release);
  const refuse = refusalsOf(document, release);
  const listener = listenerOf(
    (...exchange) =>
      answering.then(
        (answer) => answer(...exchange),
        () => refuse(null, new Refusal('FRAMEWORK_INTERNAL_ERROR')),
      ),
    allowed,
  );
  const refusals = refusalsWith(refuse, allowed);
  const serving = serveHttp(listener, { host, port, tls: false, limits, refusals });
  // Listens before Prism is loaded, which takes a second, so that a port in use is reported at once.
  const answering = serving
    .then(() => loadPrism(document))
    .then((prism) => createAnswerRequest({ release, document, prism, refuse }));
  await answering.catch(async (error) => {
    await (await serving).close();
    throw error;
  });
  return serving;
}
