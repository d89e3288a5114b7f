// Generated from spec/ by `npm run generate`. Do not edit.

import type { operations } from './schema-17.ts';

export interface OpenSessionRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['openSession']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
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
  readonly body: NonNullable<operations['createLoginChallenge']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateLoginChallengeAnswer =
  | { readonly status: 200; readonly body: operations['createLoginChallenge']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface LoginUserRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['loginUser']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type LoginUserAnswer =
  | { readonly status: 204; readonly headers: { readonly 'Set-Cookie': string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListRolesRequest {
  readonly path: object;
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListRolesAnswer =
  | { readonly status: 200; readonly body: operations['listRoles']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateRoleRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['createRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateRoleAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetRoleAnswer =
  | { readonly status: 200; readonly body: operations['getRole']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ReplaceRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['replaceRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ReplaceRoleAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ChangeRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeRole']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type ChangeRoleAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface DeleteRoleRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type DeleteRoleAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetRoleResourcesRequest {
  readonly path: { readonly roleid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetRoleResourcesAnswer =
  | { readonly status: 200; readonly body: operations['getRoleResources']['responses'][200]['content']['application/octet-stream'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export type ReplaceRoleResourcesRequest =
  | { readonly path: { readonly roleid: string }; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['replaceRoleResources']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ReplaceRoleResourcesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export type ChangeRoleResourcesRequest =
  | { readonly path: { readonly roleid: string }; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['changeRoleResources']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ChangeRoleResourcesAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE' | 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetAclRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetAclAnswer =
  | { readonly status: 200; readonly body: operations['getAcl']['responses'][200]['content']['application/octet-stream'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export type ReplaceAclRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['replaceAcl']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ReplaceAclAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export type ChangeAclRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['changeAcl']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ChangeAclAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

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

export interface GetNtlsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsAnswer =
  | { readonly status: 200; readonly body: operations['getNtls']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ChangeNtlsRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['changeNtls']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeNtlsAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetNtlsCertificateRequest {
  readonly path: object;
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsCertificateAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsCertificate']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export type InstallNtlsCertificateRequest =
  | { readonly path: object; readonly query: object; readonly mediaType: 'json'; readonly body: NonNullable<operations['installNtlsCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] }
  | { readonly path: object; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['installNtlsCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type InstallNtlsCertificateAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'NTLS_INTERNAL_ERROR' | 'NTLS_FILENAME_NOT_VALID' | 'NTLS_CERTIFICATE_INVALID_CN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface RegenerateNtlsCertificateRequest {
  readonly path: object;
  readonly query: object;
  readonly body: NonNullable<operations['regenerateNtlsCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type RegenerateNtlsCertificateAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
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
  readonly body: NonNullable<operations['registerNtlsClient']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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

export type ReplaceNtlsClientCertificateRequest =
  | { readonly path: { readonly clientid: string }; readonly query: object; readonly mediaType: 'json'; readonly body: NonNullable<operations['replaceNtlsClientCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] }
  | { readonly path: { readonly clientid: string }; readonly query: object; readonly mediaType: 'octet-stream'; readonly body: NonNullable<operations['replaceNtlsClientCertificate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+octet-stream;version=17'] };

export type ReplaceNtlsClientCertificateAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'NTLS_FILENAME_NOT_VALID' | 'NTLS_CERTIFICATE_INVALID_CN' | 'NTLS_INTERNAL_ERROR' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

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

export interface GetNtlsClientDnRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetNtlsClientDnAnswer =
  | { readonly status: 200; readonly body: operations['getNtlsClientDn']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'NTLS_CLIENT_FAILED_TO_GET_DN_FILTER'; readonly details?: string };

export interface ChangeNtlsClientDnRequest {
  readonly path: { readonly clientid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changeNtlsClientDn']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangeNtlsClientDnAnswer =
  | { readonly status: 204 }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_CLIENT_INVALID_DN_FILTER' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'NTLS_NO_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR' | 'NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER'; readonly details?: string };

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
  readonly body: NonNullable<operations['createNtlsClientLink']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
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
  /** Look at a role of appliance users. `GET /roles/{roleid}` */
  readonly getRole: (request: GetRoleRequest, context: Context) => GetRoleAnswer;
  /** Replace the description of a role. `PUT /roles/{roleid}` */
  readonly replaceRole: (request: ReplaceRoleRequest, context: Context) => ReplaceRoleAnswer;
  /** Change the description of a role. `PATCH /roles/{roleid}` */
  readonly changeRole: (request: ChangeRoleRequest, context: Context) => ChangeRoleAnswer;
  /** Delete a role of appliance users. `DELETE /roles/{roleid}` */
  readonly deleteRole: (request: DeleteRoleRequest, context: Context) => DeleteRoleAnswer;
  /** Read the rules of a role. `GET /roles/{roleid}/resources` */
  readonly getRoleResources: (request: GetRoleResourcesRequest, context: Context) => GetRoleResourcesAnswer;
  /** Replace the rules of a role. `PUT /roles/{roleid}/resources` */
  readonly replaceRoleResources: (request: ReplaceRoleResourcesRequest, context: Context) => ReplaceRoleResourcesAnswer;
  /** Add rules to a role. `PATCH /roles/{roleid}/resources` */
  readonly changeRoleResources: (request: ChangeRoleResourcesRequest, context: Context) => ChangeRoleResourcesAnswer;
  /** Read the access control list. `GET /acl` */
  readonly getAcl: (request: GetAclRequest, context: Context) => GetAclAnswer;
  /** Replace the access control list. `PUT /acl` */
  readonly replaceAcl: (request: ReplaceAclRequest, context: Context) => ReplaceAclAnswer;
  /** Change the access control list. `PATCH /acl` */
  readonly changeAcl: (request: ChangeAclRequest, context: Context) => ChangeAclAnswer;
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
  /** Change the NTLS settings. `PUT /api/lunasa/ntls` */
  readonly changeNtls: (request: ChangeNtlsRequest, context: Context) => ChangeNtlsAnswer;
  /** Look at the NTLS certificate. `GET /api/lunasa/ntls/certificate` */
  readonly getNtlsCertificate: (request: GetNtlsCertificateRequest, context: Context) => GetNtlsCertificateAnswer;
  /** Install an NTLS certificate. `PUT /api/lunasa/ntls/certificate` */
  readonly installNtlsCertificate: (request: InstallNtlsCertificateRequest, context: Context) => InstallNtlsCertificateAnswer;
  /** Regenerate the NTLS certificate. `PATCH /api/lunasa/ntls/certificate` */
  readonly regenerateNtlsCertificate: (request: RegenerateNtlsCertificateRequest, context: Context) => RegenerateNtlsCertificateAnswer;
  /** List NTLS clients. `GET /api/lunasa/ntls/clients` */
  readonly listNtlsClients: (request: ListNtlsClientsRequest, context: Context) => ListNtlsClientsAnswer;
  /** Register an NTLS client. `POST /api/lunasa/ntls/clients` */
  readonly registerNtlsClient: (request: RegisterNtlsClientRequest, context: Context) => RegisterNtlsClientAnswer;
  /** Look at an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}` */
  readonly getNtlsClient: (request: GetNtlsClientRequest, context: Context) => GetNtlsClientAnswer;
  /** Give an NTLS client another certificate. `PUT /api/lunasa/ntls/clients/{clientid}` */
  readonly replaceNtlsClientCertificate: (request: ReplaceNtlsClientCertificateRequest, context: Context) => ReplaceNtlsClientCertificateAnswer;
  /** Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}` */
  readonly deleteNtlsClient: (request: DeleteNtlsClientRequest, context: Context) => DeleteNtlsClientAnswer;
  /** List what an NTLS client can be told. `GET /api/lunasa/ntls/clients/{clientid}/actions` */
  readonly listNtlsClientActions: (request: ListNtlsClientActionsRequest, context: Context) => ListNtlsClientActionsAnswer;
  /** Look at the DN filter of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/dn` */
  readonly getNtlsClientDn: (request: GetNtlsClientDnRequest, context: Context) => GetNtlsClientDnAnswer;
  /** Change the DN filter of an NTLS client. `PUT /api/lunasa/ntls/clients/{clientid}/dn` */
  readonly changeNtlsClientDn: (request: ChangeNtlsClientDnRequest, context: Context) => ChangeNtlsClientDnAnswer;
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
  /** Look at an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}` */
  readonly getSmk: (request: GetSmkRequest, context: Context) => GetSmkAnswer;
  /** List what an SMK can be told. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions` */
  readonly listSmkActions: (request: ListSmkActionsRequest, context: Context) => ListSmkActionsAnswer;
  /** Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}` */
  readonly performSmkAction: (request: PerformSmkActionRequest, context: Context) => PerformSmkActionAnswer;
}
