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
 * Each operation resolves to a result with the discriminant `status`: a documented success has a `body`, a documented refusal
 * an `error`. It rejects with UnexpectedAnswerError for an answer that the contract does not have (or resolves to it, with
 * `unknown: 'value'`), with ConnectionError when no answer arrived, and with ClientClosedError after `close`. The client
 * remembers a rejected user name or password, and does not send it again with every call, which would lock the user out.
 * openSession tries again. The client also remembers any other answer with status 401. closeSession does not reset this.
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
   * Wait until a task has ended and read its output, or return the reason why it did not. With the id, a program may
   * wait again later, even with another client.
   * @throws TypeError when `task` does not refer to a task.
   */
  waitForTask(task: TaskReference, options?: WaitForTaskOptions): Promise<TaskOutcome>;
  /**
   * Close the private session and the connections. Never rejects: it waits at most 5 seconds for the appliance, also
   * for a session that is still being opened. Calls without an answer by then, and later calls, reject with
   * ClientClosedError.
   */
  close(): Promise<void>;
}
