// Generated from spec/ by `npm run generate`. Do not edit.

import type { Upload } from '../upload.ts';
import type { operations } from './schema-17.ts';

export interface OpenSessionRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['openSession']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type OpenSessionAnswer =
  | { readonly status: 204; readonly headers: { readonly 'Set-Cookie': string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CloseSessionRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type CloseSessionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListTasksRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ListTasksAnswer =
  | { readonly status: 200; readonly body: operations['listTasks']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface DeleteTasksRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type DeleteTasksAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetTaskRequest {
  readonly path: { readonly taskid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetTaskAnswer =
  | { readonly status: 200; readonly body: operations['getTask']['responses'][200]['content']['application/json'] }
  | { readonly status: 303; readonly headers: { readonly Location: string }; readonly body: operations['getTask']['responses'][303]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetTaskResponseRequest {
  readonly path: { readonly taskid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetTaskResponseAnswer =
  | { readonly status: 200; readonly body: operations['getTaskResponse']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_TASK_NOT_COMPLETE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListTaskActionsRequest {
  readonly path: { readonly taskid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListTaskActionsAnswer =
  | { readonly status: 200; readonly body: operations['listTaskActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformTaskActionRequest {
  readonly path: { readonly taskid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performTaskAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformTaskActionAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_TASK_NOT_WAITING' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetApplianceRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetApplianceAnswer =
  | { readonly status: 200; readonly body: operations['getAppliance']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ListHsmsAnswer =
  | { readonly status: 200; readonly body: operations['listHsms']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmAnswer =
  | { readonly status: 200; readonly body: operations['getHsm']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface InitializeHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['initializeHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type InitializeHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializeHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LoginHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['loginHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type LoginHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['loginHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LogoutHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['logoutHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type LogoutHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['logoutHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmActionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListHsmActionsAnswer =
  | { readonly status: 200; readonly body: operations['listHsmActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformHsmActionRequest {
  readonly path: { readonly hsmid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performHsmAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformHsmActionAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['performHsmAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmRolesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListHsmRolesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmRoles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmRoleRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmRoleAnswer =
  | { readonly status: 200; readonly body: operations['getHsmRole']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ChangeHsmRolePasswordRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeHsmRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeHsmRolePasswordAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['changeHsmRolePassword']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmRoleActionsRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListHsmRoleActionsAnswer =
  | { readonly status: 200; readonly body: operations['listHsmRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformHsmRoleActionRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performHsmRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformHsmRoleActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performHsmRoleAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListPartitionRolesRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListPartitionRolesAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionRoles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetPartitionRoleRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionRoleAnswer =
  | { readonly status: 200; readonly body: operations['getPartitionRole']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface InitializePartitionRoleRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['initializePartitionRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type InitializePartitionRoleAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializePartitionRole']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ChangePartitionRolePasswordRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changePartitionRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangePartitionRolePasswordAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['changePartitionRolePassword']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListPartitionRoleActionsRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListPartitionRoleActionsAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformPartitionRoleActionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performPartitionRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformPartitionRoleActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performPartitionRoleAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_POLICY_NOT_ENABLED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListPartitionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListPartitionsAnswer =
  | { readonly status: 200; readonly body: operations['listPartitions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreatePartitionRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreatePartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['createPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NAME_IN_USE' | 'HSMPLUGIN_INSUFFICIENT_SPACE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetPartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionAnswer =
  | { readonly status: 200; readonly body: operations['getPartition']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface InitializePartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['initializePartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type InitializePartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializePartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface DeletePartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeletePartitionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LoginPartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['loginPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type LoginPartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['loginPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LogoutPartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['logoutPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type LogoutPartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['logoutPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetSmkRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly smkid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetSmkAnswer =
  | { readonly status: 200; readonly body: operations['getSmk']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListSmkActionsRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly smkid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListSmkActionsAnswer =
  | { readonly status: 200; readonly body: operations['listSmkActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformSmkActionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly smkid: string; readonly actionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type PerformSmkActionAnswer =
  | { readonly status: 200; readonly body: operations['performSmkAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_SMK_NOT_INITIALIZED' | 'HSMPLUGIN_OPERATION_NOT_ALLOWED' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListUsersRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUsersAnswer =
  | { readonly status: 200; readonly body: operations['listUsers']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateUserRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateUserAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_USERID_ALREADY_EXISTS' | 'SERVERPLUGIN_INVALID_ROLEID' | 'SERVERPLUGIN_INVALID_PASSWORD' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetUserAnswer =
  | { readonly status: 200; readonly body: operations['getUser']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ReplaceUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: NonNullable<operations['replaceUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceUserAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ChangeUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeUserAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface DeleteUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteUserAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListUserActionsRequest {
  readonly path: { readonly userid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUserActionsAnswer =
  | { readonly status: 200; readonly body: operations['listUserActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformUserActionRequest {
  readonly path: { readonly userid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performUserAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformUserActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INCORRECT_PASSWORD' | 'SERVERPLUGIN_INVALID_PASSWORD' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListUserCertificatesRequest {
  readonly path: { readonly userid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUserCertificatesAnswer =
  | { readonly status: 200; readonly body: operations['listUserCertificates']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateUserCertificateRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createUserCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateUserCertificateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_CERTIFICATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface DeleteUserCertificatesRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteUserCertificatesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListUserFilesRequest {
  readonly path: { readonly userid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUserFilesAnswer =
  | { readonly status: 200; readonly body: operations['listUserFiles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export type CreateUserFileRequest =
  | { readonly path: { readonly userid: string }; readonly query: object; readonly mediaType: 'multipart'; readonly body: readonly Upload[] };

export type CreateUserFileAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'SERVER_FILE_UPLOAD_LIMIT_EXCEED' | 'SERVERPLUGIN_FILENAME_NOT_VALID' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetUserFileRequest {
  readonly path: { readonly userid: string; readonly fileid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetUserFileAnswer =
  | { readonly status: 200; readonly body: operations['getUserFile']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetUserFileArchiveRequest {
  readonly path: { readonly userid: string; readonly fileid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetUserFileArchiveAnswer =
  | { readonly status: 200; readonly body: Uint8Array }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetLoginRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetLoginRulesAnswer =
  | { readonly status: 200; readonly body: operations['getLoginRules']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG'; readonly details?: string };

export interface ReplaceLoginRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['replaceLoginRules']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceLoginRulesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG'; readonly details?: string };

export interface ListLoginRulesActionsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ListLoginRulesActionsAnswer =
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_NOT_SIMULATED'; readonly details?: string };

export interface GetPasswordRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetPasswordRulesAnswer =
  | { readonly status: 200; readonly body: operations['getPasswordRules']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG'; readonly details?: string };

export interface ChangePasswordRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changePasswordRules']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangePasswordRulesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG'; readonly details?: string };

export interface ListPasswordRulesActionsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPasswordRulesActionsAnswer =
  | { readonly status: 200; readonly body: operations['listPasswordRulesActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformPasswordRulesActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performPasswordRulesAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformPasswordRulesActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_USER_INVALID_PARAMETERS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION'; readonly details?: string };

export interface Handlers17<Context> {
  /** Open a private session. `POST /auth/session` */
  readonly openSession: (request: OpenSessionRequest, context: Context) => OpenSessionAnswer;
  /** Close the private session. `DELETE /auth/session` */
  readonly closeSession: (request: CloseSessionRequest, context: Context) => CloseSessionAnswer;
  /** List tasks. `GET /tasks` */
  readonly listTasks: (request: ListTasksRequest, context: Context) => ListTasksAnswer;
  /** Delete all tasks. `DELETE /tasks` */
  readonly deleteTasks: (request: DeleteTasksRequest, context: Context) => DeleteTasksAnswer;
  /** Look at a task. `GET /tasks/{taskid}` */
  readonly getTask: (request: GetTaskRequest, context: Context) => GetTaskAnswer;
  /** Read the output of a task. `GET /tasks/{taskid}/response` */
  readonly getTaskResponse: (request: GetTaskResponseRequest, context: Context) => GetTaskResponseAnswer;
  /** List what a task can be told. `GET /tasks/{taskid}/actions` */
  readonly listTaskActions: (request: ListTaskActionsRequest, context: Context) => ListTaskActionsAnswer;
  /** Start a waiting task. `POST /tasks/{taskid}/actions/{actionid}` */
  readonly performTaskAction: (request: PerformTaskActionRequest, context: Context) => PerformTaskActionAnswer;
  /** Look at the appliance. `GET /api/lunasa` */
  readonly getAppliance: (request: GetApplianceRequest, context: Context) => GetApplianceAnswer;
  /** List HSMs. `GET /api/lunasa/hsms` */
  readonly listHsms: (request: ListHsmsRequest, context: Context) => ListHsmsAnswer;
  /** Look at an HSM. `GET /api/lunasa/hsms/{hsmid}` */
  readonly getHsm: (request: GetHsmRequest, context: Context) => GetHsmAnswer;
  /** Initialize an HSM. `PUT /api/lunasa/hsms/{hsmid}` */
  readonly initializeHsm: (request: InitializeHsmRequest, context: Context) => InitializeHsmAnswer;
  /** Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login` */
  readonly loginHsm: (request: LoginHsmRequest, context: Context) => LoginHsmAnswer;
  /** Log out of an HSM. `POST /api/lunasa/hsms/{hsmid}/logout` */
  readonly logoutHsm: (request: LogoutHsmRequest, context: Context) => LogoutHsmAnswer;
  /** List what an HSM can be told. `GET /api/lunasa/hsms/{hsmid}/actions` */
  readonly listHsmActions: (request: ListHsmActionsRequest, context: Context) => ListHsmActionsAnswer;
  /** Perform an HSM action. `POST /api/lunasa/hsms/{hsmid}/actions/{actionid}` */
  readonly performHsmAction: (request: PerformHsmActionRequest, context: Context) => PerformHsmActionAnswer;
  /** List HSM roles. `GET /api/lunasa/hsms/{hsmid}/roles` */
  readonly listHsmRoles: (request: ListHsmRolesRequest, context: Context) => ListHsmRolesAnswer;
  /** Look at an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  readonly getHsmRole: (request: GetHsmRoleRequest, context: Context) => GetHsmRoleAnswer;
  /** Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  readonly changeHsmRolePassword: (request: ChangeHsmRolePasswordRequest, context: Context) => ChangeHsmRolePasswordAnswer;
  /** List what an HSM role can be told. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions` */
  readonly listHsmRoleActions: (request: ListHsmRoleActionsRequest, context: Context) => ListHsmRoleActionsAnswer;
  /** Perform an action on an HSM role. `POST /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}` */
  readonly performHsmRoleAction: (request: PerformHsmRoleActionRequest, context: Context) => PerformHsmRoleActionAnswer;
  /** List partition roles. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles` */
  readonly listPartitionRoles: (request: ListPartitionRolesRequest, context: Context) => ListPartitionRolesAnswer;
  /** Look at a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  readonly getPartitionRole: (request: GetPartitionRoleRequest, context: Context) => GetPartitionRoleAnswer;
  /** Initialize a partition role. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  readonly initializePartitionRole: (request: InitializePartitionRoleRequest, context: Context) => InitializePartitionRoleAnswer;
  /** Change the password of a partition role. `PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  readonly changePartitionRolePassword: (request: ChangePartitionRolePasswordRequest, context: Context) => ChangePartitionRolePasswordAnswer;
  /** List what a partition role can be told. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions` */
  readonly listPartitionRoleActions: (request: ListPartitionRoleActionsRequest, context: Context) => ListPartitionRoleActionsAnswer;
  /** Perform an action on a partition role. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}` */
  readonly performPartitionRoleAction: (request: PerformPartitionRoleActionRequest, context: Context) => PerformPartitionRoleActionAnswer;
  /** List partitions. `GET /api/lunasa/hsms/{hsmid}/partitions` */
  readonly listPartitions: (request: ListPartitionsRequest, context: Context) => ListPartitionsAnswer;
  /** Create a partition. `POST /api/lunasa/hsms/{hsmid}/partitions` */
  readonly createPartition: (request: CreatePartitionRequest, context: Context) => CreatePartitionAnswer;
  /** Look at a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  readonly getPartition: (request: GetPartitionRequest, context: Context) => GetPartitionAnswer;
  /** Initialize a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  readonly initializePartition: (request: InitializePartitionRequest, context: Context) => InitializePartitionAnswer;
  /** Delete a partition. `DELETE /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  readonly deletePartition: (request: DeletePartitionRequest, context: Context) => DeletePartitionAnswer;
  /** Log in to a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login` */
  readonly loginPartition: (request: LoginPartitionRequest, context: Context) => LoginPartitionAnswer;
  /** Log out of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout` */
  readonly logoutPartition: (request: LogoutPartitionRequest, context: Context) => LogoutPartitionAnswer;
  /** Look at an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}` */
  readonly getSmk: (request: GetSmkRequest, context: Context) => GetSmkAnswer;
  /** List what an SMK can be told. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions` */
  readonly listSmkActions: (request: ListSmkActionsRequest, context: Context) => ListSmkActionsAnswer;
  /** Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}` */
  readonly performSmkAction: (request: PerformSmkActionRequest, context: Context) => PerformSmkActionAnswer;
  /** List users. `GET /users` */
  readonly listUsers: (request: ListUsersRequest, context: Context) => ListUsersAnswer;
  /** Create a user. `POST /users` */
  readonly createUser: (request: CreateUserRequest, context: Context) => CreateUserAnswer;
  /** Look at a user. `GET /users/{userid}` */
  readonly getUser: (request: GetUserRequest, context: Context) => GetUserAnswer;
  /** Replace a user. `PUT /users/{userid}` */
  readonly replaceUser: (request: ReplaceUserRequest, context: Context) => ReplaceUserAnswer;
  /** Change a user. `PATCH /users/{userid}` */
  readonly changeUser: (request: ChangeUserRequest, context: Context) => ChangeUserAnswer;
  /** Delete a user. `DELETE /users/{userid}` */
  readonly deleteUser: (request: DeleteUserRequest, context: Context) => DeleteUserAnswer;
  /** List what a user can be told. `GET /users/{userid}/actions` */
  readonly listUserActions: (request: ListUserActionsRequest, context: Context) => ListUserActionsAnswer;
  /** Perform a user action. `POST /users/{userid}/actions/{actionid}` */
  readonly performUserAction: (request: PerformUserActionRequest, context: Context) => PerformUserActionAnswer;
  /** List the certificates of a user. `GET /users/{userid}/certificates` */
  readonly listUserCertificates: (request: ListUserCertificatesRequest, context: Context) => ListUserCertificatesAnswer;
  /** Add a certificate to a user. `POST /users/{userid}/certificates` */
  readonly createUserCertificate: (request: CreateUserCertificateRequest, context: Context) => CreateUserCertificateAnswer;
  /** Delete the certificates of a user. `DELETE /users/{userid}/certificates` */
  readonly deleteUserCertificates: (request: DeleteUserCertificatesRequest, context: Context) => DeleteUserCertificatesAnswer;
  /** List the files of a user. `GET /users/{userid}/files` */
  readonly listUserFiles: (request: ListUserFilesRequest, context: Context) => ListUserFilesAnswer;
  /** Send a file. `POST /users/{userid}/files` */
  readonly createUserFile: (request: CreateUserFileRequest, context: Context) => CreateUserFileAnswer;
  /** Look at a file. `GET /users/{userid}/files/{fileid}` */
  readonly getUserFile: (request: GetUserFileRequest, context: Context) => GetUserFileAnswer;
  /** Fetch a file. `GET /users/{userid}/files/{fileid}/download` */
  readonly getUserFileArchive: (request: GetUserFileArchiveRequest, context: Context) => GetUserFileArchiveAnswer;
  /** Look at the rules for logins. `GET /api/lunasa/user/config/login` */
  readonly getLoginRules: (request: GetLoginRulesRequest, context: Context) => GetLoginRulesAnswer;
  /** Replace the rules for logins. `PUT /api/lunasa/user/config/login` */
  readonly replaceLoginRules: (request: ReplaceLoginRulesRequest, context: Context) => ReplaceLoginRulesAnswer;
  /** List what the rules for logins can be told. `GET /api/lunasa/user/config/login/actions` */
  readonly listLoginRulesActions: (request: ListLoginRulesActionsRequest, context: Context) => ListLoginRulesActionsAnswer;
  /** Look at the rules for passwords. `GET /api/lunasa/user/config/password` */
  readonly getPasswordRules: (request: GetPasswordRulesRequest, context: Context) => GetPasswordRulesAnswer;
  /** Change the rules for passwords. `PATCH /api/lunasa/user/config/password` */
  readonly changePasswordRules: (request: ChangePasswordRulesRequest, context: Context) => ChangePasswordRulesAnswer;
  /** List what the rules for passwords can be told. `GET /api/lunasa/user/config/password/actions` */
  readonly listPasswordRulesActions: (request: ListPasswordRulesActionsRequest, context: Context) => ListPasswordRulesActionsAnswer;
  /** Perform an action on the rules for passwords. `POST /api/lunasa/user/config/password/actions/{actionid}` */
  readonly performPasswordRulesAction: (request: PerformPasswordRulesActionRequest, context: Context) => PerformPasswordRulesActionAnswer;
}
