// Makes a client of operations and abilities; what a whole client has beside them comes from its maker.
import type { Release } from '@lunarest/contract';
import { printedAs, transportOf } from '#platform';
import { type Ability, type AbilityName, extensionOf } from './abilities.ts';
import { createCaller, type SessionOperations } from './call.ts';
import { readChecks } from './check-body.ts';
import { readCredentials } from './credentials.ts';
import type { Method, Operation } from './operation.ts';
import { type GivenOptions, readBaseUrl, readTimeout } from './options.ts';
import { readAnswer } from './read-answer.ts';
import { createSend } from './send.ts';
import type { Transport } from './transport/transport.ts';
import type { AnyMethods } from './unexpected-result.ts';

/** One method for each operation, by its name. */
export type Methods = Readonly<Record<string, Method>>;

interface Core {
  methodsOf(operations: readonly Operation[]): Methods;
  /** The client with these methods, which follow the option `unknown`, and with the other members. */
  clientOf(methods: AnyMethods, others?: object): object;
}

/** @throws TypeError for contradictory options, RangeError for a time limit out of bounds. */
export function createCore(
  release: Release,
  session: SessionOperations,
  abilities: readonly Ability<AbilityName>[],
  options: GivenOptions,
): Core {
  const baseUrl = readBaseUrl(options);
  const reach = reachOf(options, baseUrl);
  const extension = extensionOf(abilities, options);
  const timeoutMilliseconds = readTimeout(options);
  const checks = readChecks(options);
  const plain = createSend({ baseUrl, release, reach: reach.open, timeoutMilliseconds, extension });
  const send = extension.sending?.(plain) ?? plain;
  const caller = createCaller({
    ...session,
    authorize: readCredentials(options),
    request: async (outgoing) =>
      readAnswer(outgoing.operation.operation, await send(outgoing), (answer) =>
        checks({ release, ...answer }),
      ),
    announce: extension.announce,
    disconnect: reach.close,
  });
  const method = (operation: Operation): Method =>
    operation.makeMethod?.(caller, operation) ?? caller.call.bind(null, operation);
  return {
    methodsOf: (operations) => Object.fromEntries(operations.map((each) => [each.operation, method(each)])),
    clientOf: (methods, others) => ({
      ...methods,
      ...extension.methods?.(methods),
      ...others,
      close: caller.close,
      [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: caller.close,
      ...printedAs(baseUrl, release),
    }),
  };
}

/** The transport to the appliance, opened only when there is something to send. */
function reachOf(options: GivenOptions, baseUrl: URL) {
  const openTransport = transportOf(options, baseUrl);
  let transport: Promise<Transport> | undefined;
  return {
    open: () => (transport ??= openTransport()),
    // A transport that failed to open has nothing to close; the calls have reported the reason.
    close: async () => (await transport?.catch(() => null))?.close?.(),
  };
}
