/** Starts work: a password HSM does it at once, and a PED HSM queues it as a task until a person is at the PED. */
import type { Environment } from '../environment.ts';
import { type Done, done } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import type { Target, Work } from '../target.ts';
import { addTask } from './add-task.ts';
import type { TaskSource } from './task.ts';
import { runWork } from './task-effects.ts';
import type { TaskWork } from './task-work.ts';

interface AcceptedWork {
  readonly source: TaskSource;
  readonly work: TaskWork;
  /** The resource that the work changes. */
  readonly changed: Target;
}

/** Does or queues the work of an operation, all of whose checks have passed. */
export function carryOut(
  state: ApplianceState,
  { source, work, changed }: AcceptedWork,
  env: Environment,
): Done<Work> {
  if (state.hsm.authentication === 'ped') return addTask(state, { source, work, suspended: false }, env);
  const result = runWork(state, work, env);
  // The state cannot change between the checks and the work, so a failure is a defect of the program.
  if (!result.ok)
    throw new Error(`${source.operation} was accepted and failed: ${JSON.stringify(result.details)}`);
  return done(result.state, { kind: 'done', changed });
}
