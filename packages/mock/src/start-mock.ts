// Prism on the contract: a stateless mock that returns each documented response on request.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listeningUrl, type Release } from '@lunarest/contract';
import { readOrigins } from '@lunarest/contract/cross-origin';
import { openApiDocument } from '@lunarest/contract/documents';
import { Refusal } from '@lunarest/simulator/requests';
import { createAnswerRequest } from './answer-request.ts';
import { refusalsOf } from './documented-refusal.ts';
import { createFront } from './http-front.ts';
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

const graceMilliseconds = 2_000;

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
  const server = createFront(
    (...exchange) =>
      answering.then(
        (answer) => answer(...exchange),
        () => refuse(null, new Refusal('FRAMEWORK_INTERNAL_ERROR')),
      ),
    refuse,
    allowed,
  );
  server.listen(port, host);
  // Listens before Prism is loaded, which takes a second, so that a port in use is reported at once.
  const answering = once(server, 'listening')
    .then(() => loadPrism(document))
    .then((prism) => createAnswerRequest({ release, document, prism, refuse }));
  await answering.catch((error) => {
    server.close();
    throw error;
  });
  // A server that listens on TCP always has an AddressInfo.
  return {
    url: listeningUrl('http', host, server.address() as AddressInfo),
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const grace = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(grace);
}
