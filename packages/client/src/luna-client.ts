// The client's shape: the generated operations of a release, with two of them guarded, and what was added by hand.
import type { LoginHsmResult, NewestOperations } from './generated/newest.ts';
import type { CallOptions, Identifier } from './operation.ts';
import type { TaskReference } from './task-reference.ts';
import type { TaskOutcome, WaitForTaskOptions } from './wait-for-task.ts';

export interface LoginOptions extends CallOptions {
  /** Send the SO password although a wrong one would erase the HSM. */
  readonly force?: boolean;
}

export interface LoginHsmSoInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly password: string;
  /** The PED that takes part: 0 is the local one, 1 a remote one. */
  readonly ped?: string;
  /** The same as the option of that name. */
  readonly force?: boolean;
}

interface Logins {
  loginHsm(input: never): unknown;
  changeHsmRolePassword(input: never): unknown;
}

/** Operations of a release that show the HSM SO's password, which look first how many attempts are left. */
export interface GuardedOperations<O extends Logins = NewestOperations> {
  /**
   * Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login`
   * @throws LastLoginAttemptError when the SO has one attempt left and `force` is not set.
   */
  loginHsm(input: Parameters<O['loginHsm']>[0], options?: LoginOptions): ReturnType<O['loginHsm']>;
  /**
   * Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}`
   * @throws LastLoginAttemptError as above: a wrong old password counts as a failed login.
   */
  changeHsmRolePassword(
    input: Parameters<O['changeHsmRolePassword']>[0],
    options?: LoginOptions,
  ): ReturnType<O['changeHsmRolePassword']>;
}

/** What no single operation does. */
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

/** A client with the operations `O`. */
export type Guarded<O extends Logins> = Omit<O, keyof Logins> & GuardedOperations<O> & LunaClientExtras;
