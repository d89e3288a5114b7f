// The core of every client, whatever its operations: one private session, the connections, and their closing.
import type { Release } from '@lunarest/contract';
import { printedAs, transportOf } from '#platform';
import { type Ability, type AbilityName, extensionOf } from './abilities.ts';
import { createCaller, type SessionWires } from './call.ts';
import { readChecks } from './check-body.ts';
import { readCredentials } from './credentials.ts';
import { type Methods, methodsOf } from './methods-of.ts';
import type { Operation } from './operation.ts';
import { type GivenOptions, readBaseUrl, readTimeout } from './options.ts';
import { createSend } from './send.ts';
import { fetchTransport, type Transport } from './transport/transport.ts';
import type { AnyMethods } from './unexpected-result.ts';

interface Core {
  /** One method for each of the operations. */
  methodsOf(operations: readonly Operation<string>[]): Methods;
  /** The client with these methods, which follow the option `unknown`, and with the other members. */
  clientOf(methods: AnyMethods, others: object): object;
}

/** @throws TypeError for contradictory options, RangeError for a time limit out of bounds. */
export function createCore(
  release: Release,
  session: SessionWires,
  abilities: readonly Ability<AbilityName>[],
  options: GivenOptions,
): Core {
  const baseUrl = readBaseUrl(options);
  const reach = reachOf(options, baseUrl);
  const extension = extensionOf(abilities, options);
  const timeoutMilliseconds = readTimeout(options);
  const send = createSend({ baseUrl, release, reach: reach.open, timeoutMilliseconds, extension });
  const checks = readChecks(options);
  const caller = createCaller(session, {
    authorize: readCredentials(options),
    send: extension.sending?.(send) ?? send,
    announce: extension.announce,
    check: (operation, { status, body }) => checks({ release, operation, status, body }),
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= caller.close().then(reach.close);
    return closed;
  };
  return {
    methodsOf: (operations) => methodsOf(operations, caller.call),
    clientOf: (methods, others) => ({
      ...methods,
      ...extension.methods?.(methods),
      ...others,
      close,
      [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close,
      ...printedAs(baseUrl, release),
    }),
  };
}

/** The transport to the appliance, opened only when there is something to send. */
function reachOf(options: GivenOptions, baseUrl: URL) {
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const openTransport = transportOf(options, baseUrl) ?? (async () => fetchTransport(fetch));
  let transport: Promise<Transport> | null = null;
  return {
    open: () => {
      transport ??= openTransport();
      return transport;
    },
    close: async () => {
      // A transport that failed to open has nothing to close; the calls have reported the reason.
      const taken = await transport?.catch(() => null);
      await taken?.close();
    },
  };
}
