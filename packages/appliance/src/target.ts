/** References to resources of the appliance, without URLs; the server turns them into locations. */
import type { HsmRoleId, PartitionRoleId } from './roles/role.ts';
import type { Task } from './tasks/task.ts';

interface HsmTarget {
  readonly kind: 'hsm';
  readonly hsmid: string;
}

interface TamperTarget {
  readonly kind: 'tamper';
  readonly hsmid: string;
}

export interface HsmRoleTarget {
  readonly kind: 'hsmRole';
  readonly hsmid: string;
  readonly roleid: HsmRoleId;
}

interface PartitionTarget {
  readonly kind: 'partition';
  readonly hsmid: string;
  readonly partitionid: string;
}

export interface PartitionRoleTarget {
  readonly kind: 'partitionRole';
  readonly hsmid: string;
  readonly partitionid: string;
  readonly roleid: PartitionRoleId;
}

interface ClusterTarget {
  readonly kind: 'cluster';
  readonly clusterID: string;
}

interface TaskTarget {
  readonly kind: 'task';
  readonly taskid: string;
}

export type RoleTarget = HsmRoleTarget | PartitionRoleTarget;
export type Target =
  | HsmTarget
  | TamperTarget
  | HsmRoleTarget
  | PartitionTarget
  | PartitionRoleTarget
  | ClusterTarget
  | TaskTarget;

export interface WorkDone {
  readonly kind: 'done';
  readonly changed: Target;
}

export interface WorkQueued {
  readonly kind: 'queued';
  readonly task: Task;
}

/** The result of a changing operation: completed, or queued as a task. */
export type Work = WorkDone | WorkQueued;
