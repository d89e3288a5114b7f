// Makes the client of one release: its operations over one private session.
import type { Release } from '@lunarest/contract';
import { announcer, readOnSessionRenewed } from './announce-renewal.ts';
import { type Caller, createCaller, type Wires } from './call.ts';
import { readChecks } from './check-body.ts';
import { readCredentials } from './credentials.ts';
import type { NewestOperations } from './generated/newest.ts';
import { readHooks } from './hooks.ts';
import { guardLogins } from './login-guard.ts';
import type { CallOptions, Wire } from './operation.ts';
import { checkNames } from './option-names.ts';
import { type GivenOptions, readBaseUrl, readRetry, readTimeout, readUnknown } from './options.ts';
import { readWay } from './read-way.ts';
import { retrying } from './retry.ts';
import { type AnyInput, createSend } from './send.ts';
import { fetchTransport, type Transport } from './transport/transport.ts';
import { asValues } from './unexpected-result.ts';
import { waitForTask } from './wait-for-task.ts';

export type { ReleaseOptions } from './options.ts';
export type { Answering, UnknownAnswers } from './unexpected-result.ts';

/**
 * The client of the release whose operations are in `wires`, which is what `Client` must describe.
 * @throws TypeError when the options contradict each other, RangeError for a time limit out of bounds.
 */
export function clientOf<Client>(release: Release, wires: Wires, options: GivenOptions): Client {
  checkNames(options, release);
  const baseUrl = readBaseUrl(options);
  const reach = reachOf(options, baseUrl);
  const send = createSend({
    baseUrl,
    release,
    reach: reach.open,
    timeoutMilliseconds: readTimeout(options),
    hooks: readHooks(options),
  });
  const checks = readChecks(options);
  const caller = createCaller(wires, {
    authorize: readCredentials(options),
    send: retrying(send, readRetry(options)),
    announce: announcer(readOnSessionRenewed(options)),
    check: (operation, { status, body }) => checks({ release, operation, status, body }),
  });
  const unknown = readUnknown(options);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= caller.close().then(reach.close);
    return closed;
  };
  const operations = operationsOf(wires, caller);
  const methods = { ...operations, ...guardLogins(operations) };
  const client: unknown = {
    ...methods,
    ...(unknown === 'value' ? asValues(methods) : {}),
    waitForTask: waitForTask.bind(null, operations),
    close,
    [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close,
    // The closures hold the password; nothing that prints the client shows it.
    [Symbol.for('nodejs.util.inspect.custom')]: () =>
      `LunaClient { baseUrl: '${baseUrl.href}', release: '${release}' }`,
  };
  // The table has the operations of the type, since both are generated from the release.
  return client as Client;
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
function reachOf(options: GivenOptions, baseUrl: URL) {
  const way = readWay(options, baseUrl);
  let transport: Promise<Transport> | null = null;
  const choose = async () => {
    if (way !== null) return (await import('#transport')).openTransport(way);
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
