// Holds the current state of the one simulated appliance; an operation's result is committed whole or not at all.
import {
  type ApplianceState,
  type AskedCall,
  type Environment,
  isPermitted,
  mustChangePassword,
  type Operation,
  type Outcome,
  resumeSession,
  setTaskProgress,
  settleTasks,
  stepTasks,
  type TaskProgress,
  type User,
  verifyUser,
} from '@lunarest/appliance';
import { type FailureId, type OperationDescription, operationTables } from '@lunarest/contract';

export interface ResumedSession {
  readonly user: User;
  readonly session: string;
}

export interface Store {
  /** The user whose credentials these are, or null; a failure is counted, and a success ends the counting. */
  verifyUser(credentials: { readonly user: string; readonly password: string }): User | null;
  /** True for a user to whom nothing may be answered before the own password has been changed. */
  mustChangePassword(user: User): boolean;
  /** The live session of a token, touched; null when there is none. */
  resumeSession(token: string): ResumedSession | null;
  /** Whether users of a role may make a call. */
  isPermitted(role: string, call: AskedCall): boolean;
  /** The failure that an operation is made to end with, whatever it is asked; null when it works. */
  faultOf(operation: string): FailureId | null;
  /** Makes an operation fail, or work again with null. It is no part of the appliance's state. */
  setFault(operation: string, failure: FailureId | null): void;
  /** Lets the tasks that are due move on; called before each request. */
  settle(): void;
  perform<Input, Output, Failure extends string>(
    operation: Operation<Input, Output, Failure>,
    input: Parameters<Operation<Input, Output, Failure>>[1],
  ): Outcome<Output, Failure>;
  /** The state as plain data, to be kept and given back to `restore`. */
  snapshot(): ApplianceState;
  /** Puts a state back, in which every operation works. */
  restore(state: ApplianceState): void;
  setTaskProgress(progress: TaskProgress): void;
  /** In manual mode: one transition for every task that may move. */
  stepTasks(): void;
}

/** An operation may be one of an older release only, or may fail there in other ways. */
function requireDocumented(operation: string, failure: FailureId): void {
  const documented = Object.values(operationTables)
    .flatMap((table) => Object.values<OperationDescription>(table))
    .filter(({ id }) => id === operation)
    .flatMap(({ responses }) => Object.values(responses).flatMap(({ errors }) => errors));
  if (!documented.includes(failure)) throw new TypeError(`${operation} documents no ${failure}`);
}

export function createStore(initial: ApplianceState, env: Environment): Store {
  let state = initial;
  const faults = new Map<string, FailureId>();
  return {
    verifyUser(credentials) {
      const verified = verifyUser(state, credentials, env);
      state = verified.state;
      return verified.user;
    },
    mustChangePassword: (user) => mustChangePassword(state, user, env.now()),
    resumeSession(token) {
      const resumed = resumeSession(state, { token }, env);
      if (resumed === null) return null;
      state = resumed.state;
      return { user: resumed.user, session: resumed.session };
    },
    isPermitted: (role, call) => isPermitted(state, role, call),
    faultOf: (operation) => faults.get(operation) ?? null,
    setFault(operation, failure) {
      if (failure !== null) requireDocumented(operation, failure);
      if (failure === null) faults.delete(operation);
      else faults.set(operation, failure);
    },
    settle() {
      state = settleTasks(state, env);
    },
    perform(operation, input) {
      const outcome = operation(state, input, env);
      // A refusal leaves no trace, except where it counts by itself (a wrong password).
      state = outcome.ok ? outcome.state : (outcome.consequence ?? state);
      return outcome;
    },
    snapshot: () => state,
    restore(kept) {
      faults.clear();
      state = kept;
    },
    setTaskProgress(progress) {
      state = setTaskProgress(state, progress);
    },
    stepTasks() {
      state = stepTasks(state, env);
    },
  };
}
