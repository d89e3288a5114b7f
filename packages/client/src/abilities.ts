// What a client can do beside its operations. A small client carries only the abilities that it was made with.
import type { Announce } from './announce-renewal.ts';
import type { HookOptions } from './hooks.ts';
import type { GivenOptions, RetryOption, UnknownOption } from './options.ts';
import type { Send } from './send.ts';
import type { Transport } from './transport/transport.ts';
import type { AnyMethods, UnknownAnswers } from './unexpected-result.ts';

/** The options of each ability. */
export interface AbilityOptions {
  readonly hooks: HookOptions;
  readonly retries: RetryOption;
  readonly unknownAsValue: UnknownOption<UnknownAnswers>;
}

export type AbilityName = keyof AbilityOptions;

/** Something that a client of a few operations can do when it is made with it. */
export interface Ability<Name extends AbilityName> {
  readonly ability: Name;
  /** @throws TypeError when its options are malformed. */
  readonly read: (options: GivenOptions) => Extension;
}

/** The places at which an ability changes how a client works. */
export interface Extension {
  /** Headers that every request carries. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The fetch of one operation. */
  readonly around?: (fetch: Transport['fetch'], operation: string) => Transport['fetch'];
  /** Throws an error that is not one of the connection. */
  readonly rethrow?: (error: unknown) => void;
  readonly sending?: (send: Send) => Send;
  readonly announce?: Announce;
  readonly methods?: ((methods: AnyMethods) => AnyMethods) | undefined;
}

/** All that the abilities change together; each place belongs to one of them. */
export function extensionOf(abilities: readonly Ability<AbilityName>[], options: GivenOptions): Extension {
  return Object.assign({}, ...abilities.map(({ read }) => read(options)));
}
