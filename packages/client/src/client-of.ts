// Makes the client of one release: its operations over one private session.
import type { Release } from '@lunarest/contract';
import { type Caller, createCaller, type Wires } from './call.ts';
import type { LunaClient } from './generated/clients.ts';
import type { NewestOperations } from './generated/newest.ts';
import { guardLogins } from './login-guard.ts';
import type { CallOptions, Wire } from './operation.ts';
import { basicAuthorization, type ReleaseOptions, readBaseUrl, readTimeout, readTrust } from './options.ts';
import { type AnyInput, createSend } from './send.ts';
import { fetchTransport, type Transport } from './transport/transport.ts';
import { waitForTask } from './wait-for-task.ts';

export type { ReleaseOptions } from './options.ts';

/**
 * The client of the release whose operations are in `wires`.
 * @throws TypeError when the options contradict each other, RangeError for a time limit out of bounds.
 */
export function clientOf(release: Release, wires: Wires, options: ReleaseOptions): LunaClient {
  const baseUrl = readBaseUrl(options);
  const reach = reachOf(options, baseUrl);
  const send = createSend({ baseUrl, release, reach: reach.open, timeoutMilliseconds: readTimeout(options) });
  const caller = createCaller(wires, basicAuthorization(options), send);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= caller.close().then(reach.close);
    return closed;
  };
  const operations = operationsOf(wires, caller);
  return {
    ...operations,
    ...guardLogins(operations),
    waitForTask: (task, waiting) => waitForTask(operations, task, waiting),
    close,
    [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close,
    // The closures hold the password; nothing that prints the client shows it.
    [Symbol.for('nodejs.util.inspect.custom')]: () =>
      `LunaClient { baseUrl: '${baseUrl.href}', release: '${release}' }`,
  };
}

/** One method per operation of the table. */
function operationsOf(wires: Wires, { call }: Caller): NewestOperations {
  const method = ([operation, wire]: [string, Wire]) => [
    operation,
    async (input: AnyInput = {}, options: CallOptions = {}) => call(operation, wire, input, options),
  ];
  // The table and the interface are generated from the same operations; callers see those of their own release.
  return Object.fromEntries(Object.entries(wires).map(method)) as NewestOperations;
}

/** The way to the appliance, taken only when there is something to send. */
function reachOf(options: ReleaseOptions, baseUrl: URL) {
  const trust = readTrust(options, baseUrl);
  let transport: Promise<Transport> | null = null;
  const choose = async () => {
    if (trust !== null) return (await import('#transport')).openTransport(trust);
    return fetchTransport(options.fetch ?? ((request) => globalThis.fetch(request)));
  };
  return {
    open: () => {
      transport ??= choose();
      return transport;
    },
    close: async () => {
      // A way that could not be taken has nothing to close; the calls have said why.
      const taken = await transport?.catch(() => null);
      await taken?.close();
    },
  };
}
