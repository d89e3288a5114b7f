// Makes a client from operations and abilities. A client of a few operations has only the abilities that it is made with.
import type { Release } from '@lunarest/contract';
import { printedAs, transportOf } from '#platform';
import { createCaller, type SessionOperations } from './call.ts';
import { readCredentials } from './credentials.ts';
import { type AtClose, createAtClose } from './exchange.ts';
import type { HookOptions } from './hooks.ts';
import type { Method, Operation } from './operation.ts';
import {
  type GivenOptions,
  type RetryOption,
  readBaseUrl,
  readTimeout,
  type UnknownOption,
} from './options.ts';
import { readAnswer, readChecks } from './read-answer.ts';
import { createSend, type Outgoing, type Send } from './send.ts';
import type { Announce } from './session.ts';
import type { Transport } from './transport/transport.ts';
import type { AnyMethods, UnknownAnswers } from './unexpected-result.ts';

/** One method for each operation, by its name. */
export type Methods = Readonly<Record<string, Method>>;

/**
 * The client of the parts. `Client` must be its type.
 * @param moreOf makes methods that combine several, which also follow the option `unknown`
 * @param othersOf makes members that do not follow it
 * @throws TypeError for contradictory options, RangeError for a time limit out of bounds.
 */
export function createClient<Client>(
  release: Release,
  session: SessionOperations,
  parts: readonly Part[],
  options: GivenOptions,
  moreOf?: (methods: Methods) => object,
  othersOf?: (methods: Methods) => object,
): Client {
  const baseUrl = readBaseUrl(options);
  const openTransport = transportOf(options, baseUrl);
  let transport: Promise<Transport> | undefined;
  // Opens the transport at the first request.
  const reach = () => (transport ??= openTransport());
  // A transport that failed to open has nothing to close; the calls have reported the reason.
  const disconnect = async () => (await transport?.catch(() => null))?.close?.();
  const extension = extensionOf(parts, options);
  const atClose = createAtClose();
  const plain = createSend(baseUrl, release, reach, readTimeout(options), extension, atClose);
  const send = extension.sending?.(plain, atClose) ?? plain;
  const checks = readChecks(options);
  const request = async (outgoing: Outgoing) =>
    readAnswer(outgoing.operation.operation, await send(outgoing), (answer) =>
      checks({ release, ...answer }),
    );
  const caller = createCaller(
    session,
    readCredentials(options, release),
    request,
    disconnect,
    atClose,
    extension.announce,
  );
  const method = (operation: Operation): Method =>
    operation.makeMethod?.(caller, operation) ?? caller.call.bind(null, operation);
  const operations = parts.filter((part) => 'operation' in part);
  const methods = Object.fromEntries(operations.map((each) => [each.operation, method(each)]));
  const all = { ...methods, ...moreOf?.(methods) };
  const client = {
    ...all,
    ...extension.methods?.(all),
    ...othersOf?.(methods),
    close: caller.close,
    [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: caller.close,
    ...printedAs(baseUrl, release),
  };
  // The types of the operations match their table.
  return client as Client;
}

/** The options of each ability. */
export interface AbilityOptions {
  readonly hooks: HookOptions;
  readonly retries: RetryOption;
  readonly unknownAsValue: UnknownOption<UnknownAnswers>;
}

export type AbilityName = keyof AbilityOptions;

/** A feature that a client of a few operations has if it is made with it. */
export interface Ability<Name extends AbilityName> {
  readonly ability: Name;
  /** @throws TypeError for malformed options. */
  readonly read: (options: GivenOptions) => Extension;
}

/** The places at which an ability changes the behavior of a client. */
export interface Extension {
  /** Headers that every request carries. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The fetch of one operation. */
  readonly around?: (fetch: Transport['fetch'], operation: string) => Transport['fetch'];
  readonly sending?: (send: Send, atClose: AtClose) => Send;
  readonly announce?: Announce;
  readonly methods?: ((methods: AnyMethods) => AnyMethods) | undefined;
}

/** The parts of a client. */
export type Part = (Operation & { readonly ability?: undefined }) | Ability<AbilityName>;

/** The combined extensions of all abilities; each place belongs to one ability. */
function extensionOf(parts: readonly Part[], options: GivenOptions): Extension {
  return Object.assign({}, ...parts.map((part) => 'read' in part && part.read(options)));
}
