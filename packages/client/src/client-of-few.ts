// Makes a client of a few operations, so that the bundle of a page contains no others.
import type { Release } from '@lunarest/contract';
import type { SessionOperations } from './call.ts';
import { type AbilityName, type AbilityOptions, createClient, type Part } from './client-core.ts';
import type { GivenOptions, PlainOptions, UnknownOption } from './options.ts';
import type { UnknownAnswers } from './unexpected-result.ts';

/** The members of a client of a few operations, except the operations. */
export interface SmallClient extends AsyncDisposable {
  /** As `close` of the complete client. */
  close(): Promise<void>;
}

/** The options of an ability; accepted only if the client is made with it. */
type OptionsOf<Name extends AbilityName, Abilities extends AbilityName> = Name extends Abilities
  ? AbilityOptions[Name]
  : { readonly [Option in keyof AbilityOptions[Name]]?: undefined };

/** The options of a client with these abilities; options of other abilities are rejected. */
export type SmallClientOptions<
  Abilities extends AbilityName,
  U extends UnknownAnswers = 'throw',
> = PlainOptions &
  OptionsOf<'hooks', Abilities> &
  OptionsOf<'retries', Abilities> &
  OptionsOf<'unknownAsValue', Abilities> &
  // A separate parameter, so that the compiler infers U.
  UnknownOption<U>;

/** The options that each ability reads. */
const readBy: { readonly [Name in AbilityName]: readonly (keyof AbilityOptions[Name])[] } = {
  hooks: ['headers', 'onRequest', 'onResponse', 'onSessionRenewed', 'log'],
  retries: ['retry'],
  unknownAsValue: ['unknown'],
};

/**
 * The client of the parts. `Client` must be its type.
 * @throws TypeError for contradictory options and for an option of a missing ability, RangeError for a time limit out
 * of bounds.
 */
export function clientOfFew<Client>(
  release: Release,
  session: SessionOperations,
  parts: readonly Part[],
  options: GivenOptions,
): Client {
  for (const [ability, names] of Object.entries(readBy)) {
    const unread = names.find((name) => options[name] !== undefined);
    if (unread && !parts.some((part) => part.ability === ability))
      throw new TypeError(`${unread} needs ${ability} among the parts`);
  }
  return createClient(release, session, parts, options);
}
