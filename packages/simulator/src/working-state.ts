// The state during one request: each step sees what the steps before it have changed.
import type { ApplianceState, Environment, Outcome } from '@lunarest/appliance';
import { type AskedCall, isPermitted } from '@lunarest/appliance/access';
import { resumeSession, type User, verifyUser } from '@lunarest/appliance/auth';
import { settleTasks } from '@lunarest/appliance/tasks';
import { mustChangePassword } from '@lunarest/appliance/users';

export interface ResumedSession {
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

  /** Lets the tasks that are due move on. */
  settle(): void {
    this.#state = settleTasks(this.#state, this.#environment);
  }

  /** The user whose credentials these are, or null; a failure is counted, and a success ends the counting. */
  verifyUser(credentials: { readonly user: string; readonly password: string }): User | null {
    const verified = verifyUser(this.#state, credentials, this.#environment);
    this.#state = verified.state;
    return verified.user;
  }

  /** The live session of a token, touched; null when there is none. */
  resumeSession(token: string): ResumedSession | null {
    const resumed = resumeSession(this.#state, { token }, this.#environment);
    if (resumed === null) return null;
    this.#state = resumed.state;
    return { user: resumed.user, session: resumed.session };
  }

  /** True for a user to whom nothing may be answered before the own password has been changed. */
  mustChangePassword(user: User): boolean {
    return mustChangePassword(this.#state, user, this.#environment.now());
  }

  /** Whether users of a role may make a call. */
  isPermitted(role: string, call: AskedCall): boolean {
    return isPermitted(this.#state, role, call);
  }

  /** What an operation has made of the state. A refusal leaves no trace, except where it counts by itself (a wrong password). */
  keep(outcome: Outcome<unknown, string>): void {
    if (outcome.ok) this.#state = outcome.state;
    else if (outcome.consequence !== undefined) this.#state = outcome.consequence;
  }
}
