// Holds the current state of the one simulated appliance; an operation's result is committed whole or not at all.
import {
  type ApplianceState,
  type Environment,
  type FailureId,
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

export interface ResumedSession {
  readonly user: User;
  readonly session: string;
}

export interface Store {
  verifyUser(credentials: { readonly user: string; readonly password: string }): User | null;
  /** The live session of a token, touched; null when there is none. */
  resumeSession(token: string): ResumedSession | null;
  /** Lets the tasks that are due move on; called before each request. */
  settle(): void;
  perform<Input, Output, Failure extends FailureId>(
    operation: Operation<Input, Output, Failure>,
    input: Parameters<Operation<Input, Output, Failure>>[1],
  ): Outcome<Output, Failure>;
  /** The state as plain data, to be kept and given back to `restore`. */
  snapshot(): ApplianceState;
  restore(state: ApplianceState): void;
  setTaskProgress(progress: TaskProgress): void;
  /** In manual mode: one transition for every task that may move. */
  stepTasks(): void;
}

export function createStore(initial: ApplianceState, env: Environment): Store {
  let state = initial;
  return {
    verifyUser: (credentials) => verifyUser(state, credentials, env),
    resumeSession(token) {
      const resumed = resumeSession(state, { token }, env);
      if (resumed === null) return null;
      state = resumed.state;
      return { user: resumed.user, session: resumed.session };
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
