// Generated from spec/ by `npm run generate`. Do not edit.

import type { operations } from '@lunarest/contract/types-14';
import type { CallOptions, LunaError, Wire } from '../operation.ts';

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

export type ListHsmsInput = Readonly<Record<never, never>>;

export type ListHsmsResult =
  | { readonly status: 200; readonly body: operations['listHsms']['responses'][200]['content']['application/json'] }
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
}

export type ListHsmActionsResult =
  | { readonly status: 200; readonly body: operations['listHsmActions']['responses'][200]['content']['application/json'] }
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

export interface ListHsmRolesInput {
  /** Serial number of the HSM. */
  readonly hsmid: string;
}

export type ListHsmRolesResult =
  | { readonly status: 200; readonly body: operations['listHsmRoles']['responses'][200]['content']['application/json'] }
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
}

export type ListHsmRoleActionsResult =
  | { readonly status: 200; readonly body: operations['listHsmRoleActions']['responses'][200]['content']['application/json'] }
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
}

export type ListPartitionRolesResult =
  | { readonly status: 200; readonly body: operations['listPartitionRoles']['responses'][200]['content']['application/json'] }
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
}

export type ListPartitionRoleActionsResult =
  | { readonly status: 200; readonly body: operations['listPartitionRoleActions']['responses'][200]['content']['application/json'] }
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
}

export type ListPartitionsResult =
  | { readonly status: 200; readonly body: operations['listPartitions']['responses'][200]['content']['application/json'] }
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
  /** Look at the NTLS settings. `GET /api/lunasa/ntls` */
  getNtls(input?: GetNtlsInput, options?: CallOptions): Promise<GetNtlsResult>;
  /** List NTLS clients. `GET /api/lunasa/ntls/clients` */
  listNtlsClients(input?: ListNtlsClientsInput, options?: CallOptions): Promise<ListNtlsClientsResult>;
  /** Register an NTLS client. `POST /api/lunasa/ntls/clients` */
  registerNtlsClient(input: RegisterNtlsClientInput, options?: CallOptions): Promise<RegisterNtlsClientResult>;
  /** Look at an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}` */
  getNtlsClient(input: GetNtlsClientInput, options?: CallOptions): Promise<GetNtlsClientResult>;
  /** Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}` */
  deleteNtlsClient(input: DeleteNtlsClientInput, options?: CallOptions): Promise<DeleteNtlsClientResult>;
  /** List what an NTLS client can be told. `GET /api/lunasa/ntls/clients/{clientid}/actions` */
  listNtlsClientActions(input: ListNtlsClientActionsInput, options?: CallOptions): Promise<ListNtlsClientActionsResult>;
  /** List the links of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links` */
  listNtlsClientLinks(input: ListNtlsClientLinksInput, options?: CallOptions): Promise<ListNtlsClientLinksResult>;
  /** Link an NTLS client to a partition. `POST /api/lunasa/ntls/clients/{clientid}/links` */
  createNtlsClientLink(input: CreateNtlsClientLinkInput, options?: CallOptions): Promise<CreateNtlsClientLinkResult>;
  /** Look at a link of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  getNtlsClientLink(input: GetNtlsClientLinkInput, options?: CallOptions): Promise<GetNtlsClientLinkResult>;
  /** Remove a link of an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  deleteNtlsClientLink(input: DeleteNtlsClientLinkInput, options?: CallOptions): Promise<DeleteNtlsClientLinkResult>;
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
}

export const wires14: Readonly<Record<keyof Operations14, Wire>> = {
  openSession: {
    method: 'post',
    path: '/auth/session',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_ACL_RULE'] },
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
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  createLoginChallenge: {
    method: 'post',
    path: '/auth/login/challenge',
    session: 'basic',
    body: true,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  loginUser: {
    method: 'post',
    path: '/auth/login/basic',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_ACL_RULE'] },
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
  getNtls: {
    method: 'get',
    path: '/api/lunasa/ntls',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listNtlsClients: {
    method: 'get',
    path: '/api/lunasa/ntls/clients',
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
  registerNtlsClient: {
    method: 'post',
    path: '/api/lunasa/ntls/clients',
    session: 'basic',
    body: true,
    answers: {
      200: { body: 'json', headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_CLIENT_ALREADY_EXISTS', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'APPLIANCE_REQUIRE_SO_LOGIN'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getNtlsClient: {
    method: 'get',
    path: '/api/lunasa/ntls/clients/{clientid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['NTLS_NO_CLIENT'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  deleteNtlsClient: {
    method: 'delete',
    path: '/api/lunasa/ntls/clients/{clientid}',
    session: 'basic',
    body: false,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['NTLS_NO_CLIENT'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listNtlsClientActions: {
    method: 'get',
    path: '/api/lunasa/ntls/clients/{clientid}/actions',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['NTLS_NO_CLIENT'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  listNtlsClientLinks: {
    method: 'get',
    path: '/api/lunasa/ntls/clients/{clientid}/links',
    query: ['limit', 'offset'],
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [], optional: ['link'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['NTLS_NO_CLIENT'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  createNtlsClientLink: {
    method: 'post',
    path: '/api/lunasa/ntls/clients/{clientid}/links',
    session: 'basic',
    body: true,
    answers: {
      204: { body: null, headers: ['location'] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_PARTITION_URL', 'NTLS_LINK_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['NTLS_NO_CLIENT'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  getNtlsClientLink: {
    method: 'get',
    path: '/api/lunasa/ntls/clients/{clientid}/links/{linkid}',
    session: 'basic',
    body: false,
    answers: {
      200: { body: 'json', headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['NTLS_NO_CLIENT', 'NTLS_NO_LINK'] },
      500: { errors: ['FRAMEWORK_INTERNAL_ERROR'] },
    },
  },
  deleteNtlsClientLink: {
    method: 'delete',
    path: '/api/lunasa/ntls/clients/{clientid}/links/{linkid}',
    session: 'basic',
    body: false,
    answers: {
      204: { body: null, headers: [] },
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
      401: { errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'] },
      404: { errors: ['NTLS_NO_CLIENT', 'NTLS_NO_LINK'] },
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
      400: { errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'] },
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
};
