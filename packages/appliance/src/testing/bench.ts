/** A test bench for operations: it keeps the state between them, as the server does. */
import { openSession } from '../auth/session.ts';
import type { Caller, Operation, Outcome } from '../operation.ts';
import { endLock } from '../roles/check-secret.ts';
import { buildScenario, type ScenarioName } from '../scenarios/scenarios.ts';
import type { ApplianceState } from '../state.ts';
import { settleTasks } from '../tasks/settle-tasks.ts';
import { createFixedEnvironment, type FixedEnvironment } from './fixed-environment.ts';

export interface Bench {
  readonly env: FixedEnvironment;
  /** A private session of the user `admin`. */
  readonly caller: Caller;
  readonly state: ApplianceState;
  /** Replaces the state. */
  put(state: ApplianceState): void;
  /** Runs an operation and keeps its changes; advances tasks first. */
  run<Input, Output, Failure extends string>(
    operation: Operation<Input, Output, Failure>,
    input: Input,
    caller?: Caller,
  ): Outcome<Output, Failure>;
  /** As `run`, for an operation that must succeed. */
  output<Input, Output, Failure extends string>(
    operation: Operation<Input, Output, Failure>,
    input: Input,
    caller?: Caller,
  ): Output;
  /** As `run`, for an operation that must be refused. */
  failure<Input, Output, Failure extends string>(
    operation: Operation<Input, Output, Failure>,
    input: Input,
    caller?: Caller,
  ): Failure;
}

export function createBench(scenario: ScenarioName): Bench {
  const env = createFixedEnvironment();
  const user = 'admin';
  const opened = openSession(buildScenario(scenario, env), { caller: { user, session: null } }, env);
  if (!opened.ok) throw new Error('a session can always be opened');
  const caller = { user, session: env.digest(opened.output.token) };
  let state = deepFreeze(opened.state);
  const bench: Bench = {
    env,
    caller,
    get state() {
      return state;
    },
    put: (next) => {
      state = deepFreeze(next);
    },
    run: (operation, input, by = caller) => {
      const settled = deepFreeze(settleTasks(endLock(state, env.now()), env));
      const outcome = operation(settled, { ...input, caller: by }, env);
      state = deepFreeze(outcome.ok ? outcome.state : (outcome.consequence ?? settled));
      return outcome;
    },
    output: (operation, input, by) => {
      const outcome = bench.run(operation, input, by);
      if (!outcome.ok) throw new Error(`unexpected refusal: ${outcome.failure}`);
      return outcome.output;
    },
    failure: (operation, input, by) => {
      const outcome = bench.run(operation, input, by);
      if (outcome.ok) throw new Error('a refusal was expected');
      return outcome.failure;
    },
  };
  return bench;
}

/** Freezes data deeply, so that a mutation throws. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
