// Makes a client: the generated operations of a release over one private session.
import { type NewestRelease, newestRelease, type Release } from '@lunarest/contract';
import { type Caller, createCaller, type Wires } from './call.ts';
import type { LunaClient } from './generated/clients.ts';
import type { NewestOperations } from './generated/newest.ts';
import { wires as wiresOf } from './generated/releases.ts';
import { guardLogins } from './login-guard.ts';
import type { CallOptions, Wire } from './operation.ts';
import { basicAuthorization, type LunaClientOptions, readBaseUrl, readTrust } from './options.ts';
import { type AnyInput, createSend } from './send.ts';
import { fetchTransport, type Transport } from './transport/transport.ts';
import { waitForTask } from './wait-for-task.ts';

/**
 * A client of one appliance. Nothing is sent before the first call, which opens a private session; close the
 * client (or write `await using`) to end it.
 *
 * Each operation resolves to a result that is told apart by `status`: a documented success has a `body`, a
 * documented refusal an `error`. It rejects with UnexpectedAnswerError for an answer the contract does not have,
 * with ConnectionError when none came, and with ClientClosedError after `close`. A rejected user name or password
 * is remembered, so that it is not sent with every call until the user is locked out: openSession tries again.
 * @throws TypeError when the options make no sense together.
 */
export function createLunaClient<R extends Release = NewestRelease>(
  options: LunaClientOptions<R>,
): LunaClient<R> {
  const release: Release = options.release ?? newestRelease;
  const wires: Wires | undefined = wiresOf[release];
  if (wires === undefined)
    throw new TypeError(`release ${release} is not one of ${Object.keys(wiresOf).join(', ')}`);
  const baseUrl = readBaseUrl(options);
  const reach = reachOf(options, baseUrl);
  const caller = createCaller(wires, basicAuthorization(options), createSend(baseUrl, release, reach.open));
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= caller.close().finally(reach.close);
    return closed;
  };
  const operations = operationsOf(wires, caller);
  const client = {
    ...operations,
    ...guardLogins(operations),
    waitForTask: waitForTask.bind(null, operations),
    close,
    [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close,
    // The closures hold the password; nothing that prints the client shows it.
    [Symbol.for('nodejs.util.inspect.custom')]: () =>
      `LunaClient { baseUrl: '${baseUrl.href}', release: '${release}' }`,
  };
  // The object has a method for each operation of the release's table, which the types are generated with.
  return client as unknown as LunaClient<R>;
}

/** One method per operation; an older release has no others than the newest. */
function operationsOf(wires: Wires, { call }: Caller): NewestOperations {
  const method = ([operation, wire]: [string, Wire]) => [
    operation,
    async (input: AnyInput = {}, options: CallOptions = {}) => call(operation, wire, input, options),
  ];
  // The table and the interface are generated from the same operations.
  return Object.fromEntries(Object.entries(wires).map(method)) as NewestOperations;
}

/** The way to the appliance, taken only when there is something to send. */
function reachOf(options: LunaClientOptions, baseUrl: URL) {
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
