// Generated from spec/ by `npm run generate`. Do not edit.

import type { operations } from './schema-14.ts';

export interface OpenSessionRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['openSession']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
}

export type OpenSessionAnswer =
  | { readonly status: 204; readonly headers: { readonly 'Set-Cookie': string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CloseSessionRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type CloseSessionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateLoginChallengeRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createLoginChallenge']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateLoginChallengeAnswer =
  | { readonly status: 200; readonly body: operations['createLoginChallenge']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LoginUserRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['loginUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
}

export type LoginUserAnswer =
  | { readonly status: 204; readonly headers: { readonly 'Set-Cookie': string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

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
  readonly body: NonNullable<operations['performTaskAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
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

export interface GetNtlsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsAnswer =
  | { readonly status: 200; readonly body: operations['getNtls']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListNtlsClientsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListNtlsClientsAnswer =
  | { readonly status: 200; readonly body: operations['listNtlsClients']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface RegisterNtlsClientRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['registerNtlsClient']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type RegisterNtlsClientAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['registerNtlsClient']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_CLIENT_ALREADY_EXISTS' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetNtlsClientRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsClientAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsClient']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface DeleteNtlsClientRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteNtlsClientAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListNtlsClientActionsRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListNtlsClientActionsAnswer =
  | { readonly status: 200; readonly body: operations['listNtlsClientActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListNtlsClientLinksRequest {
  readonly path: { readonly clientid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListNtlsClientLinksAnswer =
  | { readonly status: 200; readonly body: operations['listNtlsClientLinks']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateNtlsClientLinkRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createNtlsClientLink']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type CreateNtlsClientLinkAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_PARTITION_URL' | 'NTLS_LINK_ALREADY_EXISTS' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetNtlsClientLinkRequest {
  readonly path: { readonly clientid: string; readonly linkid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsClientLinkAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsClientLink']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'NTLS_NO_LINK' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface DeleteNtlsClientLinkRequest {
  readonly path: { readonly clientid: string; readonly linkid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteNtlsClientLinkAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'NTLS_NO_LINK' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

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
  readonly body: NonNullable<operations['initializeHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type InitializeHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializeHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LoginHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['loginHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type LoginHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['loginHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LogoutHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['logoutHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
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
  readonly body: NonNullable<operations['performHsmAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
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
  readonly body: NonNullable<operations['changeHsmRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
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
  readonly body: NonNullable<operations['performHsmRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
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
  readonly body: NonNullable<operations['initializePartitionRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type InitializePartitionRoleAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializePartitionRole']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ChangePartitionRolePasswordRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changePartitionRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
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
  readonly body: NonNullable<operations['performPartitionRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
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
  readonly body: NonNullable<operations['createPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
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
  readonly body: NonNullable<operations['initializePartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
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
  readonly body: NonNullable<operations['loginPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'];
}

export type LoginPartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['loginPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LogoutPartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['logoutPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=14'] | undefined;
}

export type LogoutPartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['logoutPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface Handlers14<Context> {
  /** Open a private session. `POST /auth/session` */
  readonly openSession: (request: OpenSessionRequest, context: Context) => OpenSessionAnswer;
  /** Close the private session. `DELETE /auth/session` */
  readonly closeSession: (request: CloseSessionRequest, context: Context) => CloseSessionAnswer;
  /** Ask for a login challenge. `POST /auth/login/challenge` */
  readonly createLoginChallenge: (request: CreateLoginChallengeRequest, context: Context) => CreateLoginChallengeAnswer;
  /** Log in with the answer to a challenge. `POST /auth/login/basic` */
  readonly loginUser: (request: LoginUserRequest, context: Context) => LoginUserAnswer;
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
  /** Look at the NTLS settings. `GET /api/lunasa/ntls` */
  readonly getNtls: (request: GetNtlsRequest, context: Context) => GetNtlsAnswer;
  /** List NTLS clients. `GET /api/lunasa/ntls/clients` */
  readonly listNtlsClients: (request: ListNtlsClientsRequest, context: Context) => ListNtlsClientsAnswer;
  /** Register an NTLS client. `POST /api/lunasa/ntls/clients` */
  readonly registerNtlsClient: (request: RegisterNtlsClientRequest, context: Context) => RegisterNtlsClientAnswer;
  /** Look at an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}` */
  readonly getNtlsClient: (request: GetNtlsClientRequest, context: Context) => GetNtlsClientAnswer;
  /** Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}` */
  readonly deleteNtlsClient: (request: DeleteNtlsClientRequest, context: Context) => DeleteNtlsClientAnswer;
  /** List what an NTLS client can be told. `GET /api/lunasa/ntls/clients/{clientid}/actions` */
  readonly listNtlsClientActions: (request: ListNtlsClientActionsRequest, context: Context) => ListNtlsClientActionsAnswer;
  /** List the links of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links` */
  readonly listNtlsClientLinks: (request: ListNtlsClientLinksRequest, context: Context) => ListNtlsClientLinksAnswer;
  /** Link an NTLS client to a partition. `POST /api/lunasa/ntls/clients/{clientid}/links` */
  readonly createNtlsClientLink: (request: CreateNtlsClientLinkRequest, context: Context) => CreateNtlsClientLinkAnswer;
  /** Look at a link of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  readonly getNtlsClientLink: (request: GetNtlsClientLinkRequest, context: Context) => GetNtlsClientLinkAnswer;
  /** Remove a link of an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  readonly deleteNtlsClientLink: (request: DeleteNtlsClientLinkRequest, context: Context) => DeleteNtlsClientLinkAnswer;
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
}
