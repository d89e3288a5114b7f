// Generated from spec/ by `npm run generate`. Do not edit.

import type { FileBody } from '../content.ts';
import type { operations } from '@lunarest/contract/types-14';
import type { CallOptions, LunaError } from '../operation.ts';

export interface OpenSessionInput {
  readonly body?: NonNullable<operations['openSession']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type OpenSessionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type CloseSessionInput = Readonly<Record<never, never>>;

export type CloseSessionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateLoginChallengeInput {
  readonly body: NonNullable<operations['createLoginChallenge']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateLoginChallengeResult =
  | { readonly status: 200; readonly body: operations['createLoginChallenge']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface LoginUserInput {
  readonly body?: NonNullable<operations['loginUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type LoginUserResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListTasksInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListTasksResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listTasks']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type DeleteTasksInput = Readonly<Record<never, never>>;

export type DeleteTasksResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetTaskInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
}

export type GetTaskResult =
  | { readonly status: 200; readonly body: operations['getTask']['responses'][200]['content']['application/json'] }
  | { readonly status: 303; readonly headers: { readonly location: string }; readonly body: operations['getTask']['responses'][303]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetTaskResponseInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
}

export type GetTaskResponseResult =
  | { readonly status: 200; readonly body: operations['getTaskResponse']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 409; readonly error: LunaError<'FRAMEWORK_TASK_NOT_COMPLETE'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListTaskActionsInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListTaskActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listTaskActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformTaskActionInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performTaskAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformTaskActionResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 409; readonly error: LunaError<'FRAMEWORK_TASK_NOT_WAITING'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetApplianceInput = Readonly<Record<never, never>>;

export type GetApplianceResult =
  | { readonly status: 200; readonly body: operations['getAppliance']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetNtlsInput = Readonly<Record<never, never>>;

export type GetNtlsResult =
  | { readonly status: 200; readonly body: operations['getNtls']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListNtlsClientsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListNtlsClientsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listNtlsClients']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface RegisterNtlsClientInput {
  readonly body: NonNullable<operations['registerNtlsClient']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type RegisterNtlsClientResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: operations['registerNtlsClient']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_CLIENT_ALREADY_EXISTS' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetNtlsClientInput {
  /** Name of the client. */
  readonly clientid: string;
}

export type GetNtlsClientResult =
  | { readonly status: 200; readonly body: operations['getNtlsClient']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface DeleteNtlsClientInput {
  /** Name of the client. */
  readonly clientid: string;
}

export type DeleteNtlsClientResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListNtlsClientActionsInput {
  /** Name of the client. */
  readonly clientid: string;
}

export type ListNtlsClientActionsResult =
  | { readonly status: 200; readonly body: operations['listNtlsClientActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListNtlsClientLinksInput {
  /** Name of the client. */
  readonly clientid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListNtlsClientLinksResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listNtlsClientLinks']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateNtlsClientLinkInput {
  /** Name of the client. */
  readonly clientid: string;
  readonly body: NonNullable<operations['createNtlsClientLink']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateNtlsClientLinkResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_PARTITION_URL' | 'NTLS_LINK_ALREADY_EXISTS' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetNtlsClientLinkInput {
  /** Name of the client. */
  readonly clientid: string;
  /** Identifier of the link. */
  readonly linkid: string;
}

export type GetNtlsClientLinkResult =
  | { readonly status: 200; readonly body: operations['getNtlsClientLink']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT' | 'NTLS_NO_LINK'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface DeleteNtlsClientLinkInput {
  /** Name of the client. */
  readonly clientid: string;
  /** Identifier of the link. */
  readonly linkid: string;
}

export type DeleteNtlsClientLinkResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT' | 'NTLS_NO_LINK'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListApplianceActionsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListApplianceActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listApplianceActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformApplianceActionInput {
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performApplianceAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformApplianceActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['performApplianceAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetCpuInput = Readonly<Record<never, never>>;

export type GetCpuResult =
  | { readonly status: 200; readonly body: operations['getCpu']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListCpuProcessesInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListCpuProcessesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listCpuProcesses']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListProcessesInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListProcessesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listProcesses']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetMemoryInput = Readonly<Record<never, never>>;

export type GetMemoryResult =
  | { readonly status: 200; readonly body: operations['getMemory']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetDiskInput = Readonly<Record<never, never>>;

export type GetDiskResult =
  | { readonly status: 200; readonly body: operations['getDisk']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListDiskPartitionsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListDiskPartitionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listDiskPartitions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetDiskPartitionInput {
  /** Identifier of the disk partition. */
  readonly id: string;
}

export type GetDiskPartitionResult =
  | { readonly status: 200; readonly body: operations['getDiskPartition']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListSensorsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListSensorsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listSensors']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'APPLIANCE_SENSORS_NOT_READY'> };

export interface GetSensorInput {
  /** Identifier of the sensor. */
  readonly sensorid: string;
}

export type GetSensorResult =
  | { readonly status: 200; readonly body: operations['getSensor']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'APPLIANCE_SENSORS_NOT_READY'> };

export interface CreateLogMessageInput {
  readonly body?: NonNullable<operations['createLogMessage']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateLogMessageResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListServicesInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListServicesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listServices']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetServiceInput {
  /** Identifier of the service. */
  readonly serviceid: string;
}

export type GetServiceResult =
  | { readonly status: 200; readonly body: operations['getService']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_SERVICE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeServiceInput {
  /** Identifier of the service. */
  readonly serviceid: string;
  readonly body: NonNullable<operations['changeService']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeServiceResult =
  | { readonly status: 200; readonly body: operations['changeService']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_SERVICE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformServiceActionInput {
  /** Identifier of the service. */
  readonly serviceid: string;
  /** Identifier of the action: start, stop or restart. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performServiceAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformServiceActionResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_SERVICE_ACTION_FAILED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_SERVICE_DOES_NOT_EXIST' | 'APPLIANCE_SERVICE_ACTION_INVALID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetSshInput = Readonly<Record<never, never>>;

export type GetSshResult =
  | { readonly status: 200; readonly body: operations['getSsh']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeSshInput {
  readonly body: NonNullable<operations['changeSsh']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeSshResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SSH_FAILED_TO_SET_CIPHERS' | 'SSH_OPERATION_FAILED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformSshActionInput {
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performSshAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformSshActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SSH_FAILED_TO_RESET_CIPHERS' | 'SSH_OPERATION_FAILED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetWebServerInput = Readonly<Record<never, never>>;

export type GetWebServerResult =
  | { readonly status: 200; readonly body: operations['getWebServer']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeWebServerInput {
  readonly body: NonNullable<operations['changeWebServer']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeWebServerResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListWebServerActionsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListWebServerActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listWebServerActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListPackageFilesInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPackageFilesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPackageFiles']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreatePackageFileInput {
  /** Whether to verify the package without installing it. */
  readonly VerifyOnly?: boolean;
  readonly body: NonNullable<operations['createPackageFile']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | FormData;
}

export type CreatePackageFileResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'APPLIANCE_FILENAME_NOT_VALID' | 'PACKAGE_AUTHCODE_INVALID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListPackagesInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPackagesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPackages']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListUpgradesInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListUpgradesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listUpgrades']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateUpgradeInput {
  readonly body: NonNullable<operations['createUpgrade']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | FileBody;
}

export type CreateUpgradeResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'UPGRADE_CONFIG_FILES_DO_NOT_EXIST' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'UPGRADE_UPLOADED_LICENSE_INVALID' | 'UPGRADE_LICENSE_ALREADY_APPLIED' | 'APPLIANCE_FILENAME_NOT_VALID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetUpgradeInput {
  /** Number of the upgrade. */
  readonly upgradeid: string;
}

export type GetUpgradeResult =
  | { readonly status: 200; readonly body: operations['getUpgrade']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetClusterInput = Readonly<Record<never, never>>;

export type GetClusterResult =
  | { readonly status: 200; readonly body: operations['getCluster']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetConfigInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type GetConfigResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['getConfig']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateClusterInput {
  readonly body: NonNullable<operations['createCluster']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateClusterResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['createCluster']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'CLUSTER_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListClusterMembersInput {
  /** Identifier of the cluster. */
  readonly clusterID: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListClusterMembersResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listClusterMembers']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'CLUSTER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListHsmsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListHsmsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listHsms']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
}

export type GetHsmResult =
  | { readonly status: 200; readonly body: operations['getHsm']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface InitializeHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  readonly body: NonNullable<operations['initializeHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type InitializeHsmResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['initializeHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface LoginHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  readonly body: NonNullable<operations['loginHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type LoginHsmResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['loginHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface LogoutHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  readonly body?: NonNullable<operations['logoutHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type LogoutHsmResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['logoutHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListHsmActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListHsmActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listHsmActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformHsmActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performHsmAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformHsmActionResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: operations['performHsmAction']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmMetricsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type GetHsmMetricsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['getHsmMetrics']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmUtilizationInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
}

export type GetHsmUtilizationResult =
  | { readonly status: 200; readonly body: operations['getHsmUtilization']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListUtilizationBinsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListUtilizationBinsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listUtilizationBins']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmCounterInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
}

export type GetHsmCounterResult =
  | { readonly status: 200; readonly body: operations['getHsmCounter']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmStorageSpaceInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
}

export type GetHsmStorageSpaceResult =
  | { readonly status: 200; readonly body: operations['getHsmStorageSpace']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListHsmLicensesInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListHsmLicensesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listHsmLicenses']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListHsmPoliciesInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListHsmPoliciesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listHsmPolicies']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmPolicyInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Number of the policy in the Luna documentation. */
  readonly policyid: string;
}

export type GetHsmPolicyResult =
  | { readonly status: 200; readonly body: operations['getHsmPolicy']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_POLICY'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmCertificateInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Which certificate: legacyKey for another HSM with firmware up to 7.4.0, key or pkc for one with firmware from 7.7.0 on. */
  readonly type?: string;
}

export type GetHsmCertificateResult =
  | { readonly status: 200; readonly body: operations['getHsmCertificate']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmTamperInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
}

export type GetHsmTamperResult =
  | { readonly status: 200; readonly body: operations['getHsmTamper']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListTamperActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListTamperActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listTamperActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformTamperActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performTamperAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformTamperActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['performTamperAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetPedInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Number of the PED: 0 is the local one, 1 a remote one. */
  readonly pedid: string;
}

export type GetPedResult =
  | { readonly status: 200; readonly body: operations['getPed']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListPedActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Number of the PED: 0 is the local one, 1 a remote one. */
  readonly pedid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPedActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPedActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformPedActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Number of the PED: 0 is the local one, 1 a remote one. */
  readonly pedid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performPedAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformPedActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['performPedAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmFirmwareInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
}

export type GetHsmFirmwareResult =
  | { readonly status: 200; readonly body: operations['getHsmFirmware']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListFirmwareActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListFirmwareActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listFirmwareActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformFirmwareActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performFirmwareAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformFirmwareActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['performFirmwareAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateIndirectResponseInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  readonly body: NonNullable<operations['createIndirectResponse']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateIndirectResponseResult =
  | { readonly status: 200; readonly body: operations['createIndirectResponse']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListHsmRolesInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListHsmRolesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listHsmRoles']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
}

export type GetHsmRoleResult =
  | { readonly status: 200; readonly body: operations['getHsmRole']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeHsmRolePasswordInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  readonly body: NonNullable<operations['changeHsmRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeHsmRolePasswordResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['changeHsmRolePassword']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListHsmRoleActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListHsmRoleActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listHsmRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformHsmRoleActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performHsmRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformHsmRoleActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['performHsmRoleAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListPartitionRolesInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPartitionRolesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPartitionRoles']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetPartitionRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
}

export type GetPartitionRoleResult =
  | { readonly status: 200; readonly body: operations['getPartitionRole']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface InitializePartitionRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  readonly body: NonNullable<operations['initializePartitionRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type InitializePartitionRoleResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['initializePartitionRole']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangePartitionRolePasswordInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  readonly body: NonNullable<operations['changePartitionRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangePartitionRolePasswordResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['changePartitionRolePassword']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListPartitionRoleActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPartitionRoleActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPartitionRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformPartitionRoleActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performPartitionRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformPartitionRoleActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['performPartitionRoleAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_POLICY_NOT_ENABLED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListPartitionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPartitionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPartitions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreatePartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  readonly body: NonNullable<operations['createPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreatePartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['createPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NAME_IN_USE' | 'HSMPLUGIN_INSUFFICIENT_SPACE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetPartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
}

export type GetPartitionResult =
  | { readonly status: 200; readonly body: operations['getPartition']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface InitializePartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  readonly body: NonNullable<operations['initializePartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type InitializePartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['initializePartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface DeletePartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
}

export type DeletePartitionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface LoginPartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  readonly body: NonNullable<operations['loginPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type LoginPartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['loginPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface LogoutPartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  readonly body?: NonNullable<operations['logoutPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type LogoutPartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['logoutPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListPartitionPoliciesInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPartitionPoliciesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPartitionPolicies']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreatePolicyTemplateInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  readonly body: NonNullable<operations['createPolicyTemplate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreatePolicyTemplateResult =
  | { readonly status: 201; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetPartitionSffInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
}

export type GetPartitionSffResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['getPartitionSff']['responses'][202]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangePartitionStcInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  readonly body: NonNullable<operations['changePartitionStc']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangePartitionStcResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateStcClientInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  readonly body: NonNullable<operations['createStcClient']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateStcClientResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetStcClientInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** Identifier of the STC client. */
  readonly clientid: string;
}

export type GetStcClientResult =
  | { readonly status: 200; readonly body: operations['getStcClient']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_STC_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateIndirectChallengeInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  readonly body: NonNullable<operations['createIndirectChallenge']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateIndirectChallengeResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: operations['createIndirectChallenge']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetIndirectChallengeInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
  /** Identifier of the partition. */
  readonly partitionid: string;
  /** Identifier of the challenge. */
  readonly challengeid: string;
}

export type GetIndirectChallengeResult =
  | { readonly status: 200; readonly body: operations['getIndirectChallenge']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_CHALLENGE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetNetworkInput = Readonly<Record<never, never>>;

export type GetNetworkResult =
  | { readonly status: 200; readonly body: operations['getNetwork']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformNetworkActionInput {
  /** Identifier of the action: ping. */
  readonly actionid: string;
  readonly body: NonNullable<operations['performNetworkAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformNetworkActionResult =
  | { readonly status: 200; readonly body: operations['performNetworkAction']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListNetworkDevicesInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListNetworkDevicesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listNetworkDevices']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetNetworkDeviceInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
}

export type GetNetworkDeviceResult =
  | { readonly status: 200; readonly body: operations['getNetworkDevice']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetNetworkDeviceStatsInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
}

export type GetNetworkDeviceStatsResult =
  | { readonly status: 200; readonly body: operations['getNetworkDeviceStats']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformNetworkDeviceActionInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
  /** Identifier of the action: enable or disable. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performNetworkDeviceAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformNetworkDeviceActionResult =
  | { readonly status: 200; readonly body: operations['performNetworkDeviceAction']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'BOND_DEVICE_IS_NOT_CONFIGURED' | 'BOND_DEVICE_IS_ALREADY_ENABLED' | 'BOND_DEVICE_IS_ALREADY_DISABLED' | 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE' | 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE' | 'APPLIANCE_INVALID_DEVICE_TYPE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetMeasurementStatsInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
  /** Seconds that the statistics cover, 1 to 99999. Without it the request is refused. */
  readonly duration?: string;
}

export type GetMeasurementStatsResult =
  | { readonly status: 200; readonly body: operations['getMeasurementStats']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED' | 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetMeasurementInput = Readonly<Record<never, never>>;

export type GetMeasurementResult =
  | { readonly status: 200; readonly body: operations['getMeasurement']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetTimeInput = Readonly<Record<never, never>>;

export type GetTimeResult =
  | { readonly status: 200; readonly body: operations['getTime']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ReplaceTimeInput {
  readonly body: NonNullable<operations['replaceTime']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ReplaceTimeResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeTimeInput {
  readonly body?: NonNullable<operations['changeTime']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeTimeResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetNtpInput = Readonly<Record<never, never>>;

export type GetNtpResult =
  | { readonly status: 200; readonly body: operations['getNtp']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetNtpStatusInput = Readonly<Record<never, never>>;

export type GetNtpStatusResult =
  | { readonly status: 200; readonly body: operations['getNtpStatus']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListNtpServersInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListNtpServersResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listNtpServers']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateNtpServerInput {
  readonly body: NonNullable<operations['createNtpServer']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateNtpServerResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTP_INVALID_SERVER' | 'NTP_SERVER_ALREADY_EXISTS' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetNtpServerInput {
  /** Identifier of the NTP server: its address. */
  readonly serverid: string;
}

export type GetNtpServerResult =
  | { readonly status: 200; readonly body: operations['getNtpServer']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTP_SERVER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ReplaceNtpServerInput {
  /** Identifier of the NTP server: its address. */
  readonly serverid: string;
  readonly body: NonNullable<operations['replaceNtpServer']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ReplaceNtpServerResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTP_SERVER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformNtpActionInput {
  /** Identifier of the action: synchronize. */
  readonly actionid: string;
  readonly body: NonNullable<operations['performNtpAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformNtpActionResult =
  | { readonly status: 200; readonly body: operations['performNtpAction']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SYSCONF_CONFIG_NTP_SERVICE_RUNNING' | 'NTP_OPERATION_FAILED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetSyslogInput = Readonly<Record<never, never>>;

export type GetSyslogResult =
  | { readonly status: 200; readonly body: operations['getSyslog']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListSyslogLogsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListSyslogLogsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listSyslogLogs']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetSyslogLogInput {
  /** Name of the log. */
  readonly logid: string;
}

export type GetSyslogLogResult =
  | { readonly status: 200; readonly body: operations['getSyslogLog']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SYSLOG_LOG_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListRemoteHostsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListRemoteHostsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listRemoteHosts']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetSnmpInput = Readonly<Record<never, never>>;

export type GetSnmpResult =
  | { readonly status: 200; readonly body: operations['getSnmp']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateSnmpUserInput {
  readonly body: NonNullable<operations['createSnmpUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateSnmpUserResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_USER_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetSnmpUserInput {
  /** Name of the SNMP user. */
  readonly userid: string;
}

export type GetSnmpUserResult =
  | { readonly status: 200; readonly body: operations['getSnmpUser']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateSnmpNotificationInput {
  /** Name of the SNMP user. */
  readonly userid: string;
  readonly body: NonNullable<operations['createSnmpNotification']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateSnmpNotificationResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_NOTIFICATION_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetSnmpNotificationInput {
  /** Name of the SNMP user. */
  readonly userid: string;
  /** Identifier of the notification: its address. */
  readonly notificationid: string;
}

export type GetSnmpNotificationResult =
  | { readonly status: 200; readonly body: operations['getSnmpNotification']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST' | 'SNMP_NOTIFICATION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListUsersInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListUsersResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listUsers']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateUserInput {
  readonly body: NonNullable<operations['createUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateUserResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_USERID_ALREADY_EXISTS' | 'SERVERPLUGIN_INVALID_ROLEID' | 'SERVERPLUGIN_INVALID_PASSWORD'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetUserInput {
  /** Name of the user. */
  readonly userid: string;
}

export type GetUserResult =
  | { readonly status: 200; readonly body: operations['getUser']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ReplaceUserInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: NonNullable<operations['replaceUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ReplaceUserResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeUserInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: NonNullable<operations['changeUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeUserResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface DeleteUserInput {
  /** Name of the user. */
  readonly userid: string;
}

export type DeleteUserResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformUserActionInput {
  /** Name of the user. */
  readonly userid: string;
  /** Identifier of the action: changePassword, enable, disable or roleClear. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performUserAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type PerformUserActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INCORRECT_PASSWORD' | 'SERVERPLUGIN_INVALID_PASSWORD'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateUserCertificateInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: NonNullable<operations['createUserCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateUserCertificateResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_CERTIFICATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListUserFilesInput {
  /** Name of the user whose files they are. */
  readonly userid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListUserFilesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listUserFiles']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_USERID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateUserFileInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: FormData;
}

export type CreateUserFileResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'SERVER_FILE_UPLOAD_LIMIT_EXCEED' | 'SERVERPLUGIN_FILENAME_NOT_VALID' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_USERID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetUserFileInput {
  /** Name of the user whose files they are. */
  readonly userid: string;
  /** Name of the file. */
  readonly fileid: string;
}

export type GetUserFileResult =
  | { readonly status: 200; readonly body: operations['getUserFile']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetUserFileArchiveInput {
  /** Name of the user whose files they are. */
  readonly userid: string;
  /** Name of the file. */
  readonly fileid: string;
}

export type GetUserFileArchiveResult =
  | { readonly status: 200; readonly body: Uint8Array }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type GetBlocklistInput = Readonly<Record<never, never>>;

export type GetBlocklistResult =
  | { readonly status: 200; readonly body: operations['getBlocklist']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ReplaceBlocklistInput {
  readonly body: NonNullable<operations['replaceBlocklist']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ReplaceBlocklistResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeBlocklistInput {
  readonly body: NonNullable<operations['changeBlocklist']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeBlocklistResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ReplaceSnmpTrapInput {
  readonly body: NonNullable<operations['replaceSnmpTrap']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ReplaceSnmpTrapResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ChangeSnmpTrapInput {
  readonly body?: NonNullable<operations['changeSnmpTrap']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type ChangeSnmpTrapResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST' | 'SNMP_TRAP_NOT_CONFIGURED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface Operations14 {
  /** Open a private session. `POST /auth/session` */
  openSession(input?: OpenSessionInput, options?: CallOptions): Promise<OpenSessionResult>;
  /** Close the private session. `DELETE /auth/session` */
  closeSession(input?: CloseSessionInput, options?: CallOptions): Promise<CloseSessionResult>;
  /** Ask for a login challenge. `POST /auth/login/challenge` */
  createLoginChallenge(input: CreateLoginChallengeInput, options?: CallOptions): Promise<CreateLoginChallengeResult>;
  /** Log in with the answer to a challenge. `POST /auth/login/basic` */
  loginUser(input?: LoginUserInput, options?: CallOptions): Promise<LoginUserResult>;
  /** List tasks. `GET /tasks` */
  listTasks(input?: ListTasksInput, options?: CallOptions): Promise<ListTasksResult>;
  /** Delete all tasks. `DELETE /tasks` */
  deleteTasks(input?: DeleteTasksInput, options?: CallOptions): Promise<DeleteTasksResult>;
  /** Get a task. `GET /tasks/{taskid}` */
  getTask(input: GetTaskInput, options?: CallOptions): Promise<GetTaskResult>;
  /** Get the output of a task. `GET /tasks/{taskid}/response` */
  getTaskResponse(input: GetTaskResponseInput, options?: CallOptions): Promise<GetTaskResponseResult>;
  /** List the actions of a task. `GET /tasks/{taskid}/actions` */
  listTaskActions(input: ListTaskActionsInput, options?: CallOptions): Promise<ListTaskActionsResult>;
  /** Start a waiting task. `POST /tasks/{taskid}/actions/{actionid}` */
  performTaskAction(input: PerformTaskActionInput, options?: CallOptions): Promise<PerformTaskActionResult>;
  /** Get the appliance. `GET /api/lunasa` */
  getAppliance(input?: GetApplianceInput, options?: CallOptions): Promise<GetApplianceResult>;
  /** Get the NTLS settings. `GET /api/lunasa/ntls` */
  getNtls(input?: GetNtlsInput, options?: CallOptions): Promise<GetNtlsResult>;
  /** List NTLS clients. `GET /api/lunasa/ntls/clients` */
  listNtlsClients(input?: ListNtlsClientsInput, options?: CallOptions): Promise<ListNtlsClientsResult>;
  /** Register an NTLS client. `POST /api/lunasa/ntls/clients` */
  registerNtlsClient(input: RegisterNtlsClientInput, options?: CallOptions): Promise<RegisterNtlsClientResult>;
  /** Get an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}` */
  getNtlsClient(input: GetNtlsClientInput, options?: CallOptions): Promise<GetNtlsClientResult>;
  /** Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}` */
  deleteNtlsClient(input: DeleteNtlsClientInput, options?: CallOptions): Promise<DeleteNtlsClientResult>;
  /** List the actions of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/actions` */
  listNtlsClientActions(input: ListNtlsClientActionsInput, options?: CallOptions): Promise<ListNtlsClientActionsResult>;
  /** List the links of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links` */
  listNtlsClientLinks(input: ListNtlsClientLinksInput, options?: CallOptions): Promise<ListNtlsClientLinksResult>;
  /** Link an NTLS client to a partition. `POST /api/lunasa/ntls/clients/{clientid}/links` */
  createNtlsClientLink(input: CreateNtlsClientLinkInput, options?: CallOptions): Promise<CreateNtlsClientLinkResult>;
  /** Get a link of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  getNtlsClientLink(input: GetNtlsClientLinkInput, options?: CallOptions): Promise<GetNtlsClientLinkResult>;
  /** Remove a link of an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  deleteNtlsClientLink(input: DeleteNtlsClientLinkInput, options?: CallOptions): Promise<DeleteNtlsClientLinkResult>;
  /** List the actions of the appliance. `GET /api/lunasa/actions` */
  listApplianceActions(input?: ListApplianceActionsInput, options?: CallOptions): Promise<ListApplianceActionsResult>;
  /** Reboot or renew the certificate. `POST /api/lunasa/actions/{actionid}` */
  performApplianceAction(input: PerformApplianceActionInput, options?: CallOptions): Promise<PerformApplianceActionResult>;
  /** Get the load of the processor. `GET /api/lunasa/cpu` */
  getCpu(input?: GetCpuInput, options?: CallOptions): Promise<GetCpuResult>;
  /** List the processes. `GET /api/lunasa/cpu/process/processes` */
  listCpuProcesses(input?: ListCpuProcessesInput, options?: CallOptions): Promise<ListCpuProcessesResult>;
  /** List the processes by the older path. `GET /api/lunasa/cpu/processes` */
  listProcesses(input?: ListProcessesInput, options?: CallOptions): Promise<ListProcessesResult>;
  /** Get the use of the memory. `GET /api/lunasa/memory` */
  getMemory(input?: GetMemoryInput, options?: CallOptions): Promise<GetMemoryResult>;
  /** Get the use of the disk. `GET /api/lunasa/disk` */
  getDisk(input?: GetDiskInput, options?: CallOptions): Promise<GetDiskResult>;
  /** List the disk partitions. `GET /api/lunasa/disk/partitions` */
  listDiskPartitions(input?: ListDiskPartitionsInput, options?: CallOptions): Promise<ListDiskPartitionsResult>;
  /** Get a disk partition. `GET /api/lunasa/disk/partitions/{id}` */
  getDiskPartition(input: GetDiskPartitionInput, options?: CallOptions): Promise<GetDiskPartitionResult>;
  /** List the sensors. `GET /api/lunasa/sensors` */
  listSensors(input?: ListSensorsInput, options?: CallOptions): Promise<ListSensorsResult>;
  /** Get a sensor. `GET /api/lunasa/sensors/{sensorid}` */
  getSensor(input: GetSensorInput, options?: CallOptions): Promise<GetSensorResult>;
  /** Write a line to the log. `POST /api/lunasa/logs/lunalogs` */
  createLogMessage(input?: CreateLogMessageInput, options?: CallOptions): Promise<CreateLogMessageResult>;
  /** List the services. `GET /api/lunasa/services` */
  listServices(input?: ListServicesInput, options?: CallOptions): Promise<ListServicesResult>;
  /** Get a service. `GET /api/lunasa/services/{serviceid}` */
  getService(input: GetServiceInput, options?: CallOptions): Promise<GetServiceResult>;
  /** Change a service. `PATCH /api/lunasa/services/{serviceid}` */
  changeService(input: ChangeServiceInput, options?: CallOptions): Promise<ChangeServiceResult>;
  /** Start, stop or restart a service. `POST /api/lunasa/services/{serviceid}/actions/{actionid}` */
  performServiceAction(input: PerformServiceActionInput, options?: CallOptions): Promise<PerformServiceActionResult>;
  /** Get the SSH service. `GET /api/lunasa/ssh` */
  getSsh(input?: GetSshInput, options?: CallOptions): Promise<GetSshResult>;
  /** Change the SSH service. `PATCH /api/lunasa/ssh` */
  changeSsh(input: ChangeSshInput, options?: CallOptions): Promise<ChangeSshResult>;
  /** Make a new SSH key or reset the ciphers. `POST /api/lunasa/ssh/actions/{actionid}` */
  performSshAction(input: PerformSshActionInput, options?: CallOptions): Promise<PerformSshActionResult>;
  /** Get the web server. `GET /api/lunasa/webServer` */
  getWebServer(input?: GetWebServerInput, options?: CallOptions): Promise<GetWebServerResult>;
  /** Change the web server. `PATCH /api/lunasa/webServer` */
  changeWebServer(input: ChangeWebServerInput, options?: CallOptions): Promise<ChangeWebServerResult>;
  /** List the actions of the web server. `GET /api/lunasa/webServer/actions` */
  listWebServerActions(input?: ListWebServerActionsInput, options?: CallOptions): Promise<ListWebServerActionsResult>;
  /** List the package files. `GET /api/lunasa/packageFiles` */
  listPackageFiles(input?: ListPackageFilesInput, options?: CallOptions): Promise<ListPackageFilesResult>;
  /** Verify or install a package. `POST /api/lunasa/packageFiles` */
  createPackageFile(input: CreatePackageFileInput, options?: CallOptions): Promise<CreatePackageFileResult>;
  /** List the installed packages. `GET /api/lunasa/packages` */
  listPackages(input?: ListPackagesInput, options?: CallOptions): Promise<ListPackagesResult>;
  /** List the upgrades. `GET /api/lunasa/upgrades` */
  listUpgrades(input?: ListUpgradesInput, options?: CallOptions): Promise<ListUpgradesResult>;
  /** Apply an upgrade. `POST /api/lunasa/upgrades` */
  createUpgrade(input: CreateUpgradeInput, options?: CallOptions): Promise<CreateUpgradeResult>;
  /** Get an upgrade. `GET /api/lunasa/upgrades/{upgradeid}` */
  getUpgrade(input: GetUpgradeInput, options?: CallOptions): Promise<GetUpgradeResult>;
  /** Get the cluster of the appliance. `GET /api/lunasa/cluster` */
  getCluster(input?: GetClusterInput, options?: CallOptions): Promise<GetClusterResult>;
  /** Get the configuration backups. `GET /api/lunasa/config` */
  getConfig(input?: GetConfigInput, options?: CallOptions): Promise<GetConfigResult>;
  /** Create a cluster. `POST /api/clusters` */
  createCluster(input: CreateClusterInput, options?: CallOptions): Promise<CreateClusterResult>;
  /** List the members of a cluster. `GET /api/clusters/{clusterID}/members` */
  listClusterMembers(input: ListClusterMembersInput, options?: CallOptions): Promise<ListClusterMembersResult>;
  /** List HSMs. `GET /api/lunasa/hsms` */
  listHsms(input?: ListHsmsInput, options?: CallOptions): Promise<ListHsmsResult>;
  /** Get an HSM. `GET /api/lunasa/hsms/{hsmid}` */
  getHsm(input: GetHsmInput, options?: CallOptions): Promise<GetHsmResult>;
  /** Initialize an HSM. `PUT /api/lunasa/hsms/{hsmid}` */
  initializeHsm(input: InitializeHsmInput, options?: CallOptions): Promise<InitializeHsmResult>;
  /** Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login` */
  loginHsm(input: LoginHsmInput, options?: CallOptions): Promise<LoginHsmResult>;
  /** Log out of an HSM. `POST /api/lunasa/hsms/{hsmid}/logout` */
  logoutHsm(input: LogoutHsmInput, options?: CallOptions): Promise<LogoutHsmResult>;
  /** List the actions of an HSM. `GET /api/lunasa/hsms/{hsmid}/actions` */
  listHsmActions(input: ListHsmActionsInput, options?: CallOptions): Promise<ListHsmActionsResult>;
  /** Perform an HSM action. `POST /api/lunasa/hsms/{hsmid}/actions/{actionid}` */
  performHsmAction(input: PerformHsmActionInput, options?: CallOptions): Promise<PerformHsmActionResult>;
  /** Get the request counters of an HSM. `GET /api/lunasa/hsms/{hsmid}/metrics` */
  getHsmMetrics(input: GetHsmMetricsInput, options?: CallOptions): Promise<GetHsmMetricsResult>;
  /** Get the utilization of an HSM. `GET /api/lunasa/hsms/{hsmid}/utilization` */
  getHsmUtilization(input: GetHsmUtilizationInput, options?: CallOptions): Promise<GetHsmUtilizationResult>;
  /** List the requests of an HSM by kind. `GET /api/lunasa/hsms/{hsmid}/utilization/bins` */
  listUtilizationBins(input: ListUtilizationBinsInput, options?: CallOptions): Promise<ListUtilizationBinsResult>;
  /** Get the command counter of an HSM. `GET /api/lunasa/hsms/{hsmid}/counter` */
  getHsmCounter(input: GetHsmCounterInput, options?: CallOptions): Promise<GetHsmCounterResult>;
  /** Get the storage space of an HSM. `GET /api/lunasa/hsms/{hsmid}/storageSpace` */
  getHsmStorageSpace(input: GetHsmStorageSpaceInput, options?: CallOptions): Promise<GetHsmStorageSpaceResult>;
  /** List the licenses of an HSM. `GET /api/lunasa/hsms/{hsmid}/licenses` */
  listHsmLicenses(input: ListHsmLicensesInput, options?: CallOptions): Promise<ListHsmLicensesResult>;
  /** List the policies of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies` */
  listHsmPolicies(input: ListHsmPoliciesInput, options?: CallOptions): Promise<ListHsmPoliciesResult>;
  /** Get a policy of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies/{policyid}` */
  getHsmPolicy(input: GetHsmPolicyInput, options?: CallOptions): Promise<GetHsmPolicyResult>;
  /** Get the token wrapping certificate of an HSM. `GET /api/lunasa/hsms/{hsmid}/certificate` */
  getHsmCertificate(input: GetHsmCertificateInput, options?: CallOptions): Promise<GetHsmCertificateResult>;
  /** Get the tampers of an HSM. `GET /api/lunasa/hsms/{hsmid}/tamper` */
  getHsmTamper(input: GetHsmTamperInput, options?: CallOptions): Promise<GetHsmTamperResult>;
  /** List the actions on tampers. `GET /api/lunasa/hsms/{hsmid}/tamper/actions` */
  listTamperActions(input: ListTamperActionsInput, options?: CallOptions): Promise<ListTamperActionsResult>;
  /** Perform an action on tampers. `POST /api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}` */
  performTamperAction(input: PerformTamperActionInput, options?: CallOptions): Promise<PerformTamperActionResult>;
  /** Get a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}` */
  getPed(input: GetPedInput, options?: CallOptions): Promise<GetPedResult>;
  /** List the actions of a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions` */
  listPedActions(input: ListPedActionsInput, options?: CallOptions): Promise<ListPedActionsResult>;
  /** Perform a PED action. `POST /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}` */
  performPedAction(input: PerformPedActionInput, options?: CallOptions): Promise<PerformPedActionResult>;
  /** Get the firmware of an HSM. `GET /api/lunasa/hsms/{hsmid}/firmware` */
  getHsmFirmware(input: GetHsmFirmwareInput, options?: CallOptions): Promise<GetHsmFirmwareResult>;
  /** List the actions of the firmware. `GET /api/lunasa/hsms/{hsmid}/firmware/actions` */
  listFirmwareActions(input: ListFirmwareActionsInput, options?: CallOptions): Promise<ListFirmwareActionsResult>;
  /** Perform a firmware action. `POST /api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}` */
  performFirmwareAction(input: PerformFirmwareActionInput, options?: CallOptions): Promise<PerformFirmwareActionResult>;
  /** Answer the challenge of an indirect login. `POST /api/lunasa/hsms/{hsmid}/indirect/responses` */
  createIndirectResponse(input: CreateIndirectResponseInput, options?: CallOptions): Promise<CreateIndirectResponseResult>;
  /** List HSM roles. `GET /api/lunasa/hsms/{hsmid}/roles` */
  listHsmRoles(input: ListHsmRolesInput, options?: CallOptions): Promise<ListHsmRolesResult>;
  /** Get an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  getHsmRole(input: GetHsmRoleInput, options?: CallOptions): Promise<GetHsmRoleResult>;
  /** Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  changeHsmRolePassword(input: ChangeHsmRolePasswordInput, options?: CallOptions): Promise<ChangeHsmRolePasswordResult>;
  /** List the actions of an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions` */
  listHsmRoleActions(input: ListHsmRoleActionsInput, options?: CallOptions): Promise<ListHsmRoleActionsResult>;
  /** Perform an action on an HSM role. `POST /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}` */
  performHsmRoleAction(input: PerformHsmRoleActionInput, options?: CallOptions): Promise<PerformHsmRoleActionResult>;
  /** List partition roles. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles` */
  listPartitionRoles(input: ListPartitionRolesInput, options?: CallOptions): Promise<ListPartitionRolesResult>;
  /** Get a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  getPartitionRole(input: GetPartitionRoleInput, options?: CallOptions): Promise<GetPartitionRoleResult>;
  /** Initialize a partition role. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  initializePartitionRole(input: InitializePartitionRoleInput, options?: CallOptions): Promise<InitializePartitionRoleResult>;
  /** Change the password of a partition role. `PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  changePartitionRolePassword(input: ChangePartitionRolePasswordInput, options?: CallOptions): Promise<ChangePartitionRolePasswordResult>;
  /** List the actions of a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions` */
  listPartitionRoleActions(input: ListPartitionRoleActionsInput, options?: CallOptions): Promise<ListPartitionRoleActionsResult>;
  /** Perform an action on a partition role. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}` */
  performPartitionRoleAction(input: PerformPartitionRoleActionInput, options?: CallOptions): Promise<PerformPartitionRoleActionResult>;
  /** List partitions. `GET /api/lunasa/hsms/{hsmid}/partitions` */
  listPartitions(input: ListPartitionsInput, options?: CallOptions): Promise<ListPartitionsResult>;
  /** Create a partition. `POST /api/lunasa/hsms/{hsmid}/partitions` */
  createPartition(input: CreatePartitionInput, options?: CallOptions): Promise<CreatePartitionResult>;
  /** Get a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  getPartition(input: GetPartitionInput, options?: CallOptions): Promise<GetPartitionResult>;
  /** Initialize a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  initializePartition(input: InitializePartitionInput, options?: CallOptions): Promise<InitializePartitionResult>;
  /** Delete a partition. `DELETE /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  deletePartition(input: DeletePartitionInput, options?: CallOptions): Promise<DeletePartitionResult>;
  /** Log in to a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login` */
  loginPartition(input: LoginPartitionInput, options?: CallOptions): Promise<LoginPartitionResult>;
  /** Log out of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout` */
  logoutPartition(input: LogoutPartitionInput, options?: CallOptions): Promise<LogoutPartitionResult>;
  /** List the policies of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
  listPartitionPolicies(input: ListPartitionPoliciesInput, options?: CallOptions): Promise<ListPartitionPoliciesResult>;
  /** Export the policies of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
  createPolicyTemplate(input: CreatePolicyTemplateInput, options?: CallOptions): Promise<CreatePolicyTemplateResult>;
  /** Get the backup token of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff` */
  getPartitionSff(input: GetPartitionSffInput, options?: CallOptions): Promise<GetPartitionSffResult>;
  /** Set up the secure trusted channel of a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc` */
  changePartitionStc(input: ChangePartitionStcInput, options?: CallOptions): Promise<ChangePartitionStcResult>;
  /** Register a client of the secure trusted channel. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients` */
  createStcClient(input: CreateStcClientInput, options?: CallOptions): Promise<CreateStcClientResult>;
  /** Get a client of the secure trusted channel. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}` */
  getStcClient(input: GetStcClientInput, options?: CallOptions): Promise<GetStcClientResult>;
  /** Ask for a challenge to log in indirectly. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges` */
  createIndirectChallenge(input: CreateIndirectChallengeInput, options?: CallOptions): Promise<CreateIndirectChallengeResult>;
  /** Get the challenge of an indirect login. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}` */
  getIndirectChallenge(input: GetIndirectChallengeInput, options?: CallOptions): Promise<GetIndirectChallengeResult>;
  /** Get the network settings. `GET /api/lunasa/network` */
  getNetwork(input?: GetNetworkInput, options?: CallOptions): Promise<GetNetworkResult>;
  /** Ping a host. `POST /api/lunasa/network/actions/{actionid}` */
  performNetworkAction(input: PerformNetworkActionInput, options?: CallOptions): Promise<PerformNetworkActionResult>;
  /** List network devices. `GET /api/lunasa/network/devices` */
  listNetworkDevices(input?: ListNetworkDevicesInput, options?: CallOptions): Promise<ListNetworkDevicesResult>;
  /** Get a network device. `GET /api/lunasa/network/devices/{deviceid}` */
  getNetworkDevice(input: GetNetworkDeviceInput, options?: CallOptions): Promise<GetNetworkDeviceResult>;
  /** Get the traffic counters of a network device. `GET /api/lunasa/network/devices/{deviceid}/stats` */
  getNetworkDeviceStats(input: GetNetworkDeviceStatsInput, options?: CallOptions): Promise<GetNetworkDeviceStatsResult>;
  /** Enable or disable a bond. `POST /api/lunasa/network/devices/{deviceid}/actions/{actionid}` */
  performNetworkDeviceAction(input: PerformNetworkDeviceActionInput, options?: CallOptions): Promise<PerformNetworkDeviceActionResult>;
  /** Get the traffic measurement of a network device. `GET /api/lunasa/network/devices/{deviceid}/measurementStats` */
  getMeasurementStats(input: GetMeasurementStatsInput, options?: CallOptions): Promise<GetMeasurementStatsResult>;
  /** Get the traffic measurement. `GET /api/lunasa/network/measurement` */
  getMeasurement(input?: GetMeasurementInput, options?: CallOptions): Promise<GetMeasurementResult>;
  /** Get the clock. `GET /api/lunasa/time` */
  getTime(input?: GetTimeInput, options?: CallOptions): Promise<GetTimeResult>;
  /** Set the clock. `PUT /api/lunasa/time` */
  replaceTime(input: ReplaceTimeInput, options?: CallOptions): Promise<ReplaceTimeResult>;
  /** Change the clock. `PATCH /api/lunasa/time` */
  changeTime(input?: ChangeTimeInput, options?: CallOptions): Promise<ChangeTimeResult>;
  /** Get the NTP settings. `GET /api/lunasa/ntp` */
  getNtp(input?: GetNtpInput, options?: CallOptions): Promise<GetNtpResult>;
  /** Get the state of the clock synchronization. `GET /api/lunasa/ntp/status` */
  getNtpStatus(input?: GetNtpStatusInput, options?: CallOptions): Promise<GetNtpStatusResult>;
  /** List NTP servers. `GET /api/lunasa/ntp/servers` */
  listNtpServers(input?: ListNtpServersInput, options?: CallOptions): Promise<ListNtpServersResult>;
  /** Add an NTP server. `POST /api/lunasa/ntp/servers` */
  createNtpServer(input: CreateNtpServerInput, options?: CallOptions): Promise<CreateNtpServerResult>;
  /** Get an NTP server. `GET /api/lunasa/ntp/servers/{serverid}` */
  getNtpServer(input: GetNtpServerInput, options?: CallOptions): Promise<GetNtpServerResult>;
  /** Set an NTP server. `PUT /api/lunasa/ntp/servers/{serverid}` */
  replaceNtpServer(input: ReplaceNtpServerInput, options?: CallOptions): Promise<ReplaceNtpServerResult>;
  /** Synchronize the clock. `POST /api/lunasa/ntp/actions/{actionid}` */
  performNtpAction(input: PerformNtpActionInput, options?: CallOptions): Promise<PerformNtpActionResult>;
  /** Get the syslog settings. `GET /api/lunasa/syslog` */
  getSyslog(input?: GetSyslogInput, options?: CallOptions): Promise<GetSyslogResult>;
  /** List logs. `GET /api/lunasa/syslog/logs` */
  listSyslogLogs(input?: ListSyslogLogsInput, options?: CallOptions): Promise<ListSyslogLogsResult>;
  /** Get a log. `GET /api/lunasa/syslog/logs/{logid}` */
  getSyslogLog(input: GetSyslogLogInput, options?: CallOptions): Promise<GetSyslogLogResult>;
  /** List remote hosts. `GET /api/lunasa/syslog/remoteHosts` */
  listRemoteHosts(input?: ListRemoteHostsInput, options?: CallOptions): Promise<ListRemoteHostsResult>;
  /** Get the SNMP settings. `GET /api/lunasa/snmp` */
  getSnmp(input?: GetSnmpInput, options?: CallOptions): Promise<GetSnmpResult>;
  /** Add an SNMP user. `POST /api/lunasa/snmp/users` */
  createSnmpUser(input: CreateSnmpUserInput, options?: CallOptions): Promise<CreateSnmpUserResult>;
  /** Get an SNMP user. `GET /api/lunasa/snmp/users/{userid}` */
  getSnmpUser(input: GetSnmpUserInput, options?: CallOptions): Promise<GetSnmpUserResult>;
  /** Add an SNMP notification. `POST /api/lunasa/snmp/users/{userid}/notifications` */
  createSnmpNotification(input: CreateSnmpNotificationInput, options?: CallOptions): Promise<CreateSnmpNotificationResult>;
  /** Get an SNMP notification. `GET /api/lunasa/snmp/users/{userid}/notifications/{notificationid}` */
  getSnmpNotification(input: GetSnmpNotificationInput, options?: CallOptions): Promise<GetSnmpNotificationResult>;
  /** List users. `GET /users` */
  listUsers(input?: ListUsersInput, options?: CallOptions): Promise<ListUsersResult>;
  /** Create a user. `POST /users` */
  createUser(input: CreateUserInput, options?: CallOptions): Promise<CreateUserResult>;
  /** Get a user. `GET /users/{userid}` */
  getUser(input: GetUserInput, options?: CallOptions): Promise<GetUserResult>;
  /** Replace a user. `PUT /users/{userid}` */
  replaceUser(input: ReplaceUserInput, options?: CallOptions): Promise<ReplaceUserResult>;
  /** Change a user. `PATCH /users/{userid}` */
  changeUser(input: ChangeUserInput, options?: CallOptions): Promise<ChangeUserResult>;
  /** Delete a user. `DELETE /users/{userid}` */
  deleteUser(input: DeleteUserInput, options?: CallOptions): Promise<DeleteUserResult>;
  /** Perform a user action. `POST /users/{userid}/actions/{actionid}` */
  performUserAction(input: PerformUserActionInput, options?: CallOptions): Promise<PerformUserActionResult>;
  /** Add a certificate to a user. `POST /users/{userid}/certificates` */
  createUserCertificate(input: CreateUserCertificateInput, options?: CallOptions): Promise<CreateUserCertificateResult>;
  /** List the files of a user. `GET /users/{userid}/files` */
  listUserFiles(input: ListUserFilesInput, options?: CallOptions): Promise<ListUserFilesResult>;
  /** Upload a file. `POST /users/{userid}/files` */
  createUserFile(input: CreateUserFileInput, options?: CallOptions): Promise<CreateUserFileResult>;
  /** Get a file. `GET /users/{userid}/files/{fileid}` */
  getUserFile(input: GetUserFileInput, options?: CallOptions): Promise<GetUserFileResult>;
  /** Download a file. `GET /users/{userid}/files/{fileid}/download` */
  getUserFileArchive(input: GetUserFileArchiveInput, options?: CallOptions): Promise<GetUserFileArchiveResult>;
  /** Get the blacklist settings. `GET /api/lunasa/webServer/blacklist` */
  getBlocklist(input?: GetBlocklistInput, options?: CallOptions): Promise<GetBlocklistResult>;
  /** Replace the blacklist settings. `PUT /api/lunasa/webServer/blacklist` */
  replaceBlocklist(input: ReplaceBlocklistInput, options?: CallOptions): Promise<ReplaceBlocklistResult>;
  /** Change the blacklist settings. `PATCH /api/lunasa/webServer/blacklist` */
  changeBlocklist(input: ChangeBlocklistInput, options?: CallOptions): Promise<ChangeBlocklistResult>;
  /** Configure the trap. `PUT /api/lunasa/snmp/trap` */
  replaceSnmpTrap(input: ReplaceSnmpTrapInput, options?: CallOptions): Promise<ReplaceSnmpTrapResult>;
  /** Change the trap. `PATCH /api/lunasa/snmp/trap` */
  changeSnmpTrap(input?: ChangeSnmpTrapInput, options?: CallOptions): Promise<ChangeSnmpTrapResult>;
}
