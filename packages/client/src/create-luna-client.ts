// Makes a client of any release: this entry carries the tables of all releases.
import { type NewestRelease, newestRelease, type Release } from '@lunarest/contract';
import { clientOf } from './client-of.ts';
import type { LunaClient } from './generated/clients.ts';
import { operations as operationsOf } from './generated/releases.ts';
import type { OperationTable } from './operation-table.ts';
import type { LunaClientOptions } from './options.ts';
import type { Answering, UnknownAnswers } from './unexpected-result.ts';

/**
 * A client of one appliance. Nothing is sent before the first call, which opens a private session; close the
 * client (or write `await using`) to end it.
 *
 * Each operation resolves to a result that is distinguished by `status`: a documented success has a `body`, a
 * documented refusal an `error`. It rejects with UnexpectedAnswerError for an answer the contract does not have (or
 * resolves to it, with `unknown: 'value'`),
 * with ConnectionError when no answer arrived, and with ClientClosedError after `close`. A rejected user name or
 * password is remembered, so that it is not sent with every call until the user is locked out: openSession tries
 * again.
 * @throws TypeError when the options contradict each other.
 */
export function createLunaClient<R extends Release = NewestRelease, U extends UnknownAnswers = 'throw'>(
  options: LunaClientOptions<R, U>,
): Answering<LunaClient<R>, U> {
  const release: Release = options.release ?? newestRelease;
  const operations: OperationTable | undefined = operationsOf[release];
  if (operations === undefined)
    throw new TypeError(`release ${release} is not one of ${Object.keys(operationsOf).join(', ')}`);
  return clientOf(release, operations, options);
}
