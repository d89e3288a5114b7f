// The state during one request: each step sees the changes of the steps before it.
import type { ApplianceState, Environment, Outcome } from '@lunarest/appliance';
import { type AskedCall, isPermitted } from '@lunarest/appliance/access';
import { presentAccount, resumeSession, type User, verifyUser } from '@lunarest/appliance/auth';
import { endLock } from '@lunarest/appliance/roles';
import { settleTasks } from '@lunarest/appliance/tasks';
import { mustChangePassword } from '@lunarest/appliance/users';

interface ResumedSession {
  readonly user: User;
  readonly session: string;
}

export class WorkingState {
  readonly #environment: Environment;
  #state: ApplianceState;

  constructor(state: ApplianceState, environment: Environment) {
    this.#state = state;
    this.#environment = environment;
  }

  get state(): ApplianceState {
    return this.#state;
  }

  /** Advances due tasks and ends an expired lock. */
  settle(): void {
    const unlocked = endLock(this.#state, this.#environment.now());
    this.#state = settleTasks(unlocked, this.#environment);
  }

  /** The user with these credentials, or null. Counts a failure and resets the count after a success. */
  verifyUser(credentials: { readonly user: string; readonly password: string }): User | null {
    const verified = verifyUser(this.#state, credentials, this.#environment);
    this.#state = verified.state;
    return verified.user;
  }

  /** The live session of a token, with an updated time of last use; null without one. */
  resumeSession(token: string): ResumedSession | null {
    const resumed = resumeSession(this.#state, { token }, this.#environment);
    if (resumed === null) return null;
    this.#state = resumed.state;
    return { user: resumed.user, session: resumed.session };
  }

  /** The current account of an authenticated caller, or null when it may no longer act. */
  presentAccount(caller: { readonly user: User; readonly session: string | null }): User | null {
    return presentAccount(this.#state, caller, this.#environment);
  }

  /** True for a user who must change the own password before any other request. */
  mustChangePassword(user: User): boolean {
    return mustChangePassword(this.#state, user, this.#environment.now());
  }

  /** Whether users of a role may make a call. */
  isPermitted(role: string, call: AskedCall): boolean {
    return isPermitted(this.#state, role, call);
  }

  /** Keeps the changes of an operation. A refusal changes nothing except its consequence, such as a counted wrong password. */
  keep(outcome: Outcome<unknown, string>): void {
    if (outcome.ok) this.#state = outcome.state;
    else if (outcome.consequence !== undefined) this.#state = outcome.consequence;
  }
}
