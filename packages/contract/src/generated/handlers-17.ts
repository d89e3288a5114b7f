// Generated from spec/ by `npm run generate`. Do not edit.

import type { Upload } from '../operation.ts';
import type { operations } from './schema-17.ts';

export interface OpenSessionRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['openSession']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type OpenSessionAnswer =
  | { readonly status: 204; readonly headers: { readonly 'Set-Cookie': string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CloseSessionRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type CloseSessionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateLoginChallengeRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createLoginChallenge']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateLoginChallengeAnswer =
  | { readonly status: 200; readonly body: operations['createLoginChallenge']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface LoginUserRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['loginUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type LoginUserAnswer =
  | { readonly status: 204; readonly headers: { readonly 'Set-Cookie': string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListRolesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListRolesAnswer =
  | { readonly status: 200; readonly body: operations['listRoles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateRoleRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateRoleAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetRoleAnswer =
  | { readonly status: 200; readonly body: operations['getRole']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['replaceRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceRoleAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type ChangeRoleAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeleteRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteRoleAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetRoleResourcesRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetRoleResourcesAnswer =
  | { readonly status: 200; readonly body: operations['getRoleResources']['responses'][200]['content']['application/octet-stream'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type ReplaceRoleResourcesRequest =
  | { readonly path: { readonly roleid: string }; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['replaceRoleResources']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ReplaceRoleResourcesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type ChangeRoleResourcesRequest =
  | { readonly path: { readonly roleid: string }; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['changeRoleResources']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ChangeRoleResourcesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetAclRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetAclAnswer =
  | { readonly status: 200; readonly body: operations['getAcl']['responses'][200]['content']['application/octet-stream'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type ReplaceAclRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['replaceAcl']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ReplaceAclAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type ChangeAclRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['changeAcl']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ChangeAclAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListTasksRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListTasksAnswer =
  | { readonly status: 200; readonly body: operations['listTasks']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeleteTasksRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type DeleteTasksAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetTaskRequest {
  readonly path: { readonly taskid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetTaskAnswer =
  | { readonly status: 200; readonly body: operations['getTask']['responses'][200]['content']['application/json'] }
  | { readonly status: 303; readonly headers: { readonly Location: string }; readonly body: operations['getTask']['responses'][303]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetTaskResponseRequest {
  readonly path: { readonly taskid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetTaskResponseAnswer =
  | { readonly status: 200; readonly body: operations['getTaskResponse']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_TASK_NOT_COMPLETE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListTaskActionsRequest {
  readonly path: { readonly taskid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListTaskActionsAnswer =
  | { readonly status: 200; readonly body: operations['listTaskActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformTaskActionRequest {
  readonly path: { readonly taskid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performTaskAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformTaskActionAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_TASK_NOT_WAITING' | 'FRAMEWORK_TASK_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetApplianceRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetApplianceAnswer =
  | { readonly status: 200; readonly body: operations['getAppliance']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtlsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsAnswer =
  | { readonly status: 200; readonly body: operations['getNtls']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeNtlsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeNtls']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeNtlsAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtlsCertificateRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsCertificateAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsCertificate']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type InstallNtlsCertificateRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'json'; readonly body: NonNullable<operations['installNtlsCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] }
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['installNtlsCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type InstallNtlsCertificateAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'NTLS_INTERNAL_ERROR' | 'NTLS_FILENAME_NOT_VALID' | 'NTLS_CERTIFICATE_INVALID_CN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface RegenerateNtlsCertificateRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['regenerateNtlsCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type RegenerateNtlsCertificateAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListNtlsClientsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListNtlsClientsAnswer =
  | { readonly status: 200; readonly body: operations['listNtlsClients']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface RegisterNtlsClientRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['registerNtlsClient']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type RegisterNtlsClientAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['registerNtlsClient']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_CLIENT_ALREADY_EXISTS' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtlsClientRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsClientAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsClient']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type ReplaceNtlsClientCertificateRequest =
  | { readonly path: { readonly clientid: string }; readonly query: object; readonly mediaType: 'json'; readonly body: NonNullable<operations['replaceNtlsClientCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] }
  | { readonly path: { readonly clientid: string }; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['replaceNtlsClientCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ReplaceNtlsClientCertificateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'NTLS_FILENAME_NOT_VALID' | 'NTLS_CERTIFICATE_INVALID_CN' | 'NTLS_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeleteNtlsClientRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteNtlsClientAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListNtlsClientActionsRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type ListNtlsClientActionsAnswer =
  | { readonly status: 200; readonly body: operations['listNtlsClientActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtlsClientDnRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsClientDnAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsClientDn']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'NTLS_CLIENT_FAILED_TO_GET_DN_FILTER' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeNtlsClientDnRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeNtlsClientDn']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeNtlsClientDnAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_CLIENT_INVALID_DN_FILTER' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListNtlsClientLinksRequest {
  readonly path: { readonly clientid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListNtlsClientLinksAnswer =
  | { readonly status: 200; readonly body: operations['listNtlsClientLinks']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateNtlsClientLinkRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createNtlsClientLink']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateNtlsClientLinkAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_PARTITION_URL' | 'NTLS_LINK_ALREADY_EXISTS' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtlsClientLinkRequest {
  readonly path: { readonly clientid: string; readonly linkid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsClientLinkAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsClientLink']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'NTLS_NO_LINK' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeleteNtlsClientLinkRequest {
  readonly path: { readonly clientid: string; readonly linkid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteNtlsClientLinkAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'NTLS_NO_LINK' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListApplianceActionsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListApplianceActionsAnswer =
  | { readonly status: 200; readonly body: operations['listApplianceActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformApplianceActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performApplianceAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformApplianceActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performApplianceAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetCpuRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetCpuAnswer =
  | { readonly status: 200; readonly body: operations['getCpu']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListCpuProcessesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListCpuProcessesAnswer =
  | { readonly status: 200; readonly body: operations['listCpuProcesses']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListProcessesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListProcessesAnswer =
  | { readonly status: 200; readonly body: operations['listProcesses']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetMemoryRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetMemoryAnswer =
  | { readonly status: 200; readonly body: operations['getMemory']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetDiskRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetDiskAnswer =
  | { readonly status: 200; readonly body: operations['getDisk']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListDiskPartitionsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListDiskPartitionsAnswer =
  | { readonly status: 200; readonly body: operations['listDiskPartitions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetDiskPartitionRequest {
  readonly path: { readonly id: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetDiskPartitionAnswer =
  | { readonly status: 200; readonly body: operations['getDiskPartition']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListSensorsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListSensorsAnswer =
  | { readonly status: 200; readonly body: operations['listSensors']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE' | 'APPLIANCE_SENSORS_NOT_READY'; readonly details?: string };

export interface GetSensorRequest {
  readonly path: { readonly sensorid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetSensorAnswer =
  | { readonly status: 200; readonly body: operations['getSensor']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE' | 'APPLIANCE_SENSORS_NOT_READY'; readonly details?: string };

export interface CreateLogMessageRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createLogMessage']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type CreateLogMessageAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListServicesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListServicesAnswer =
  | { readonly status: 200; readonly body: operations['listServices']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetServiceRequest {
  readonly path: { readonly serviceid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetServiceAnswer =
  | { readonly status: 200; readonly body: operations['getService']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_SERVICE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeServiceRequest {
  readonly path: { readonly serviceid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeService']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeServiceAnswer =
  | { readonly status: 200; readonly body: operations['changeService']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_SERVICE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformServiceActionRequest {
  readonly path: { readonly serviceid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performServiceAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformServiceActionAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_SERVICE_ACTION_FAILED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_SERVICE_DOES_NOT_EXIST' | 'APPLIANCE_SERVICE_ACTION_INVALID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSshRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetSshAnswer =
  | { readonly status: 200; readonly body: operations['getSsh']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeSshRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeSsh']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeSshAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SSH_FAILED_TO_SET_CIPHERS' | 'SSH_OPERATION_FAILED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformSshActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performSshAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformSshActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SSH_FAILED_TO_RESET_CIPHERS' | 'SSH_OPERATION_FAILED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetWebServerRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetWebServerAnswer =
  | { readonly status: 200; readonly body: operations['getWebServer']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeWebServerRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeWebServer']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeWebServerAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetBlocklistRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetBlocklistAnswer =
  | { readonly status: 200; readonly body: operations['getBlocklist']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceBlocklistRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['replaceBlocklist']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceBlocklistAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeBlocklistRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeBlocklist']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeBlocklistAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListWebServerActionsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListWebServerActionsAnswer =
  | { readonly status: 200; readonly body: operations['listWebServerActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPackageFilesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPackageFilesAnswer =
  | { readonly status: 200; readonly body: operations['listPackageFiles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type CreatePackageFileRequest =
  | { readonly path: object; readonly query: { readonly VerifyOnly?: string }; readonly mediaType: 'json'; readonly body: NonNullable<operations['createPackageFile']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] }
  | { readonly path: object; readonly query: { readonly VerifyOnly?: string }; readonly mediaType: 'multipart'; readonly body: readonly Upload[] };

export type CreatePackageFileAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'APPLIANCE_FILENAME_NOT_VALID' | 'PACKAGE_AUTHCODE_INVALID' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPackagesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPackagesAnswer =
  | { readonly status: 200; readonly body: operations['listPackages']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListUpgradesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUpgradesAnswer =
  | { readonly status: 200; readonly body: operations['listUpgrades']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type CreateUpgradeRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'json'; readonly body: NonNullable<operations['createUpgrade']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] }
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['createUpgrade']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type CreateUpgradeAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'UPGRADE_CONFIG_FILES_DO_NOT_EXIST' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'UPGRADE_UPLOADED_LICENSE_INVALID' | 'UPGRADE_LICENSE_ALREADY_APPLIED' | 'APPLIANCE_FILENAME_NOT_VALID' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetUpgradeRequest {
  readonly path: { readonly upgradeid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetUpgradeAnswer =
  | { readonly status: 200; readonly body: operations['getUpgrade']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_NO_RESOURCE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetClusterRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetClusterAnswer =
  | { readonly status: 200; readonly body: operations['getCluster']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetConfigRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type GetConfigAnswer =
  | { readonly status: 200; readonly body: operations['getConfig']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformBackupActionRequest {
  readonly path: { readonly backupid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performBackupAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformBackupActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SYSCONF_CONFIG_SERVICE_NAME_INVALID' | 'SYSCONF_CONFIG_FILE_NAME_MISSING' | 'SYSCONF_CONFIG_VERSION_NOT_SUPPORTED' | 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE' | 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE' | 'SYSCONF_CONFIG_SERVICE_RUNNING' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateClusterRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createCluster']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateClusterAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['createCluster']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'CLUSTER_ALREADY_EXISTS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListClusterMembersRequest {
  readonly path: { readonly clusterID: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListClusterMembersAnswer =
  | { readonly status: 200; readonly body: operations['listClusterMembers']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'CLUSTER_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListHsmsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmsAnswer =
  | { readonly status: 200; readonly body: operations['listHsms']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmAnswer =
  | { readonly status: 200; readonly body: operations['getHsm']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface InitializeHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['initializeHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type InitializeHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializeHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface LoginHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['loginHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type LoginHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['loginHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface LogoutHsmRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['logoutHsm']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type LogoutHsmAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['logoutHsm']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListHsmActionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmActionsAnswer =
  | { readonly status: 200; readonly body: operations['listHsmActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformHsmActionRequest {
  readonly path: { readonly hsmid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performHsmAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformHsmActionAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['performHsmAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmMetricsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type GetHsmMetricsAnswer =
  | { readonly status: 200; readonly body: operations['getHsmMetrics']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmUtilizationRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmUtilizationAnswer =
  | { readonly status: 200; readonly body: operations['getHsmUtilization']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListUtilizationBinsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUtilizationBinsAnswer =
  | { readonly status: 200; readonly body: operations['listUtilizationBins']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmCounterRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmCounterAnswer =
  | { readonly status: 200; readonly body: operations['getHsmCounter']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmStorageSpaceRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmStorageSpaceAnswer =
  | { readonly status: 200; readonly body: operations['getHsmStorageSpace']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListHsmLicensesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmLicensesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmLicenses']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListHsmPoliciesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmPoliciesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmPolicies']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmPolicyRequest {
  readonly path: { readonly hsmid: string; readonly policyid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmPolicyAnswer =
  | { readonly status: 200; readonly body: operations['getHsmPolicy']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_POLICY' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListHsmCapabilitiesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmCapabilitiesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmCapabilities']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmCertificateRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly type?: string };
  readonly body: undefined;
}

export type GetHsmCertificateAnswer =
  | { readonly status: 200; readonly body: operations['getHsmCertificate']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmTamperRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmTamperAnswer =
  | { readonly status: 200; readonly body: operations['getHsmTamper']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListTamperActionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListTamperActionsAnswer =
  | { readonly status: 200; readonly body: operations['listTamperActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformTamperActionRequest {
  readonly path: { readonly hsmid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performTamperAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformTamperActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performTamperAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetPedRequest {
  readonly path: { readonly hsmid: string; readonly pedid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPedAnswer =
  | { readonly status: 200; readonly body: operations['getPed']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPedActionsRequest {
  readonly path: { readonly hsmid: string; readonly pedid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPedActionsAnswer =
  | { readonly status: 200; readonly body: operations['listPedActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformPedActionRequest {
  readonly path: { readonly hsmid: string; readonly pedid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performPedAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformPedActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performPedAction']['responses'][202]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmFirmwareRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmFirmwareAnswer =
  | { readonly status: 200; readonly body: operations['getHsmFirmware']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListFirmwareActionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListFirmwareActionsAnswer =
  | { readonly status: 200; readonly body: operations['listFirmwareActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformFirmwareActionRequest {
  readonly path: { readonly hsmid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performFirmwareAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformFirmwareActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performFirmwareAction']['responses'][202]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateIndirectResponseRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createIndirectResponse']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateIndirectResponseAnswer =
  | { readonly status: 200; readonly body: operations['createIndirectResponse']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListHsmRolesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmRolesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmRoles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetHsmRoleRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmRoleAnswer =
  | { readonly status: 200; readonly body: operations['getHsmRole']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeHsmRolePasswordRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeHsmRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeHsmRolePasswordAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['changeHsmRolePassword']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListHsmRoleActionsRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmRoleActionsAnswer =
  | { readonly status: 200; readonly body: operations['listHsmRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformHsmRoleActionRequest {
  readonly path: { readonly hsmid: string; readonly roleid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performHsmRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformHsmRoleActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performHsmRoleAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPartitionRolesRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPartitionRolesAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionRoles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetPartitionRoleRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionRoleAnswer =
  | { readonly status: 200; readonly body: operations['getPartitionRole']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface InitializePartitionRoleRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['initializePartitionRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type InitializePartitionRoleAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializePartitionRole']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangePartitionRolePasswordRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changePartitionRolePassword']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangePartitionRolePasswordAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['changePartitionRolePassword']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPartitionRoleActionsRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPartitionRoleActionsAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionRoleActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformPartitionRoleActionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly roleid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performPartitionRoleAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformPartitionRoleActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performPartitionRoleAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_POLICY_NOT_ENABLED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPartitionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPartitionsAnswer =
  | { readonly status: 200; readonly body: operations['listPartitions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreatePartitionRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreatePartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['createPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NAME_IN_USE' | 'HSMPLUGIN_INSUFFICIENT_SPACE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetPartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionAnswer =
  | { readonly status: 200; readonly body: operations['getPartition']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface InitializePartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['initializePartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type InitializePartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['initializePartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeletePartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeletePartitionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface LoginPartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['loginPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type LoginPartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['loginPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface LogoutPartitionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['logoutPartition']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type LogoutPartitionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['logoutPartition']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPartitionPoliciesRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPartitionPoliciesAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionPolicies']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreatePolicyTemplateRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createPolicyTemplate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreatePolicyTemplateAnswer =
  | { readonly status: 201; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetPartitionSffRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionSffAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['getPartitionSff']['responses'][202]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangePartitionStcRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changePartitionStc']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangePartitionStcAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateStcClientRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createStcClient']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateStcClientAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetStcClientRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetStcClientAnswer =
  | { readonly status: 200; readonly body: operations['getStcClient']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_STC_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateIndirectChallengeRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createIndirectChallenge']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateIndirectChallengeAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['createIndirectChallenge']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetIndirectChallengeRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly challengeid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetIndirectChallengeAnswer =
  | { readonly status: 200; readonly body: operations['getIndirectChallenge']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_CHALLENGE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPartitionObjectsRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPartitionObjectsAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionObjects']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetPartitionObjectRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly objectid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionObjectAnswer =
  | { readonly status: 200; readonly body: operations['getPartitionObject']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_OBJECT' | 'FRAMEWORK_INTERNAL_ERROR' | 'HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformObjectActionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performObjectAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformObjectActionAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['performObjectAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_BACKUP_DOES_NOT_EXIST' | 'HSMPLUGIN_INSUFFICIENT_SPACE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_INVALID_OBJECT' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSmkRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly smkid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetSmkAnswer =
  | { readonly status: 200; readonly body: operations['getSmk']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListSmkActionsRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly smkid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListSmkActionsAnswer =
  | { readonly status: 200; readonly body: operations['listSmkActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformSmkActionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly smkid: string; readonly actionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type PerformSmkActionAnswer =
  | { readonly status: 200; readonly body: operations['performSmkAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_SMK_NOT_INITIALIZED' | 'HSMPLUGIN_OPERATION_NOT_ALLOWED' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNetworkRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNetworkAnswer =
  | { readonly status: 200; readonly body: operations['getNetwork']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeNetworkRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeNetwork']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type ChangeNetworkAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_FAILED_TO_SET_HOSTNAME' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformNetworkActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performNetworkAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformNetworkActionAnswer =
  | { readonly status: 200; readonly body: operations['performNetworkAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListNetworkDevicesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListNetworkDevicesAnswer =
  | { readonly status: 200; readonly body: operations['listNetworkDevices']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNetworkDeviceRequest {
  readonly path: { readonly deviceid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNetworkDeviceAnswer =
  | { readonly status: 200; readonly body: operations['getNetworkDevice']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNetworkDeviceStatsRequest {
  readonly path: { readonly deviceid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNetworkDeviceStatsAnswer =
  | { readonly status: 200; readonly body: operations['getNetworkDeviceStats']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceNetworkDeviceIp4Request {
  readonly path: { readonly deviceid: string };
  readonly query: object;
  readonly body: NonNullable<operations['replaceNetworkDeviceIp4']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceNetworkDeviceIp4Answer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'OPERATION_RESTRICTED' | 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_FAILED_TO_SET_INTERFACE' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformNetworkDeviceActionRequest {
  readonly path: { readonly deviceid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performNetworkDeviceAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformNetworkDeviceActionAnswer =
  | { readonly status: 200; readonly body: operations['performNetworkDeviceAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'BOND_DEVICE_IS_NOT_CONFIGURED' | 'BOND_DEVICE_IS_ALREADY_ENABLED' | 'BOND_DEVICE_IS_ALREADY_DISABLED' | 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE' | 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE' | 'APPLIANCE_INVALID_DEVICE_TYPE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetMeasurementStatsRequest {
  readonly path: { readonly deviceid: string };
  readonly query: { readonly duration?: string };
  readonly body: undefined;
}

export type GetMeasurementStatsAnswer =
  | { readonly status: 200; readonly body: operations['getMeasurementStats']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED' | 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetTrafficClassRequest {
  readonly path: { readonly deviceid: string; readonly classid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetTrafficClassAnswer =
  | { readonly status: 200; readonly body: operations['getTrafficClass']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'APPLIANCE_CLASS_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceTrafficClassRequest {
  readonly path: { readonly deviceid: string; readonly classid: string };
  readonly query: object;
  readonly body: NonNullable<operations['replaceTrafficClass']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceTrafficClassAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_BANDWIDTH' | 'APPLIANCE_CLASS_NAME_RESERVED' | 'APPLIANCE_FAILED_TO_CREATE_CLASS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeleteRouteRequest {
  readonly path: { readonly deviceid: string; readonly routeid: string };
  readonly query: object;
  readonly body: NonNullable<operations['deleteRoute']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type DeleteRouteAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'APPLIANCE_ROUTE_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetMeasurementRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetMeasurementAnswer =
  | { readonly status: 200; readonly body: operations['getMeasurement']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformMeasurementActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performMeasurementAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformMeasurementActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_MEASUREMENT_ACTION_FAILED' | 'APPLIANCE_INVALID_PATTERN_DETECTED' | 'APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetTimeRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetTimeAnswer =
  | { readonly status: 200; readonly body: operations['getTime']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceTimeRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['replaceTime']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceTimeAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeTimeRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeTime']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type ChangeTimeAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtpRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNtpAnswer =
  | { readonly status: 200; readonly body: operations['getNtp']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtpStatusRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNtpStatusAnswer =
  | { readonly status: 200; readonly body: operations['getNtpStatus']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListNtpServersRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListNtpServersAnswer =
  | { readonly status: 200; readonly body: operations['listNtpServers']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateNtpServerRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createNtpServer']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateNtpServerAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTP_INVALID_AUTHENTICATION' | 'NTP_VERSION_NOT_SUPPORTED' | 'NTP_PORT_NOT_SUPPORTED' | 'NTP_INVALID_SERVER' | 'NTP_SERVER_ALREADY_EXISTS' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetNtpServerRequest {
  readonly path: { readonly serverid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNtpServerAnswer =
  | { readonly status: 200; readonly body: operations['getNtpServer']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTP_SERVER_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceNtpServerRequest {
  readonly path: { readonly serverid: string };
  readonly query: object;
  readonly body: NonNullable<operations['replaceNtpServer']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceNtpServerAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTP_INVALID_AUTHENTICATION' | 'NTP_VERSION_NOT_SUPPORTED' | 'NTP_PORT_NOT_SUPPORTED' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTP_SERVER_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformNtpActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performNtpAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformNtpActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTP_INVALID_AUTHENTICATION' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'SYSCONF_CONFIG_NTP_SERVICE_RUNNING' | 'FRAMEWORK_INTERNAL_ERROR' | 'NTP_OPERATION_FAILED' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSyslogRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetSyslogAnswer =
  | { readonly status: 200; readonly body: operations['getSyslog']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListSyslogLogsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListSyslogLogsAnswer =
  | { readonly status: 200; readonly body: operations['listSyslogLogs']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSyslogLogRequest {
  readonly path: { readonly logid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetSyslogLogAnswer =
  | { readonly status: 200; readonly body: operations['getSyslogLog']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SYSLOG_LOG_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListRemoteHostsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListRemoteHostsAnswer =
  | { readonly status: 200; readonly body: operations['listRemoteHosts']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateRemoteHostRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createRemoteHost']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateRemoteHostAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SYSLOG_REMOTE_HOST_ALREADY_EXISTS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateSyslogCaRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createSyslogCa']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateSyslogCaAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERTIFICATE' | 'APPLIANCE_FILENAME_NOT_VALID' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type ReplaceSyslogCertificateRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'json'; readonly body: NonNullable<operations['replaceSyslogCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] }
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['replaceSyslogCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ReplaceSyslogCertificateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SYSLOG_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateSyslogCertificateRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createSyslogCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type CreateSyslogCertificateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSnmpRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetSnmpAnswer =
  | { readonly status: 200; readonly body: operations['getSnmp']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateSnmpTrapRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createSnmpTrap']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateSnmpTrapAnswer =
  | { readonly status: 201; readonly headers: { readonly Location: string }; readonly body: operations['createSnmpTrap']['responses'][201]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_TRAP_ALREADY_EXISTS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformSnmpTrapTestRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['performSnmpTrapTest']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformSnmpTrapTestAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformSnmpTrapActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performSnmpTrapAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformSnmpTrapActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SNMP_TRAP_ACTION_INVALID' | 'SNMP_TRAP_NOT_CONFIGURED' | 'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSnmpTrapRequest {
  readonly path: { readonly trapid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetSnmpTrapAnswer =
  | { readonly status: 200; readonly body: operations['getSnmpTrap']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SNMP_TRAP_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateSnmpUserRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createSnmpUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateSnmpUserAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_USER_ALREADY_EXISTS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSnmpUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetSnmpUserAnswer =
  | { readonly status: 200; readonly body: operations['getSnmpUser']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SNMP_USER_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateSnmpNotificationRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createSnmpNotification']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateSnmpNotificationAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_NOTIFICATION_ALREADY_EXISTS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SNMP_USER_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetSnmpNotificationRequest {
  readonly path: { readonly userid: string; readonly notificationid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetSnmpNotificationAnswer =
  | { readonly status: 200; readonly body: operations['getSnmpNotification']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SNMP_USER_DOES_NOT_EXIST' | 'SNMP_NOTIFICATION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeSnmpNotificationRequest {
  readonly path: { readonly userid: string; readonly notificationid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeSnmpNotification']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type ChangeSnmpNotificationAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SNMP_USER_DOES_NOT_EXIST' | 'SNMP_NOTIFICATION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListUsersRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUsersAnswer =
  | { readonly status: 200; readonly body: operations['listUsers']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateUserRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateUserAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_USERID_ALREADY_EXISTS' | 'SERVERPLUGIN_INVALID_ROLEID' | 'SERVERPLUGIN_INVALID_PASSWORD' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetUserAnswer =
  | { readonly status: 200; readonly body: operations['getUser']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: NonNullable<operations['replaceUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceUserAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangeUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeUserAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeleteUserRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteUserAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListUserActionsRequest {
  readonly path: { readonly userid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUserActionsAnswer =
  | { readonly status: 200; readonly body: operations['listUserActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformUserActionRequest {
  readonly path: { readonly userid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performUserAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformUserActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INCORRECT_PASSWORD' | 'SERVERPLUGIN_INVALID_PASSWORD' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_NOT_CHANGEABLE' | 'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListUserCertificatesRequest {
  readonly path: { readonly userid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUserCertificatesAnswer =
  | { readonly status: 200; readonly body: operations['listUserCertificates']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface CreateUserCertificateRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createUserCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateUserCertificateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_CERTIFICATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface DeleteUserCertificatesRequest {
  readonly path: { readonly userid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteUserCertificatesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_INVALID_USERID' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListUserFilesRequest {
  readonly path: { readonly userid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUserFilesAnswer =
  | { readonly status: 200; readonly body: operations['listUserFiles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export type CreateUserFileRequest =
  | { readonly path: { readonly userid: string }; readonly query: object; readonly mediaType: 'multipart'; readonly body: readonly Upload[] };

export type CreateUserFileAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'SERVER_FILE_UPLOAD_LIMIT_EXCEED' | 'SERVERPLUGIN_FILENAME_NOT_VALID' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetUserFileRequest {
  readonly path: { readonly userid: string; readonly fileid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetUserFileAnswer =
  | { readonly status: 200; readonly body: operations['getUserFile']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetUserFileArchiveRequest {
  readonly path: { readonly userid: string; readonly fileid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetUserFileArchiveAnswer =
  | { readonly status: 200; readonly body: Uint8Array }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetLoginRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetLoginRulesAnswer =
  | { readonly status: 200; readonly body: operations['getLoginRules']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ReplaceLoginRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['replaceLoginRules']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceLoginRulesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListLoginRulesActionsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type ListLoginRulesActionsAnswer =
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_NOT_SIMULATED' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface GetPasswordRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetPasswordRulesAnswer =
  | { readonly status: 200; readonly body: operations['getPasswordRules']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ChangePasswordRulesRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changePasswordRules']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangePasswordRulesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface ListPasswordRulesActionsRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPasswordRulesActionsAnswer =
  | { readonly status: 200; readonly body: operations['listPasswordRulesActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface PerformPasswordRulesActionRequest {
  readonly path: { readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performPasswordRulesAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformPasswordRulesActionAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_USER_INVALID_PARAMETERS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'APPLIANCE_ACTION_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION' | 'FRAMEWORK_UNAVAILABLE'; readonly details?: string };

export interface Handlers17<Context> {
  /** Open a private session. `POST /auth/session` */
  readonly openSession: (request: OpenSessionRequest, context: Context) => OpenSessionAnswer;
  /** Close the private session. `DELETE /auth/session` */
  readonly closeSession: (request: CloseSessionRequest, context: Context) => CloseSessionAnswer;
  /** Ask for a login challenge. `POST /auth/login/challenge` */
  readonly createLoginChallenge: (request: CreateLoginChallengeRequest, context: Context) => CreateLoginChallengeAnswer;
  /** Log in with the answer to a challenge. `POST /auth/login/basic` */
  readonly loginUser: (request: LoginUserRequest, context: Context) => LoginUserAnswer;
  /** List roles of appliance users. `GET /roles` */
  readonly listRoles: (request: ListRolesRequest, context: Context) => ListRolesAnswer;
  /** Create a role of appliance users. `POST /roles` */
  readonly createRole: (request: CreateRoleRequest, context: Context) => CreateRoleAnswer;
  /** Get a role of appliance users. `GET /roles/{roleid}` */
  readonly getRole: (request: GetRoleRequest, context: Context) => GetRoleAnswer;
  /** Replace the description of a role. `PUT /roles/{roleid}` */
  readonly replaceRole: (request: ReplaceRoleRequest, context: Context) => ReplaceRoleAnswer;
  /** Change the description of a role. `PATCH /roles/{roleid}` */
  readonly changeRole: (request: ChangeRoleRequest, context: Context) => ChangeRoleAnswer;
  /** Delete a role of appliance users. `DELETE /roles/{roleid}` */
  readonly deleteRole: (request: DeleteRoleRequest, context: Context) => DeleteRoleAnswer;
  /** Get the rules of a role. `GET /roles/{roleid}/resources` */
  readonly getRoleResources: (request: GetRoleResourcesRequest, context: Context) => GetRoleResourcesAnswer;
  /** Replace the rules of a role. `PUT /roles/{roleid}/resources` */
  readonly replaceRoleResources: (request: ReplaceRoleResourcesRequest, context: Context) => ReplaceRoleResourcesAnswer;
  /** Add rules to a role. `PATCH /roles/{roleid}/resources` */
  readonly changeRoleResources: (request: ChangeRoleResourcesRequest, context: Context) => ChangeRoleResourcesAnswer;
  /** Get the access control list. `GET /acl` */
  readonly getAcl: (request: GetAclRequest, context: Context) => GetAclAnswer;
  /** Replace the access control list. `PUT /acl` */
  readonly replaceAcl: (request: ReplaceAclRequest, context: Context) => ReplaceAclAnswer;
  /** Change the access control list. `PATCH /acl` */
  readonly changeAcl: (request: ChangeAclRequest, context: Context) => ChangeAclAnswer;
  /** List tasks. `GET /tasks` */
  readonly listTasks: (request: ListTasksRequest, context: Context) => ListTasksAnswer;
  /** Delete all tasks. `DELETE /tasks` */
  readonly deleteTasks: (request: DeleteTasksRequest, context: Context) => DeleteTasksAnswer;
  /** Get a task. `GET /tasks/{taskid}` */
  readonly getTask: (request: GetTaskRequest, context: Context) => GetTaskAnswer;
  /** Get the output of a task. `GET /tasks/{taskid}/response` */
  readonly getTaskResponse: (request: GetTaskResponseRequest, context: Context) => GetTaskResponseAnswer;
  /** List the actions of a task. `GET /tasks/{taskid}/actions` */
  readonly listTaskActions: (request: ListTaskActionsRequest, context: Context) => ListTaskActionsAnswer;
  /** Start a waiting task. `POST /tasks/{taskid}/actions/{actionid}` */
  readonly performTaskAction: (request: PerformTaskActionRequest, context: Context) => PerformTaskActionAnswer;
  /** Get the appliance. `GET /api/lunasa` */
  readonly getAppliance: (request: GetApplianceRequest, context: Context) => GetApplianceAnswer;
  /** Get the NTLS settings. `GET /api/lunasa/ntls` */
  readonly getNtls: (request: GetNtlsRequest, context: Context) => GetNtlsAnswer;
  /** Change the NTLS settings. `PUT /api/lunasa/ntls` */
  readonly changeNtls: (request: ChangeNtlsRequest, context: Context) => ChangeNtlsAnswer;
  /** Get the NTLS certificate. `GET /api/lunasa/ntls/certificate` */
  readonly getNtlsCertificate: (request: GetNtlsCertificateRequest, context: Context) => GetNtlsCertificateAnswer;
  /** Install an NTLS certificate. `PUT /api/lunasa/ntls/certificate` */
  readonly installNtlsCertificate: (request: InstallNtlsCertificateRequest, context: Context) => InstallNtlsCertificateAnswer;
  /** Regenerate the NTLS certificate. `PATCH /api/lunasa/ntls/certificate` */
  readonly regenerateNtlsCertificate: (request: RegenerateNtlsCertificateRequest, context: Context) => RegenerateNtlsCertificateAnswer;
  /** List NTLS clients. `GET /api/lunasa/ntls/clients` */
  readonly listNtlsClients: (request: ListNtlsClientsRequest, context: Context) => ListNtlsClientsAnswer;
  /** Register an NTLS client. `POST /api/lunasa/ntls/clients` */
  readonly registerNtlsClient: (request: RegisterNtlsClientRequest, context: Context) => RegisterNtlsClientAnswer;
  /** Get an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}` */
  readonly getNtlsClient: (request: GetNtlsClientRequest, context: Context) => GetNtlsClientAnswer;
  /** Replace the certificate of an NTLS client. `PUT /api/lunasa/ntls/clients/{clientid}` */
  readonly replaceNtlsClientCertificate: (request: ReplaceNtlsClientCertificateRequest, context: Context) => ReplaceNtlsClientCertificateAnswer;
  /** Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}` */
  readonly deleteNtlsClient: (request: DeleteNtlsClientRequest, context: Context) => DeleteNtlsClientAnswer;
  /** List the actions of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/actions` */
  readonly listNtlsClientActions: (request: ListNtlsClientActionsRequest, context: Context) => ListNtlsClientActionsAnswer;
  /** Get the DN filter of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/dn` */
  readonly getNtlsClientDn: (request: GetNtlsClientDnRequest, context: Context) => GetNtlsClientDnAnswer;
  /** Change the DN filter of an NTLS client. `PUT /api/lunasa/ntls/clients/{clientid}/dn` */
  readonly changeNtlsClientDn: (request: ChangeNtlsClientDnRequest, context: Context) => ChangeNtlsClientDnAnswer;
  /** List the links of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links` */
  readonly listNtlsClientLinks: (request: ListNtlsClientLinksRequest, context: Context) => ListNtlsClientLinksAnswer;
  /** Link an NTLS client to a partition. `POST /api/lunasa/ntls/clients/{clientid}/links` */
  readonly createNtlsClientLink: (request: CreateNtlsClientLinkRequest, context: Context) => CreateNtlsClientLinkAnswer;
  /** Get a link of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  readonly getNtlsClientLink: (request: GetNtlsClientLinkRequest, context: Context) => GetNtlsClientLinkAnswer;
  /** Remove a link of an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}/links/{linkid}` */
  readonly deleteNtlsClientLink: (request: DeleteNtlsClientLinkRequest, context: Context) => DeleteNtlsClientLinkAnswer;
  /** List the actions of the appliance. `GET /api/lunasa/actions` */
  readonly listApplianceActions: (request: ListApplianceActionsRequest, context: Context) => ListApplianceActionsAnswer;
  /** Reboot, power off or renew the certificate. `POST /api/lunasa/actions/{actionid}` */
  readonly performApplianceAction: (request: PerformApplianceActionRequest, context: Context) => PerformApplianceActionAnswer;
  /** Get the load of the processor. `GET /api/lunasa/cpu` */
  readonly getCpu: (request: GetCpuRequest, context: Context) => GetCpuAnswer;
  /** List the processes. `GET /api/lunasa/cpu/process/processes` */
  readonly listCpuProcesses: (request: ListCpuProcessesRequest, context: Context) => ListCpuProcessesAnswer;
  /** List the processes by the older path. `GET /api/lunasa/cpu/processes` */
  readonly listProcesses: (request: ListProcessesRequest, context: Context) => ListProcessesAnswer;
  /** Get the use of the memory. `GET /api/lunasa/memory` */
  readonly getMemory: (request: GetMemoryRequest, context: Context) => GetMemoryAnswer;
  /** Get the use of the disk. `GET /api/lunasa/disk` */
  readonly getDisk: (request: GetDiskRequest, context: Context) => GetDiskAnswer;
  /** List the disk partitions. `GET /api/lunasa/disk/partitions` */
  readonly listDiskPartitions: (request: ListDiskPartitionsRequest, context: Context) => ListDiskPartitionsAnswer;
  /** Get a disk partition. `GET /api/lunasa/disk/partitions/{id}` */
  readonly getDiskPartition: (request: GetDiskPartitionRequest, context: Context) => GetDiskPartitionAnswer;
  /** List the sensors. `GET /api/lunasa/sensors` */
  readonly listSensors: (request: ListSensorsRequest, context: Context) => ListSensorsAnswer;
  /** Get a sensor. `GET /api/lunasa/sensors/{sensorid}` */
  readonly getSensor: (request: GetSensorRequest, context: Context) => GetSensorAnswer;
  /** Write a line to the log. `POST /api/lunasa/logs/lunalogs` */
  readonly createLogMessage: (request: CreateLogMessageRequest, context: Context) => CreateLogMessageAnswer;
  /** List the services. `GET /api/lunasa/services` */
  readonly listServices: (request: ListServicesRequest, context: Context) => ListServicesAnswer;
  /** Get a service. `GET /api/lunasa/services/{serviceid}` */
  readonly getService: (request: GetServiceRequest, context: Context) => GetServiceAnswer;
  /** Change a service. `PATCH /api/lunasa/services/{serviceid}` */
  readonly changeService: (request: ChangeServiceRequest, context: Context) => ChangeServiceAnswer;
  /** Start, stop or restart a service. `POST /api/lunasa/services/{serviceid}/actions/{actionid}` */
  readonly performServiceAction: (request: PerformServiceActionRequest, context: Context) => PerformServiceActionAnswer;
  /** Get the SSH service. `GET /api/lunasa/ssh` */
  readonly getSsh: (request: GetSshRequest, context: Context) => GetSshAnswer;
  /** Change the SSH service. `PATCH /api/lunasa/ssh` */
  readonly changeSsh: (request: ChangeSshRequest, context: Context) => ChangeSshAnswer;
  /** Generate an SSH key or reset the ciphers. `POST /api/lunasa/ssh/actions/{actionid}` */
  readonly performSshAction: (request: PerformSshActionRequest, context: Context) => PerformSshActionAnswer;
  /** Get the web server. `GET /api/lunasa/webServer` */
  readonly getWebServer: (request: GetWebServerRequest, context: Context) => GetWebServerAnswer;
  /** Change the web server. `PATCH /api/lunasa/webServer` */
  readonly changeWebServer: (request: ChangeWebServerRequest, context: Context) => ChangeWebServerAnswer;
  /** Get the blocklist settings. `GET /api/lunasa/webServer/blocklist` */
  readonly getBlocklist: (request: GetBlocklistRequest, context: Context) => GetBlocklistAnswer;
  /** Replace the blocklist settings. `PUT /api/lunasa/webServer/blocklist` */
  readonly replaceBlocklist: (request: ReplaceBlocklistRequest, context: Context) => ReplaceBlocklistAnswer;
  /** Change the blocklist settings. `PATCH /api/lunasa/webServer/blocklist` */
  readonly changeBlocklist: (request: ChangeBlocklistRequest, context: Context) => ChangeBlocklistAnswer;
  /** List the actions of the web server. `GET /api/lunasa/webServer/actions` */
  readonly listWebServerActions: (request: ListWebServerActionsRequest, context: Context) => ListWebServerActionsAnswer;
  /** List the package files. `GET /api/lunasa/packageFiles` */
  readonly listPackageFiles: (request: ListPackageFilesRequest, context: Context) => ListPackageFilesAnswer;
  /** Verify or install a package. `POST /api/lunasa/packageFiles` */
  readonly createPackageFile: (request: CreatePackageFileRequest, context: Context) => CreatePackageFileAnswer;
  /** List the installed packages. `GET /api/lunasa/packages` */
  readonly listPackages: (request: ListPackagesRequest, context: Context) => ListPackagesAnswer;
  /** List the upgrades. `GET /api/lunasa/upgrades` */
  readonly listUpgrades: (request: ListUpgradesRequest, context: Context) => ListUpgradesAnswer;
  /** Apply an upgrade. `POST /api/lunasa/upgrades` */
  readonly createUpgrade: (request: CreateUpgradeRequest, context: Context) => CreateUpgradeAnswer;
  /** Get an upgrade. `GET /api/lunasa/upgrades/{upgradeid}` */
  readonly getUpgrade: (request: GetUpgradeRequest, context: Context) => GetUpgradeAnswer;
  /** Get the cluster of the appliance. `GET /api/lunasa/cluster` */
  readonly getCluster: (request: GetClusterRequest, context: Context) => GetClusterAnswer;
  /** Get the configuration backups. `GET /api/lunasa/config` */
  readonly getConfig: (request: GetConfigRequest, context: Context) => GetConfigAnswer;
  /** Restore a configuration backup. `POST /api/lunasa/config/backups/{backupid}/actions/{actionid}` */
  readonly performBackupAction: (request: PerformBackupActionRequest, context: Context) => PerformBackupActionAnswer;
  /** Create a cluster. `POST /api/clusters` */
  readonly createCluster: (request: CreateClusterRequest, context: Context) => CreateClusterAnswer;
  /** List the members of a cluster. `GET /api/clusters/{clusterID}/members` */
  readonly listClusterMembers: (request: ListClusterMembersRequest, context: Context) => ListClusterMembersAnswer;
  /** List HSMs. `GET /api/lunasa/hsms` */
  readonly listHsms: (request: ListHsmsRequest, context: Context) => ListHsmsAnswer;
  /** Get an HSM. `GET /api/lunasa/hsms/{hsmid}` */
  readonly getHsm: (request: GetHsmRequest, context: Context) => GetHsmAnswer;
  /** Initialize an HSM. `PUT /api/lunasa/hsms/{hsmid}` */
  readonly initializeHsm: (request: InitializeHsmRequest, context: Context) => InitializeHsmAnswer;
  /** Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login` */
  readonly loginHsm: (request: LoginHsmRequest, context: Context) => LoginHsmAnswer;
  /** Log out of an HSM. `POST /api/lunasa/hsms/{hsmid}/logout` */
  readonly logoutHsm: (request: LogoutHsmRequest, context: Context) => LogoutHsmAnswer;
  /** List the actions of an HSM. `GET /api/lunasa/hsms/{hsmid}/actions` */
  readonly listHsmActions: (request: ListHsmActionsRequest, context: Context) => ListHsmActionsAnswer;
  /** Perform an HSM action. `POST /api/lunasa/hsms/{hsmid}/actions/{actionid}` */
  readonly performHsmAction: (request: PerformHsmActionRequest, context: Context) => PerformHsmActionAnswer;
  /** Get the request counters of an HSM. `GET /api/lunasa/hsms/{hsmid}/metrics` */
  readonly getHsmMetrics: (request: GetHsmMetricsRequest, context: Context) => GetHsmMetricsAnswer;
  /** Get the utilization of an HSM. `GET /api/lunasa/hsms/{hsmid}/utilization` */
  readonly getHsmUtilization: (request: GetHsmUtilizationRequest, context: Context) => GetHsmUtilizationAnswer;
  /** List the requests of an HSM by kind. `GET /api/lunasa/hsms/{hsmid}/utilization/bins` */
  readonly listUtilizationBins: (request: ListUtilizationBinsRequest, context: Context) => ListUtilizationBinsAnswer;
  /** Get the command counter of an HSM. `GET /api/lunasa/hsms/{hsmid}/counter` */
  readonly getHsmCounter: (request: GetHsmCounterRequest, context: Context) => GetHsmCounterAnswer;
  /** Get the storage space of an HSM. `GET /api/lunasa/hsms/{hsmid}/storageSpace` */
  readonly getHsmStorageSpace: (request: GetHsmStorageSpaceRequest, context: Context) => GetHsmStorageSpaceAnswer;
  /** List the licenses of an HSM. `GET /api/lunasa/hsms/{hsmid}/licenses` */
  readonly listHsmLicenses: (request: ListHsmLicensesRequest, context: Context) => ListHsmLicensesAnswer;
  /** List the policies of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies` */
  readonly listHsmPolicies: (request: ListHsmPoliciesRequest, context: Context) => ListHsmPoliciesAnswer;
  /** Get a policy of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies/{policyid}` */
  readonly getHsmPolicy: (request: GetHsmPolicyRequest, context: Context) => GetHsmPolicyAnswer;
  /** List the capabilities of an HSM. `GET /api/lunasa/hsms/{hsmid}/capabilities` */
  readonly listHsmCapabilities: (request: ListHsmCapabilitiesRequest, context: Context) => ListHsmCapabilitiesAnswer;
  /** Get the token wrapping certificate of an HSM. `GET /api/lunasa/hsms/{hsmid}/certificate` */
  readonly getHsmCertificate: (request: GetHsmCertificateRequest, context: Context) => GetHsmCertificateAnswer;
  /** Get the tampers of an HSM. `GET /api/lunasa/hsms/{hsmid}/tamper` */
  readonly getHsmTamper: (request: GetHsmTamperRequest, context: Context) => GetHsmTamperAnswer;
  /** List the actions on tampers. `GET /api/lunasa/hsms/{hsmid}/tamper/actions` */
  readonly listTamperActions: (request: ListTamperActionsRequest, context: Context) => ListTamperActionsAnswer;
  /** Perform an action on tampers. `POST /api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}` */
  readonly performTamperAction: (request: PerformTamperActionRequest, context: Context) => PerformTamperActionAnswer;
  /** Get a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}` */
  readonly getPed: (request: GetPedRequest, context: Context) => GetPedAnswer;
  /** List the actions of a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions` */
  readonly listPedActions: (request: ListPedActionsRequest, context: Context) => ListPedActionsAnswer;
  /** Perform a PED action. `POST /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}` */
  readonly performPedAction: (request: PerformPedActionRequest, context: Context) => PerformPedActionAnswer;
  /** Get the firmware of an HSM. `GET /api/lunasa/hsms/{hsmid}/firmware` */
  readonly getHsmFirmware: (request: GetHsmFirmwareRequest, context: Context) => GetHsmFirmwareAnswer;
  /** List the actions of the firmware. `GET /api/lunasa/hsms/{hsmid}/firmware/actions` */
  readonly listFirmwareActions: (request: ListFirmwareActionsRequest, context: Context) => ListFirmwareActionsAnswer;
  /** Perform a firmware action. `POST /api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}` */
  readonly performFirmwareAction: (request: PerformFirmwareActionRequest, context: Context) => PerformFirmwareActionAnswer;
  /** Answer the challenge of an indirect login. `POST /api/lunasa/hsms/{hsmid}/indirect/responses` */
  readonly createIndirectResponse: (request: CreateIndirectResponseRequest, context: Context) => CreateIndirectResponseAnswer;
  /** List HSM roles. `GET /api/lunasa/hsms/{hsmid}/roles` */
  readonly listHsmRoles: (request: ListHsmRolesRequest, context: Context) => ListHsmRolesAnswer;
  /** Get an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  readonly getHsmRole: (request: GetHsmRoleRequest, context: Context) => GetHsmRoleAnswer;
  /** Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}` */
  readonly changeHsmRolePassword: (request: ChangeHsmRolePasswordRequest, context: Context) => ChangeHsmRolePasswordAnswer;
  /** List the actions of an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions` */
  readonly listHsmRoleActions: (request: ListHsmRoleActionsRequest, context: Context) => ListHsmRoleActionsAnswer;
  /** Perform an action on an HSM role. `POST /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}` */
  readonly performHsmRoleAction: (request: PerformHsmRoleActionRequest, context: Context) => PerformHsmRoleActionAnswer;
  /** List partition roles. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles` */
  readonly listPartitionRoles: (request: ListPartitionRolesRequest, context: Context) => ListPartitionRolesAnswer;
  /** Get a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  readonly getPartitionRole: (request: GetPartitionRoleRequest, context: Context) => GetPartitionRoleAnswer;
  /** Initialize a partition role. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  readonly initializePartitionRole: (request: InitializePartitionRoleRequest, context: Context) => InitializePartitionRoleAnswer;
  /** Change the password of a partition role. `PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}` */
  readonly changePartitionRolePassword: (request: ChangePartitionRolePasswordRequest, context: Context) => ChangePartitionRolePasswordAnswer;
  /** List the actions of a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions` */
  readonly listPartitionRoleActions: (request: ListPartitionRoleActionsRequest, context: Context) => ListPartitionRoleActionsAnswer;
  /** Perform an action on a partition role. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}` */
  readonly performPartitionRoleAction: (request: PerformPartitionRoleActionRequest, context: Context) => PerformPartitionRoleActionAnswer;
  /** List partitions. `GET /api/lunasa/hsms/{hsmid}/partitions` */
  readonly listPartitions: (request: ListPartitionsRequest, context: Context) => ListPartitionsAnswer;
  /** Create a partition. `POST /api/lunasa/hsms/{hsmid}/partitions` */
  readonly createPartition: (request: CreatePartitionRequest, context: Context) => CreatePartitionAnswer;
  /** Get a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  readonly getPartition: (request: GetPartitionRequest, context: Context) => GetPartitionAnswer;
  /** Initialize a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  readonly initializePartition: (request: InitializePartitionRequest, context: Context) => InitializePartitionAnswer;
  /** Delete a partition. `DELETE /api/lunasa/hsms/{hsmid}/partitions/{partitionid}` */
  readonly deletePartition: (request: DeletePartitionRequest, context: Context) => DeletePartitionAnswer;
  /** Log in to a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login` */
  readonly loginPartition: (request: LoginPartitionRequest, context: Context) => LoginPartitionAnswer;
  /** Log out of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout` */
  readonly logoutPartition: (request: LogoutPartitionRequest, context: Context) => LogoutPartitionAnswer;
  /** List the policies of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
  readonly listPartitionPolicies: (request: ListPartitionPoliciesRequest, context: Context) => ListPartitionPoliciesAnswer;
  /** Export the policies of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
  readonly createPolicyTemplate: (request: CreatePolicyTemplateRequest, context: Context) => CreatePolicyTemplateAnswer;
  /** Get the backup token of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff` */
  readonly getPartitionSff: (request: GetPartitionSffRequest, context: Context) => GetPartitionSffAnswer;
  /** Set up the secure trusted channel of a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc` */
  readonly changePartitionStc: (request: ChangePartitionStcRequest, context: Context) => ChangePartitionStcAnswer;
  /** Register a client of the secure trusted channel. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients` */
  readonly createStcClient: (request: CreateStcClientRequest, context: Context) => CreateStcClientAnswer;
  /** Get a client of the secure trusted channel. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}` */
  readonly getStcClient: (request: GetStcClientRequest, context: Context) => GetStcClientAnswer;
  /** Ask for a challenge to log in indirectly. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges` */
  readonly createIndirectChallenge: (request: CreateIndirectChallengeRequest, context: Context) => CreateIndirectChallengeAnswer;
  /** Get the challenge of an indirect login. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}` */
  readonly getIndirectChallenge: (request: GetIndirectChallengeRequest, context: Context) => GetIndirectChallengeAnswer;
  /** List the objects of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects` */
  readonly listPartitionObjects: (request: ListPartitionObjectsRequest, context: Context) => ListPartitionObjectsAnswer;
  /** Get an object of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects/{objectid}` */
  readonly getPartitionObject: (request: GetPartitionObjectRequest, context: Context) => GetPartitionObjectAnswer;
  /** Back up or restore objects. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/actions/{actionid}` */
  readonly performObjectAction: (request: PerformObjectActionRequest, context: Context) => PerformObjectActionAnswer;
  /** Get an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}` */
  readonly getSmk: (request: GetSmkRequest, context: Context) => GetSmkAnswer;
  /** List the actions of an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions` */
  readonly listSmkActions: (request: ListSmkActionsRequest, context: Context) => ListSmkActionsAnswer;
  /** Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}` */
  readonly performSmkAction: (request: PerformSmkActionRequest, context: Context) => PerformSmkActionAnswer;
  /** Get the network settings. `GET /api/lunasa/network` */
  readonly getNetwork: (request: GetNetworkRequest, context: Context) => GetNetworkAnswer;
  /** Change the host name. `PATCH /api/lunasa/network` */
  readonly changeNetwork: (request: ChangeNetworkRequest, context: Context) => ChangeNetworkAnswer;
  /** Ping a host. `POST /api/lunasa/network/actions/{actionid}` */
  readonly performNetworkAction: (request: PerformNetworkActionRequest, context: Context) => PerformNetworkActionAnswer;
  /** List network devices. `GET /api/lunasa/network/devices` */
  readonly listNetworkDevices: (request: ListNetworkDevicesRequest, context: Context) => ListNetworkDevicesAnswer;
  /** Get a network device. `GET /api/lunasa/network/devices/{deviceid}` */
  readonly getNetworkDevice: (request: GetNetworkDeviceRequest, context: Context) => GetNetworkDeviceAnswer;
  /** Get the traffic counters of a network device. `GET /api/lunasa/network/devices/{deviceid}/stats` */
  readonly getNetworkDeviceStats: (request: GetNetworkDeviceStatsRequest, context: Context) => GetNetworkDeviceStatsAnswer;
  /** Set the IPv4 configuration of a network device. `PUT /api/lunasa/network/devices/{deviceid}/ip4` */
  readonly replaceNetworkDeviceIp4: (request: ReplaceNetworkDeviceIp4Request, context: Context) => ReplaceNetworkDeviceIp4Answer;
  /** Enable or disable a bond. `POST /api/lunasa/network/devices/{deviceid}/actions/{actionid}` */
  readonly performNetworkDeviceAction: (request: PerformNetworkDeviceActionRequest, context: Context) => PerformNetworkDeviceActionAnswer;
  /** Get the traffic measurement of a network device. `GET /api/lunasa/network/devices/{deviceid}/measurementStats` */
  readonly getMeasurementStats: (request: GetMeasurementStatsRequest, context: Context) => GetMeasurementStatsAnswer;
  /** Get a traffic class. `GET /api/lunasa/network/devices/{deviceid}/classes/{classid}` */
  readonly getTrafficClass: (request: GetTrafficClassRequest, context: Context) => GetTrafficClassAnswer;
  /** Set a traffic class. `PUT /api/lunasa/network/devices/{deviceid}/classes/{classid}` */
  readonly replaceTrafficClass: (request: ReplaceTrafficClassRequest, context: Context) => ReplaceTrafficClassAnswer;
  /** Delete a route. `DELETE /api/lunasa/network/devices/{deviceid}/routes/{routeid}` */
  readonly deleteRoute: (request: DeleteRouteRequest, context: Context) => DeleteRouteAnswer;
  /** Get the traffic measurement. `GET /api/lunasa/network/measurement` */
  readonly getMeasurement: (request: GetMeasurementRequest, context: Context) => GetMeasurementAnswer;
  /** Enable or disable the traffic measurement. `POST /api/lunasa/network/measurement/actions/{actionid}` */
  readonly performMeasurementAction: (request: PerformMeasurementActionRequest, context: Context) => PerformMeasurementActionAnswer;
  /** Get the clock. `GET /api/lunasa/time` */
  readonly getTime: (request: GetTimeRequest, context: Context) => GetTimeAnswer;
  /** Set the clock. `PUT /api/lunasa/time` */
  readonly replaceTime: (request: ReplaceTimeRequest, context: Context) => ReplaceTimeAnswer;
  /** Change the clock. `PATCH /api/lunasa/time` */
  readonly changeTime: (request: ChangeTimeRequest, context: Context) => ChangeTimeAnswer;
  /** Get the NTP settings. `GET /api/lunasa/ntp` */
  readonly getNtp: (request: GetNtpRequest, context: Context) => GetNtpAnswer;
  /** Get the state of the clock synchronization. `GET /api/lunasa/ntp/status` */
  readonly getNtpStatus: (request: GetNtpStatusRequest, context: Context) => GetNtpStatusAnswer;
  /** List NTP servers. `GET /api/lunasa/ntp/servers` */
  readonly listNtpServers: (request: ListNtpServersRequest, context: Context) => ListNtpServersAnswer;
  /** Add an NTP server. `POST /api/lunasa/ntp/servers` */
  readonly createNtpServer: (request: CreateNtpServerRequest, context: Context) => CreateNtpServerAnswer;
  /** Get an NTP server. `GET /api/lunasa/ntp/servers/{serverid}` */
  readonly getNtpServer: (request: GetNtpServerRequest, context: Context) => GetNtpServerAnswer;
  /** Set an NTP server. `PUT /api/lunasa/ntp/servers/{serverid}` */
  readonly replaceNtpServer: (request: ReplaceNtpServerRequest, context: Context) => ReplaceNtpServerAnswer;
  /** Synchronize the clock. `POST /api/lunasa/ntp/actions/{actionid}` */
  readonly performNtpAction: (request: PerformNtpActionRequest, context: Context) => PerformNtpActionAnswer;
  /** Get the syslog settings. `GET /api/lunasa/syslog` */
  readonly getSyslog: (request: GetSyslogRequest, context: Context) => GetSyslogAnswer;
  /** List logs. `GET /api/lunasa/syslog/logs` */
  readonly listSyslogLogs: (request: ListSyslogLogsRequest, context: Context) => ListSyslogLogsAnswer;
  /** Get a log. `GET /api/lunasa/syslog/logs/{logid}` */
  readonly getSyslogLog: (request: GetSyslogLogRequest, context: Context) => GetSyslogLogAnswer;
  /** List remote hosts. `GET /api/lunasa/syslog/remoteHosts` */
  readonly listRemoteHosts: (request: ListRemoteHostsRequest, context: Context) => ListRemoteHostsAnswer;
  /** Add a remote host. `POST /api/lunasa/syslog/remoteHosts` */
  readonly createRemoteHost: (request: CreateRemoteHostRequest, context: Context) => CreateRemoteHostAnswer;
  /** Trust a CA. `POST /api/lunasa/syslog/remoteHosts/ca` */
  readonly createSyslogCa: (request: CreateSyslogCaRequest, context: Context) => CreateSyslogCaAnswer;
  /** Install the syslog certificate. `PUT /api/lunasa/syslog/remoteHosts/certificate` */
  readonly replaceSyslogCertificate: (request: ReplaceSyslogCertificateRequest, context: Context) => ReplaceSyslogCertificateAnswer;
  /** Generate the syslog certificate. `PATCH /api/lunasa/syslog/remoteHosts/certificate` */
  readonly createSyslogCertificate: (request: CreateSyslogCertificateRequest, context: Context) => CreateSyslogCertificateAnswer;
  /** Get the SNMP settings. `GET /api/lunasa/snmp` */
  readonly getSnmp: (request: GetSnmpRequest, context: Context) => GetSnmpAnswer;
  /** Add a trap. `POST /api/lunasa/snmp/traps` */
  readonly createSnmpTrap: (request: CreateSnmpTrapRequest, context: Context) => CreateSnmpTrapAnswer;
  /** Write a log line that triggers traps. `POST /api/lunasa/snmp/traps/test` */
  readonly performSnmpTrapTest: (request: PerformSnmpTrapTestRequest, context: Context) => PerformSnmpTrapTestAnswer;
  /** Enable or disable traps. `POST /api/lunasa/snmp/traps/actions/{actionid}` */
  readonly performSnmpTrapAction: (request: PerformSnmpTrapActionRequest, context: Context) => PerformSnmpTrapActionAnswer;
  /** Get a trap. `GET /api/lunasa/snmp/traps/{trapid}` */
  readonly getSnmpTrap: (request: GetSnmpTrapRequest, context: Context) => GetSnmpTrapAnswer;
  /** Add an SNMP user. `POST /api/lunasa/snmp/users` */
  readonly createSnmpUser: (request: CreateSnmpUserRequest, context: Context) => CreateSnmpUserAnswer;
  /** Get an SNMP user. `GET /api/lunasa/snmp/users/{userid}` */
  readonly getSnmpUser: (request: GetSnmpUserRequest, context: Context) => GetSnmpUserAnswer;
  /** Add an SNMP notification. `POST /api/lunasa/snmp/users/{userid}/notifications` */
  readonly createSnmpNotification: (request: CreateSnmpNotificationRequest, context: Context) => CreateSnmpNotificationAnswer;
  /** Get an SNMP notification. `GET /api/lunasa/snmp/users/{userid}/notifications/{notificationid}` */
  readonly getSnmpNotification: (request: GetSnmpNotificationRequest, context: Context) => GetSnmpNotificationAnswer;
  /** Change an SNMP notification. `PATCH /api/lunasa/snmp/users/{userid}/notifications/{notificationid}` */
  readonly changeSnmpNotification: (request: ChangeSnmpNotificationRequest, context: Context) => ChangeSnmpNotificationAnswer;
  /** List users. `GET /users` */
  readonly listUsers: (request: ListUsersRequest, context: Context) => ListUsersAnswer;
  /** Create a user. `POST /users` */
  readonly createUser: (request: CreateUserRequest, context: Context) => CreateUserAnswer;
  /** Get a user. `GET /users/{userid}` */
  readonly getUser: (request: GetUserRequest, context: Context) => GetUserAnswer;
  /** Replace a user. `PUT /users/{userid}` */
  readonly replaceUser: (request: ReplaceUserRequest, context: Context) => ReplaceUserAnswer;
  /** Change a user. `PATCH /users/{userid}` */
  readonly changeUser: (request: ChangeUserRequest, context: Context) => ChangeUserAnswer;
  /** Delete a user. `DELETE /users/{userid}` */
  readonly deleteUser: (request: DeleteUserRequest, context: Context) => DeleteUserAnswer;
  /** List the actions of a user. `GET /users/{userid}/actions` */
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
  /** Upload a file. `POST /users/{userid}/files` */
  readonly createUserFile: (request: CreateUserFileRequest, context: Context) => CreateUserFileAnswer;
  /** Get a file. `GET /users/{userid}/files/{fileid}` */
  readonly getUserFile: (request: GetUserFileRequest, context: Context) => GetUserFileAnswer;
  /** Download a file. `GET /users/{userid}/files/{fileid}/download` */
  readonly getUserFileArchive: (request: GetUserFileArchiveRequest, context: Context) => GetUserFileArchiveAnswer;
  /** Get the rules for logins. `GET /api/lunasa/user/config/login` */
  readonly getLoginRules: (request: GetLoginRulesRequest, context: Context) => GetLoginRulesAnswer;
  /** Replace the rules for logins. `PUT /api/lunasa/user/config/login` */
  readonly replaceLoginRules: (request: ReplaceLoginRulesRequest, context: Context) => ReplaceLoginRulesAnswer;
  /** List the actions of the rules for logins. `GET /api/lunasa/user/config/login/actions` */
  readonly listLoginRulesActions: (request: ListLoginRulesActionsRequest, context: Context) => ListLoginRulesActionsAnswer;
  /** Get the rules for passwords. `GET /api/lunasa/user/config/password` */
  readonly getPasswordRules: (request: GetPasswordRulesRequest, context: Context) => GetPasswordRulesAnswer;
  /** Change the rules for passwords. `PATCH /api/lunasa/user/config/password` */
  readonly changePasswordRules: (request: ChangePasswordRulesRequest, context: Context) => ChangePasswordRulesAnswer;
  /** List the actions of the rules for passwords. `GET /api/lunasa/user/config/password/actions` */
  readonly listPasswordRulesActions: (request: ListPasswordRulesActionsRequest, context: Context) => ListPasswordRulesActionsAnswer;
  /** Perform an action on the rules for passwords. `POST /api/lunasa/user/config/password/actions/{actionid}` */
  readonly performPasswordRulesAction: (request: PerformPasswordRulesActionRequest, context: Context) => PerformPasswordRulesActionAnswer;
}
