// The abilities of a client beyond its operations. A small client carries only the abilities that it was made with.

import type { HookOptions } from './hooks.ts';
import type { Operation } from './operation.ts';
import type { GivenOptions, RetryOption, UnknownOption } from './options.ts';
import type { Send } from './send.ts';
import type { Announce } from './session.ts';
import type { Transport } from './transport/transport.ts';
import type { AnyMethods, UnknownAnswers } from './unexpected-result.ts';

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
  readonly sending?: (send: Send) => Send;
  readonly announce?: Announce;
  readonly methods?: ((methods: AnyMethods) => AnyMethods) | undefined;
}

/** What a client is made of. */
export type Part = (Operation & { readonly ability?: undefined }) | Ability<AbilityName>;

/** The combined extensions of all abilities; each place belongs to one ability. */
export function extensionOf(parts: readonly Part[], options: GivenOptions): Extension {
  return Object.assign({}, ...parts.map((part) => 'read' in part && part.read(options)));
}
