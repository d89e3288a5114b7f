// Generated from spec/ by `npm run generate`. Do not edit.

import type { operations } from './schema-control.ts';

export interface ExportStateRequest {
  readonly path: object;
  readonly query: { readonly secrets?: string };
  readonly body: undefined;
}

export type ExportStateAnswer =
  | { readonly status: 200; readonly body: operations['exportState']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface ImportStateRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['importState']['requestBody']>['content']['application/json'];
}

export type ImportStateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_BAD_STATE' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface ResetStateRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ResetStateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface StartScenarioRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['startScenario']['requestBody']>['content']['application/json'];
}

export type StartScenarioAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_BAD_SCENARIO' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface ListSnapshotsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ListSnapshotsAnswer =
  | { readonly status: 200; readonly body: operations['listSnapshots']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface SaveSnapshotRequest {
  readonly path: { readonly name: string };
  readonly query: object;
  readonly body: undefined;
}

export type SaveSnapshotAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_TOO_MANY_SNAPSHOTS' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface DeleteSnapshotRequest {
  readonly path: { readonly name: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteSnapshotAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_NO_SNAPSHOT' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface RestoreSnapshotRequest {
  readonly path: { readonly name: string };
  readonly query: object;
  readonly body: undefined;
}

export type RestoreSnapshotAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_NO_SNAPSHOT' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface GetClockRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetClockAnswer =
  | { readonly status: 200; readonly body: operations['getClock']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface ChangeClockRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeClock']['requestBody']>['content']['application/json'];
}

export type ChangeClockAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface AdvanceClockRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['advanceClock']['requestBody']>['content']['application/json'];
}

export type AdvanceClockAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface GetProfileRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetProfileAnswer =
  | { readonly status: 200; readonly body: operations['getProfile']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface ChangeProfileRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeProfile']['requestBody']>['content']['application/json'];
}

export type ChangeProfileAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface ListControlledTasksRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ListControlledTasksAnswer =
  | { readonly status: 200; readonly body: operations['listControlledTasks']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface SetTaskProgressRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['setTaskProgress']['requestBody']>['content']['application/json'];
}

export type SetTaskProgressAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface StepTasksRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type StepTasksAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface FinishTaskRequest {
  readonly path: { readonly taskid: string };
  readonly query: object;
  readonly body: undefined;
}

export type FinishTaskAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_NO_TASK' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface FailTaskRequest {
  readonly path: { readonly taskid: string };
  readonly query: object;
  readonly body: NonNullable<operations['failTask']['requestBody']>['content']['application/json'];
}

export type FailTaskAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_NO_TASK' | 'CONTROL_INTERNAL_ERROR' | 'CONTROL_UNAVAILABLE'; readonly details?: string };

export interface ListFaultsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ListFaultsAnswer =
  | { readonly status: 200; readonly body: operations['listFaults']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface PlanFaultRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['planFault']['requestBody']>['content']['application/json'];
}

export type PlanFaultAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_BAD_FAULT' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface ClearFaultsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ClearFaultsAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface GetJournalRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetJournalAnswer =
  | { readonly status: 200; readonly body: operations['getJournal']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface ClearJournalRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ClearJournalAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'CONTROL_BAD_REQUEST' | 'CONTROL_UNAUTHORIZED' | 'CONTROL_INTERNAL_ERROR'; readonly details?: string };

export interface Handlerscontrol<Context> {
  /** Export the state. `GET /state` */
  readonly exportState: (request: ExportStateRequest, context: Context) => ExportStateAnswer;
  /** Import a state. `PUT /state` */
  readonly importState: (request: ImportStateRequest, context: Context) => ImportStateAnswer;
  /** Reset the state. `POST /state/reset` */
  readonly resetState: (request: ResetStateRequest, context: Context) => ResetStateAnswer;
  /** Start a scenario. `PUT /scenario` */
  readonly startScenario: (request: StartScenarioRequest, context: Context) => StartScenarioAnswer;
  /** List the snapshots. `GET /snapshots` */
  readonly listSnapshots: (request: ListSnapshotsRequest, context: Context) => ListSnapshotsAnswer;
  /** Save a snapshot. `PUT /snapshots/{name}` */
  readonly saveSnapshot: (request: SaveSnapshotRequest, context: Context) => SaveSnapshotAnswer;
  /** Delete a snapshot. `DELETE /snapshots/{name}` */
  readonly deleteSnapshot: (request: DeleteSnapshotRequest, context: Context) => DeleteSnapshotAnswer;
  /** Restore a snapshot. `POST /snapshots/{name}/restore` */
  readonly restoreSnapshot: (request: RestoreSnapshotRequest, context: Context) => RestoreSnapshotAnswer;
  /** Get the clock. `GET /clock` */
  readonly getClock: (request: GetClockRequest, context: Context) => GetClockAnswer;
  /** Set, stop or start the clock. `PATCH /clock` */
  readonly changeClock: (request: ChangeClockRequest, context: Context) => ChangeClockAnswer;
  /** Move the clock forward. `POST /clock/advance` */
  readonly advanceClock: (request: AdvanceClockRequest, context: Context) => AdvanceClockAnswer;
  /** Get the profile. `GET /profile` */
  readonly getProfile: (request: GetProfileRequest, context: Context) => GetProfileAnswer;
  /** Set the profile. `PUT /profile` */
  readonly changeProfile: (request: ChangeProfileRequest, context: Context) => ChangeProfileAnswer;
  /** List the tasks. `GET /tasks` */
  readonly listControlledTasks: (request: ListControlledTasksRequest, context: Context) => ListControlledTasksAnswer;
  /** Set the progress of tasks. `PUT /tasks/progress` */
  readonly setTaskProgress: (request: SetTaskProgressRequest, context: Context) => SetTaskProgressAnswer;
  /** Move every task by one step. `POST /tasks/step` */
  readonly stepTasks: (request: StepTasksRequest, context: Context) => StepTasksAnswer;
  /** Finish a task. `POST /tasks/{taskid}/finish` */
  readonly finishTask: (request: FinishTaskRequest, context: Context) => FinishTaskAnswer;
  /** Fail a task. `POST /tasks/{taskid}/fail` */
  readonly failTask: (request: FailTaskRequest, context: Context) => FailTaskAnswer;
  /** List the planned faults. `GET /faults` */
  readonly listFaults: (request: ListFaultsRequest, context: Context) => ListFaultsAnswer;
  /** Plan a fault. `POST /faults` */
  readonly planFault: (request: PlanFaultRequest, context: Context) => PlanFaultAnswer;
  /** Remove all faults. `DELETE /faults` */
  readonly clearFaults: (request: ClearFaultsRequest, context: Context) => ClearFaultsAnswer;
  /** Read the journal. `GET /journal` */
  readonly getJournal: (request: GetJournalRequest, context: Context) => GetJournalAnswer;
  /** Empty the journal. `DELETE /journal` */
  readonly clearJournal: (request: ClearJournalRequest, context: Context) => ClearJournalAnswer;
}
