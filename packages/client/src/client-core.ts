// What every client has, whichever operations it has: one private session, the connections, and how they end.
import type { Release } from '@lunarest/contract';
import { openTransport, readWay } from '#platform';
import { announcer, readOnSessionRenewed } from './announce-renewal.ts';
import { createCaller, type SessionWires } from './call.ts';
import { readChecks } from './check-body.ts';
import { readCredentials } from './credentials.ts';
import { readHooks } from './hooks.ts';
import { type Methods, methodsOf } from './methods-of.ts';
import type { Operation } from './operation.ts';
import { type GivenOptions, readBaseUrl, readRetry, readTimeout, readUnknown } from './options.ts';
import { retrying } from './retry.ts';
import { createSend } from './send.ts';
import { fetchTransport, type Transport } from './transport/transport.ts';
import { type AnyMethods, asValues } from './unexpected-result.ts';

interface Core {
  /** One method for each of the operations. */
  methodsOf(operations: readonly Operation<string>[]): Methods;
  /** The client with these methods, which heed the option `unknown`, and with what else it has. */
  clientOf(methods: AnyMethods, others: object): object;
}

/** @throws TypeError when the options contradict each other, RangeError for a time limit out of bounds. */
export function createCore(release: Release, session: SessionWires, options: GivenOptions): Core {
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
  const caller = createCaller(session, {
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
  return {
    methodsOf: (operations) => methodsOf(operations, caller.call),
    clientOf: (methods, others) => ({
      ...methods,
      ...(unknown === 'value' ? asValues(methods) : {}),
      ...others,
      close,
      [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close,
      // The closures hold the password; nothing that prints the client shows it.
      [Symbol.for('nodejs.util.inspect.custom')]: () =>
        `LunaClient { baseUrl: '${baseUrl.href}', release: '${release}' }`,
    }),
  };
}

/** The way to the appliance, taken only when there is something to send. */
function reachOf(options: GivenOptions, baseUrl: URL) {
  const way = readWay(options, baseUrl);
  let transport: Promise<Transport> | null = null;
  const choose = async () => {
    if (way !== null) return openTransport(way);
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
