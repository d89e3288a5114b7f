// Generated from spec/ by `npm run generate`. Do not edit.

import type { operations } from '@lunarest/contract/types-17';
import type { CallOptions, Identifier, LunaError, Wire } from '../operation.ts';

export interface OpenSessionInput {
  readonly body?: NonNullable<operations['openSession']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type OpenSessionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type CloseSessionInput = Readonly<Record<never, never>>;

export type CloseSessionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export type ListTasksInput = Readonly<Record<never, never>>;

export type ListTasksResult =
  | { readonly status: 200; readonly body: operations['listTasks']['responses'][200]['content']['application/json'] }
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
}

export type ListTaskActionsResult =
  | { readonly status: 200; readonly body: operations['listTaskActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformTaskActionInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performTaskAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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

export type ListHsmsInput = Readonly<Record<never, never>>;

export type ListHsmsResult =
  | { readonly status: 200; readonly body: operations['listHsms']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type GetHsmResult =
  | { readonly status: 200; readonly body: operations['getHsm']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface InitializeHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body: NonNullable<operations['initializeHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type InitializeHsmResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['initializeHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface LoginHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body: NonNullable<operations['loginHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  readonly body?: NonNullable<operations['logoutHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
}

export type ListHsmActionsResult =
  | { readonly status: 200; readonly body: operations['listHsmActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformHsmActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performHsmAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformHsmActionResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: operations['performHsmAction']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListHsmRolesInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type ListHsmRolesResult =
  | { readonly status: 200; readonly body: operations['listHsmRoles']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetHsmRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
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
  readonly hsmid: Identifier;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  readonly body: NonNullable<operations['changeHsmRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
}

export type ListHsmRoleActionsResult =
  | { readonly status: 200; readonly body: operations['listHsmRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformHsmRoleActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performHsmRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
}

export type ListPartitionRolesResult =
  | { readonly status: 200; readonly body: operations['listPartitionRoles']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetPartitionRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
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
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  readonly body?: NonNullable<operations['initializePartitionRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  readonly body: NonNullable<operations['changePartitionRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
}

export type ListPartitionRoleActionsResult =
  | { readonly status: 200; readonly body: operations['listPartitionRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformPartitionRoleActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit on the HSM; so, co or cu on a partition. */
  readonly roleid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performPartitionRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
}

export type ListPartitionsResult =
  | { readonly status: 200; readonly body: operations['listPartitions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreatePartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body: NonNullable<operations['createPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
}

export type GetPartitionResult =
  | { readonly status: 200; readonly body: operations['getPartition']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface InitializePartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: NonNullable<operations['initializePartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
}

export type DeletePartitionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface LoginPartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: NonNullable<operations['loginPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body?: NonNullable<operations['logoutPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type LogoutPartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: operations['logoutPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface GetSmkInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the SMK. */
  readonly smkid: string;
}

export type GetSmkResult =
  | { readonly status: 200; readonly body: operations['getSmk']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListSmkActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the SMK. */
  readonly smkid: string;
}

export type ListSmkActionsResult =
  | { readonly status: 200; readonly body: operations['listSmkActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformSmkActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the SMK. */
  readonly smkid: string;
  /** Identifier of the action, as the list of actions names it. */
  readonly actionid: string;
}

export type PerformSmkActionResult =
  | { readonly status: 200; readonly body: operations['performSmkAction']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 403; readonly error: LunaError<'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 409; readonly error: LunaError<'HSMPLUGIN_SMK_NOT_INITIALIZED'> }
  | { readonly status: 422; readonly error: LunaError<'HSMPLUGIN_OPERATION_NOT_ALLOWED'> }
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
  readonly body: NonNullable<operations['createUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly body: NonNullable<operations['replaceUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  readonly body: NonNullable<operations['changeUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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

export interface ListUserActionsInput {
  /** Name of the user. */
  readonly userid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListUserActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listUserActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformUserActionInput {
  /** Name of the user. */
  readonly userid: string;
  /** Identifier of the action: changePassword, enable, disable or roleClear. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performUserAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformUserActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INCORRECT_PASSWORD' | 'SERVERPLUGIN_INVALID_PASSWORD'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface ListUserCertificatesInput {
  /** Name of the user. */
  readonly userid: string;
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListUserCertificatesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listUserCertificates']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface CreateUserCertificateInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: NonNullable<operations['createUserCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateUserCertificateResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_CERTIFICATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface DeleteUserCertificatesInput {
  /** Name of the user. */
  readonly userid: string;
}

export type DeleteUserCertificatesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
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

export type GetLoginRulesInput = Readonly<Record<never, never>>;

export type GetLoginRulesResult =
  | { readonly status: 200; readonly body: operations['getLoginRules']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG'> };

export interface ReplaceLoginRulesInput {
  readonly body: NonNullable<operations['replaceLoginRules']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceLoginRulesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG'> };

export type ListLoginRulesActionsInput = Readonly<Record<never, never>>;

export type ListLoginRulesActionsResult =
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 501; readonly error: LunaError<'FRAMEWORK_NOT_SIMULATED'> };

export type GetPasswordRulesInput = Readonly<Record<never, never>>;

export type GetPasswordRulesResult =
  | { readonly status: 200; readonly body: operations['getPasswordRules']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG'> };

export interface ChangePasswordRulesInput {
  readonly body: NonNullable<operations['changePasswordRules']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangePasswordRulesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG'> };

export interface ListPasswordRulesActionsInput {
  /** How many entries of the list to answer at most; without it all of them. */
  readonly limit?: number;
  /** How many entries of the list to leave out before the first one that is answered. */
  readonly offset?: number;
}

export type ListPasswordRulesActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: operations['listPasswordRulesActions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> };

export interface PerformPasswordRulesActionInput {
  /** Identifier of the action: enable or disable. */
  readonly actionid: string;
  readonly body?: NonNullable<operations['performPasswordRulesAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformPasswordRulesActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_USER_INVALID_PARAMETERS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION'> };

export interface Operations17 {
  /** Open a private session. `POST /auth/session` */
  openSession(input?: OpenSessionInput, options?: CallOptions): Promise<OpenSessionResult>;
  /** Close the private session. `DELETE /auth/session` */
  closeSession(input?: CloseSessionInput, options?: CallOptions): Promise<CloseSessionResult>;
  /** List tasks. `GET /tasks` */
  listTasks(input?: ListTasksInput, options?: CallOptions): Promise<ListTasksResult>;
  /** Delete all tasks. `DELETE /tasks` */
  deleteTasks(input?: DeleteTasksInput, options?: CallOptions): Promise<DeleteTasksResult>;
  /** Look at a task. `GET /tasks/{taskid}` */
  getTask(input: GetTaskInput, options?: CallOptions): Promise<GetTaskResult>;
  /** Read the output of a task. `GET /tasks/{taskid}/response` */
  getTaskResponse(input: GetTaskResponseInput, options?: CallOptions): Promise<GetTaskResponseResult>;
  /** List what a task can be told. `GET /tasks/{taskid}/actions` */
  listTaskActions(input: ListTaskActionsInput, options?: CallOptions): Promise<ListTaskActionsResult>;
  /** Start a waiting task. `POST /tasks/{taskid}/actions/{actionid}` */
  performTaskAction(input: PerformTaskActionInput, options?: CallOptions): Promise<PerformTaskActionResult>;
  /** Look at the appliance. `GET /api/lunasa` */
  getAppliance(input?: GetApplianceInput, options?: CallOptions): Promise<GetApplianceResult>;
  /** List HSMs. `GET /api/lunasa/hsms` */
  listHsms(input?: ListHsmsInput, options?: CallOptions): Promise<ListHsmsResult>;
  /** Look at an HSM. `GET /api/lunasa/hsms/{hsmid}` */
  getHsm(input: GetHsmInput, options?: CallOptions): Promise<GetHsmResult>;
  /** Initialize an HSM. `PUT /api/lunasa/hsms/{hsmid}` */
  initializeHsm(input: InitializeHsmInput, options?: CallOptions): Promise<InitializeHsmResult>;
  /** Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login` */
  loginHsm(input: LoginHsmInput, options?: CallOptions): Promise<LoginHsmResult>;
  /** Log out of an HSM. `POST /api/lunasa/hsms/{hsmid}/logout` */
  logoutHsm(input: LogoutHsmInput, options?: CallOptions): Promise<LogoutHsmResult>;
  /** List what an HSM can be told. `GET /api/lunasa/hsms/{hsmid}/actions` */
  listHsmActions(input: ListHsmActionsInput, options?: CallOptions): Promise<ListHsmActionsResult>;
  /** Perform an HSM action. `POST /api/lunasa/hsms/{hsmid}/actions/{actionid}` */
  performHsmAction(input: PerformHsmActionInput, options?: CallOptions): Promise<PerformHsmActionResult>;
  /** List HSM roles. `GET /api/lunasa/hsms/{hsmid}/roles` */
  listHsmRoles(input: ListHsmRolesInput, options?: CallOptions): Promise<ListHsmRolesResult>;
  /** Look at an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  getHsmRole(input: GetHsmRoleInput, options?: CallOptions): Promise<GetHsmRoleResult>;
  /** Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  changeHsmRolePassword(input: ChangeHsmRolePasswordInput, options?: CallOptions): Promise<ChangeHsmRolePasswordResult>;
  /** List what an HSM role can be told. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions` */
  listHsmRoleActions(input: ListHsmRoleActionsInput, options?: CallOptions): Promise<ListHsmRoleActionsResult>;
  /** Perform an action on an HSM role. `POST /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}` */
  performHsmRoleAction(input: PerformHsmRoleActionInput, options?: CallOptions): Promise<PerformHsmRoleActionResult>;
  /** List partition roles. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles` */
  listPartitionRoles(input: ListPartitionRolesInput, options?: CallOptions): Promise<ListPartitionRolesResult>;
  /** Look at a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  getPartitionRole(input: GetPartitionRoleInput, options?: CallOptions): Promise<GetPartitionRoleResult>;
  /** Initialize a partition role. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  initializePartitionRole(input: InitializePartitionRoleInput, options?: CallOptions): Promise<InitializePartitionRoleResult>;
  /** Change the password of a partition role. `PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  changePartitionRolePassword(input: ChangePartitionRolePasswordInput, options?: CallOptions): Promise<ChangePartitionRolePasswordResult>;
  /** List what a partition role can be told. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions` */
  listPartitionRoleActions(input: ListPartitionRoleActionsInput, options?: CallOptions): Promise<ListPartitionRoleActionsResult>;
  /** Perform an action on a partition role. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}` */
  performPartitionRoleAction(input: PerformPartitionRoleActionInput, options?: CallOptions): Promise<PerformPartitionRoleActionResult>;
  /** List partitions. `GET /api/lunasa/hsms/{hsmid}/partitions` */
  listPartitions(input: ListPartitionsInput, options?: CallOptions): Promise<ListPartitionsResult>;
  /** Create a partition. `POST /api/lunasa/hsms/{hsmid}/partitions` */
  createPartition(input: CreatePartitionInput, options?: CallOptions): Promise<CreatePartitionResult>;
  /** Look at a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  getPartition(input: GetPartitionInput, options?: CallOptions): Promise<GetPartitionResult>;
  /** Initialize a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  initializePartition(input: InitializePartitionInput, options?: CallOptions): Promise<InitializePartitionResult>;
  /** Delete a partition. `DELETE /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  deletePartition(input: DeletePartitionInput, options?: CallOptions): Promise<DeletePartitionResult>;
  /** Log in to a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login` */
  loginPartition(input: LoginPartitionInput, options?: CallOptions): Promise<LoginPartitionResult>;
  /** Log out of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout` */
  logoutPartition(input: LogoutPartitionInput, options?: CallOptions): Promise<LogoutPartitionResult>;
  /** Look at an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}` */
  getSmk(input: GetSmkInput, options?: CallOptions): Promise<GetSmkResult>;
  /** List what an SMK can be told. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions` */
  listSmkActions(input: ListSmkActionsInput, options?: CallOptions): Promise<ListSmkActionsResult>;
  /** Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}` */
  performSmkAction(input: PerformSmkActionInput, options?: CallOptions): Promise<PerformSmkActionResult>;
  /** List users. `GET /users` */
  listUsers(input?: ListUsersInput, options?: CallOptions): Promise<ListUsersResult>;
  /** Create a user. `POST /users` */
  createUser(input: CreateUserInput, options?: CallOptions): Promise<CreateUserResult>;
  /** Look at a user. `GET /users/{userid}` */
  getUser(input: GetUserInput, options?: CallOptions): Promise<GetUserResult>;
  /** Replace a user. `PUT /users/{userid}` */
  replaceUser(input: ReplaceUserInput, options?: CallOptions): Promise<ReplaceUserResult>;
  /** Change a user. `PATCH /users/{userid}` */
  changeUser(input: ChangeUserInput, options?: CallOptions): Promise<ChangeUserResult>;
  /** Delete a user. `DELETE /users/{userid}` */
  deleteUser(input: DeleteUserInput, options?: CallOptions): Promise<DeleteUserResult>;
  /** List what a user can be told. `GET /users/{userid}/actions` */
  listUserActions(input: ListUserActionsInput, options?: CallOptions): Promise<ListUserActionsResult>;
  /** Perform a user action. `POST /users/{userid}/actions/{actionid}` */
  performUserAction(input: PerformUserActionInput, options?: CallOptions): Promise<PerformUserActionResult>;
  /** List the certificates of a user. `GET /users/{userid}/certificates` */
  listUserCertificates(input: ListUserCertificatesInput, options?: CallOptions): Promise<ListUserCertificatesResult>;
  /** Add a certificate to a user. `POST /users/{userid}/certificates` */
  createUserCertificate(input: CreateUserCertificateInput, options?: CallOptions): Promise<CreateUserCertificateResult>;
  /** Delete the certificates of a user. `DELETE /users/{userid}/certificates` */
  deleteUserCertificates(input: DeleteUserCertificatesInput, options?: CallOptions): Promise<DeleteUserCertificatesResult>;
  /** List the files of a user. `GET /users/{userid}/files` */
  listUserFiles(input: ListUserFilesInput, options?: CallOptions): Promise<ListUserFilesResult>;
  /** Send a file. `POST /users/{userid}/files` */
  createUserFile(input: CreateUserFileInput, options?: CallOptions): Promise<CreateUserFileResult>;
  /** Look at a file. `GET /users/{userid}/files/{fileid}` */
  getUserFile(input: GetUserFileInput, options?: CallOptions): Promise<GetUserFileResult>;
  /** Fetch a file. `GET /users/{userid}/files/{fileid}/download` */
  getUserFileArchive(input: GetUserFileArchiveInput, options?: CallOptions): Promise<GetUserFileArchiveResult>;
  /** Look at the rules for logins. `GET /api/lunasa/user/config/login` */
  getLoginRules(input?: GetLoginRulesInput, options?: CallOptions): Promise<GetLoginRulesResult>;
  /** Replace the rules for logins. `PUT /api/lunasa/user/config/login` */
  replaceLoginRules(input: ReplaceLoginRulesInput, options?: CallOptions): Promise<ReplaceLoginRulesResult>;
  /** List what the rules for logins can be told. `GET /api/lunasa/user/config/login/actions` */
  listLoginRulesActions(input?: ListLoginRulesActionsInput, options?: CallOptions): Promise<ListLoginRulesActionsResult>;
  /** Look at the rules for passwords. `GET /api/lunasa/user/config/password` */
  getPasswordRules(input?: GetPasswordRulesInput, options?: CallOptions): Promise<GetPasswordRulesResult>;
  /** Change the rules for passwords. `PATCH /api/lunasa/user/config/password` */
  changePasswordRules(input: ChangePasswordRulesInput, options?: CallOptions): Promise<ChangePasswordRulesResult>;
  /** List what the rules for passwords can be told. `GET /api/lunasa/user/config/password/actions` */
  listPasswordRulesActions(input?: ListPasswordRulesActionsInput, options?: CallOptions): Promise<ListPasswordRulesActionsResult>;
  /** Perform an action on the rules for passwords. `POST /api/lunasa/user/config/password/actions/{actionid}` */
  performPasswordRulesAction(input: PerformPasswordRulesActionInput, options?: CallOptions): Promise<PerformPasswordRulesActionResult>;
}

export const wires17: Readonly<Record<keyof Operations17, Wire>> = {
  openSession: {
    method: 'post',
    path: '/auth/session',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  closeSession: {
    method: 'delete',
    path: '/auth/session',
    session: 'private',
    body: false,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_SESSION_NOT_PRIVATE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listTasks: {
    method: 'get',
    path: '/tasks',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  deleteTasks: {
    method: 'delete',
    path: '/tasks',
    session: 'basic',
    body: false,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getTask: {
    method: 'get',
    path: '/tasks/{taskid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      303: { body: 'json', headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      410: { errors: ['FRAMEWORK_TASK_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getTaskResponse: {
    method: 'get',
    path: '/tasks/{taskid}/response',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      409: { errors: ['FRAMEWORK_TASK_NOT_COMPLETE'] },
      410: { errors: ['FRAMEWORK_TASK_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listTaskActions: {
    method: 'get',
    path: '/tasks/{taskid}/actions',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      410: { errors: ['FRAMEWORK_TASK_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  performTaskAction: {
    method: 'post',
    path: '/tasks/{taskid}/actions/{actionid}',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['FRAMEWORK_NO_RESOURCE'] },
      409: { errors: ['FRAMEWORK_TASK_NOT_WAITING'] },
      410: { errors: ['FRAMEWORK_TASK_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getAppliance: {
    method: 'get',
    path: '/api/lunasa',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listHsms: {
    method: 'get',
    path: '/api/lunasa/hsms',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getHsm: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  initializeHsm: {
    method: 'put',
    path: '/api/lunasa/hsms/{hsmid}',
    session: 'basic',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INVALID_FILENAME'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  loginHsm: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/login',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  logoutHsm: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/logout',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listHsmActions: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/actions',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  performHsmAction: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/actions/{actionid}',
    session: 'private',
    body: true,
    answers: {
      200: { body: 'json', headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ACTION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listHsmRoles: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/roles',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getHsmRole: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  changeHsmRolePassword: {
    method: 'patch',
    path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}',
    session: 'basic',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listHsmRoleActions: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  performHsmRoleAction: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listPartitionRoles: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getPartitionRole: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  initializePartitionRole: {
    method: 'put',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  changePartitionRolePassword: {
    method: 'patch',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
    session: 'basic',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listPartitionRoleActions: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  performPartitionRoleAction: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED', 'HSMPLUGIN_POLICY_NOT_ENABLED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listPartitions: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/partitions',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  createPartition: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/partitions',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NAME_IN_USE', 'HSMPLUGIN_INSUFFICIENT_SPACE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getPartition: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  initializePartition: {
    method: 'put',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
    session: 'basic',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  deletePartition: {
    method: 'delete',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}',
    session: 'private',
    body: false,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  loginPartition: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  logoutPartition: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout',
    session: 'private',
    body: true,
    answers: {
      202: { body: 'json', headers: ['location'] },
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getSmk: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_VERSION_INVALID', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listSmkActions: {
    method: 'get',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_VERSION_INVALID', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  performSmkAction: {
    method: 'post',
    path: '/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}',
    session: 'private',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_VERSION_INVALID', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'] },
      403: { errors: ['HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'] },
      404: { errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID', 'HSMPLUGIN_INVALID_ACTION'] },
      409: { errors: ['HSMPLUGIN_SMK_NOT_INITIALIZED'] },
      422: { errors: ['HSMPLUGIN_OPERATION_NOT_ALLOWED'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listUsers: {
    method: 'get',
    path: '/users',
    query: ['limit', 'offset'],
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [], optional: ['link'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  createUser: {
    method: 'post',
    path: '/users',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_USERID_ALREADY_EXISTS', 'SERVERPLUGIN_INVALID_ROLEID', 'SERVERPLUGIN_INVALID_PASSWORD'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getUser: {
    method: 'get',
    path: '/users/{userid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INTERNAL_ERROR'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  replaceUser: {
    method: 'put',
    path: '/users/{userid}',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_ROLEID'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  changeUser: {
    method: 'patch',
    path: '/users/{userid}',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_ROLEID'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  deleteUser: {
    method: 'delete',
    path: '/users/{userid}',
    session: 'basic',
    body: false,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listUserActions: {
    method: 'get',
    path: '/users/{userid}/actions',
    query: ['limit', 'offset'],
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [], optional: ['link'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INTERNAL_ERROR'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  performUserAction: {
    method: 'post',
    path: '/users/{userid}/actions/{actionid}',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INCORRECT_PASSWORD', 'SERVERPLUGIN_INVALID_PASSWORD'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID', 'SERVERPLUGIN_INVALID_ACTION'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listUserCertificates: {
    method: 'get',
    path: '/users/{userid}/certificates',
    query: ['limit', 'offset'],
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [], optional: ['link'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  createUserCertificate: {
    method: 'post',
    path: '/users/{userid}/certificates',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_CERTIFICATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  deleteUserCertificates: {
    method: 'delete',
    path: '/users/{userid}/certificates',
    session: 'basic',
    body: false,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'] },
      404: { errors: ['SERVERPLUGIN_INVALID_USERID'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listUserFiles: {
    method: 'get',
    path: '/users/{userid}/files',
    query: ['limit', 'offset'],
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [], optional: ['link'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_PATTERN_DETECTED', 'SERVERPLUGIN_INTERNAL_ERROR'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'] },
      404: { errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  createUserFile: {
    method: 'post',
    path: '/users/{userid}/files',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVER_REQUEST_NOT_APPROPRIATE', 'SERVER_FILE_UPLOAD_LIMIT_EXCEED', 'SERVERPLUGIN_FILENAME_NOT_VALID', 'SERVERPLUGIN_INTERNAL_ERROR'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE', 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'] },
      404: { errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getUserFile: {
    method: 'get',
    path: '/users/{userid}/files/{fileid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_PATTERN_DETECTED', 'SERVERPLUGIN_INTERNAL_ERROR'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'] },
      404: { errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getUserFileArchive: {
    method: 'get',
    path: '/users/{userid}/files/{fileid}/download',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'bytes', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_PATTERN_DETECTED', 'SERVERPLUGIN_INTERNAL_ERROR'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      403: { errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'] },
      404: { errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getLoginRules: {
    method: 'get',
    path: '/api/lunasa/user/config/login',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG'] },
    },
  },
  replaceLoginRules: {
    method: 'put',
    path: '/api/lunasa/user/config/login',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG'] },
    },
  },
  listLoginRulesActions: {
    method: 'get',
    path: '/api/lunasa/user/config/login/actions',
    session: 'basic',
    body: false,
    answers: {
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
      501: { errors: ['FRAMEWORK_NOT_SIMULATED'] },
    },
  },
  getPasswordRules: {
    method: 'get',
    path: '/api/lunasa/user/config/password',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG'] },
    },
  },
  changePasswordRules: {
    method: 'patch',
    path: '/api/lunasa/user/config/password',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG'] },
    },
  },
  listPasswordRulesActions: {
    method: 'get',
    path: '/api/lunasa/user/config/password/actions',
    query: ['limit', 'offset'],
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [], optional: ['link'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  performPasswordRulesAction: {
    method: 'post',
    path: '/api/lunasa/user/config/password/actions/{actionid}',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_USER_INVALID_PARAMETERS'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION'] },
    },
  },
};
