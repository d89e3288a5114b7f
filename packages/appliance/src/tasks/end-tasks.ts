/** Ends the unfinished tasks of an HSM or of a partition that is erased. An uninitialized one has no tasks. */
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { isComplete } from './task.ts';
import type { TaskWork, WorkKind } from './task-work.ts';

/** Work that involves neither the HSM nor its Security Officer. */
const independent: ReadonlySet<WorkKind> = new Set<WorkKind>([
  'actOnService',
  'installNtlsCertificate',
  'logoutHsm',
  'regenerateNtlsCertificate',
  'restartAppliance',
]);

/** The next Security Officer of the HSM must not get tasks of the former one (decision D-169). */
export function endTasksOfHsm(state: ApplianceState, now: number): ApplianceState {
  if (!state.hsm.initialized) return state;
  return endTasks(state, (work) => !independent.has(work.kind) && !isOfAuditor(work), 'HSM', now);
}

export function endTasksOfPartition(state: ApplianceState, partitionid: string, now: number): ApplianceState {
  if (entryOf(state.hsm.partitions, partitionid)?.state !== 'initialized') return state;
  return endTasks(state, (work) => partitionOf(work) === partitionid, 'partition', now);
}

/** True for work that the auditor ordered: its role survives the erasure. The Security Officer orders other work on the role. */
function isOfAuditor({ kind, order }: TaskWork): boolean {
  return (kind === 'loginRole' || kind === 'changeRoleSecret') && order.role.roleid === 'audit';
}

function partitionOf({ order }: TaskWork): string | null {
  if ('partitionid' in order) return order.partitionid;
  return 'role' in order && order.role.kind === 'partitionRole' ? order.role.partitionid : null;
}

function endTasks(
  state: ApplianceState,
  concerns: (work: TaskWork) => boolean,
  erased: 'HSM' | 'partition',
  now: number,
): ApplianceState {
  const details = `The ${erased} was erased before the task ended.`;
  const ended = Object.values(state.tasks)
    .filter((task) => !isComplete(task) && concerns(task.work))
    .map((task) => {
      const { id, startTime } = task;
      return [
        id,
        { ...task, state: 'Error', startTime: startTime ?? now, finishTime: now, details },
      ] as const;
    });
  return ended.length === 0 ? state : { ...state, tasks: { ...state.tasks, ...Object.fromEntries(ended) } };
}
