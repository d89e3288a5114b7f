// Makes a client of any release: this entry carries the tables of all releases.
import { type NewestRelease, newestRelease, type Release } from '@lunarest/contract';
import { clientOf } from './client-of.ts';
import type { TaskReference } from './find-task.ts';
import type { LunaClient } from './generated/clients.ts';
import type { LoginHsmResult } from './generated/newest.ts';
import { operations as operationsOf } from './generated/releases.ts';
import type { CallOptions, Identifier } from './operation.ts';
import type { OperationTable } from './operation-table.ts';
import type { LunaClientOptions } from './options.ts';
import type { Answering, UnknownAnswers } from './unexpected-result.ts';
import type { TaskOutcome, WaitForTaskOptions } from './wait-for-task.ts';

/**
 * A client of one appliance. Nothing is sent before the first call, which opens a private session; close the client (or write
 * `await using`) to end it.
 *
 * Each operation resolves to a result that is distinguished by `status`: a documented success has a `body`, a documented refusal
 * an `error`. It rejects with UnexpectedAnswerError for an answer the contract does not have (or resolves to it, with `unknown:
 * 'value'`), with ConnectionError when no answer arrived, and with ClientClosedError after `close`. A rejected user name or
 * password is remembered, so that it is not sent with every call until the user is locked out: openSession tries again. So is
 * any other answer with status 401, and closeSession forgets neither.
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

export interface LoginHsmSoInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly password: string;
  /** The PED to use: 0 is the local one, 1 a remote one. */
  readonly ped?: string;
  /** As the call option of that name. */
  readonly force?: boolean;
}

/** Methods that combine several operations. */
export interface LunaClientExtras extends AsyncDisposable {
  /**
   * Log the HSM SO in.
   * @throws LastLoginAttemptError when one attempt is left and `force` is not set.
   */
  loginHsmSo(input: LoginHsmSoInput, options?: CallOptions): Promise<LoginHsmResult>;
  /**
   * Wait until a task has ended and read what it answers, or say why that did not happen. A program that kept the id
   * may wait again later, also with another client.
   * @throws TypeError when `task` names no task.
   */
  waitForTask(task: TaskReference, options?: WaitForTaskOptions): Promise<TaskOutcome>;
  /**
   * Close the private session and the connections. Never rejects: an appliance that is gone, or that does not answer
   * within 5 seconds, has nothing left to close; a session that is still being opened then is not waited for either. Calls
   * that have no answer by then, and calls after that, reject with ClientClosedError.
   */
  close(): Promise<void>;
}
