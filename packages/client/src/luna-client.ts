// The members of a client beside the operations of its release.

import type { TaskReference } from './find-task.ts';
import type { LoginHsmResult } from './generated/newest.ts';
import type { CallOptions, Identifier } from './operation.ts';
import type { TaskOutcome, WaitForTaskOptions } from './wait-for-task.ts';

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
   * within 5 seconds, has nothing left to close. Calls after that reject with ClientClosedError.
   */
  close(): Promise<void>;
}
