// Generated from spec/ by `npm run generate`. Do not edit.

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
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  readonly query: { readonly limit?: string; readonly offset?: string };
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

export interface GetHsmMetricsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type GetHsmMetricsAnswer =
  | { readonly status: 200; readonly body: operations['getHsmMetrics']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmUtilizationRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmUtilizationAnswer =
  | { readonly status: 200; readonly body: operations['getHsmUtilization']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListUtilizationBinsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListUtilizationBinsAnswer =
  | { readonly status: 200; readonly body: operations['listUtilizationBins']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmCounterRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmCounterAnswer =
  | { readonly status: 200; readonly body: operations['getHsmCounter']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmStorageSpaceRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmStorageSpaceAnswer =
  | { readonly status: 200; readonly body: operations['getHsmStorageSpace']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmLicensesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmLicensesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmLicenses']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmPoliciesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmPoliciesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmPolicies']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmPolicyRequest {
  readonly path: { readonly hsmid: string; readonly policyid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmPolicyAnswer =
  | { readonly status: 200; readonly body: operations['getHsmPolicy']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_POLICY' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmCapabilitiesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListHsmCapabilitiesAnswer =
  | { readonly status: 200; readonly body: operations['listHsmCapabilities']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmCertificateRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly type?: string };
  readonly body: undefined;
}

export type GetHsmCertificateAnswer =
  | { readonly status: 200; readonly body: operations['getHsmCertificate']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmTamperRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmTamperAnswer =
  | { readonly status: 200; readonly body: operations['getHsmTamper']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListTamperActionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListTamperActionsAnswer =
  | { readonly status: 200; readonly body: operations['listTamperActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformTamperActionRequest {
  readonly path: { readonly hsmid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performTamperAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformTamperActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performTamperAction']['responses'][202]['content']['application/json'] }
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetPedRequest {
  readonly path: { readonly hsmid: string; readonly pedid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPedAnswer =
  | { readonly status: 200; readonly body: operations['getPed']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListPedActionsRequest {
  readonly path: { readonly hsmid: string; readonly pedid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPedActionsAnswer =
  | { readonly status: 200; readonly body: operations['listPedActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformPedActionRequest {
  readonly path: { readonly hsmid: string; readonly pedid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performPedAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformPedActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performPedAction']['responses'][202]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetHsmFirmwareRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetHsmFirmwareAnswer =
  | { readonly status: 200; readonly body: operations['getHsmFirmware']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListFirmwareActionsRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListFirmwareActionsAnswer =
  | { readonly status: 200; readonly body: operations['listFirmwareActions']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface PerformFirmwareActionRequest {
  readonly path: { readonly hsmid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performFirmwareAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'] | undefined;
}

export type PerformFirmwareActionAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['performFirmwareAction']['responses'][202]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateIndirectResponseRequest {
  readonly path: { readonly hsmid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createIndirectResponse']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateIndirectResponseAnswer =
  | { readonly status: 200; readonly body: operations['createIndirectResponse']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListHsmRolesRequest {
  readonly path: { readonly hsmid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  readonly query: { readonly limit?: string; readonly offset?: string };
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

export interface ListPartitionPoliciesRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPartitionPoliciesAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionPolicies']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreatePolicyTemplateRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createPolicyTemplate']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreatePolicyTemplateAnswer =
  | { readonly status: 201; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetPartitionSffRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionSffAnswer =
  | { readonly status: 202; readonly headers: { readonly Location: string }; readonly body: operations['getPartitionSff']['responses'][202]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ChangePartitionStcRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['changePartitionStc']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type ChangePartitionStcAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateStcClientRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createStcClient']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateStcClientAnswer =
  | { readonly status: 204; readonly headers: { readonly Location: string } }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetStcClientRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly clientid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetStcClientAnswer =
  | { readonly status: 200; readonly body: operations['getStcClient']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_STC_CLIENT' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface CreateIndirectChallengeRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['createIndirectChallenge']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type CreateIndirectChallengeAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['createIndirectChallenge']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetIndirectChallengeRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly challengeid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetIndirectChallengeAnswer =
  | { readonly status: 200; readonly body: operations['getIndirectChallenge']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_CHALLENGE' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface ListPartitionObjectsRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string };
  readonly query: { readonly limit?: string; readonly offset?: string };
  readonly body: undefined;
}

export type ListPartitionObjectsAnswer =
  | { readonly status: 200; readonly body: operations['listPartitionObjects']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

export interface GetPartitionObjectRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly objectid: string };
  readonly query: object;
  readonly body: undefined;
}

export type GetPartitionObjectAnswer =
  | { readonly status: 200; readonly body: operations['getPartitionObject']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_OBJECT' | 'FRAMEWORK_INTERNAL_ERROR' | 'HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO'; readonly details?: string };

export interface PerformObjectActionRequest {
  readonly path: { readonly hsmid: string; readonly partitionid: string; readonly actionid: string };
  readonly query: object;
  readonly body: NonNullable<operations['performObjectAction']['requestBody']>['content']['application/vnd.safenetinc.lunasa+json;version=17'];
}

export type PerformObjectActionAnswer =
  | { readonly status: 200; readonly headers: { readonly Location: string }; readonly body: operations['performObjectAction']['responses'][200]['content']['application/json'] }
  | { readonly failure: 'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_BACKUP_DOES_NOT_EXIST' | 'HSMPLUGIN_INSUFFICIENT_SPACE' | 'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' | 'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_INVALID_OBJECT' | 'FRAMEWORK_INTERNAL_ERROR'; readonly details?: string };

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
  readonly query: { readonly limit?: string; readonly offset?: string };
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
  /** Read the request counters of an HSM. `GET /api/lunasa/hsms/{hsmid}/metrics` */
  readonly getHsmMetrics: (request: GetHsmMetricsRequest, context: Context) => GetHsmMetricsAnswer;
  /** Read how busy an HSM is. `GET /api/lunasa/hsms/{hsmid}/utilization` */
  readonly getHsmUtilization: (request: GetHsmUtilizationRequest, context: Context) => GetHsmUtilizationAnswer;
  /** List the kinds of work of an HSM. `GET /api/lunasa/hsms/{hsmid}/utilization/bins` */
  readonly listUtilizationBins: (request: ListUtilizationBinsRequest, context: Context) => ListUtilizationBinsAnswer;
  /** Read the command counter of an HSM. `GET /api/lunasa/hsms/{hsmid}/counter` */
  readonly getHsmCounter: (request: GetHsmCounterRequest, context: Context) => GetHsmCounterAnswer;
  /** Read the storage space of an HSM. `GET /api/lunasa/hsms/{hsmid}/storageSpace` */
  readonly getHsmStorageSpace: (request: GetHsmStorageSpaceRequest, context: Context) => GetHsmStorageSpaceAnswer;
  /** List the licenses of an HSM. `GET /api/lunasa/hsms/{hsmid}/licenses` */
  readonly listHsmLicenses: (request: ListHsmLicensesRequest, context: Context) => ListHsmLicensesAnswer;
  /** List the policies of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies` */
  readonly listHsmPolicies: (request: ListHsmPoliciesRequest, context: Context) => ListHsmPoliciesAnswer;
  /** Look at a policy of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies/{policyid}` */
  readonly getHsmPolicy: (request: GetHsmPolicyRequest, context: Context) => GetHsmPolicyAnswer;
  /** List the capabilities of an HSM. `GET /api/lunasa/hsms/{hsmid}/capabilities` */
  readonly listHsmCapabilities: (request: ListHsmCapabilitiesRequest, context: Context) => ListHsmCapabilitiesAnswer;
  /** Read the token wrapping certificate of an HSM. `GET /api/lunasa/hsms/{hsmid}/certificate` */
  readonly getHsmCertificate: (request: GetHsmCertificateRequest, context: Context) => GetHsmCertificateAnswer;
  /** Look at the tampers of an HSM. `GET /api/lunasa/hsms/{hsmid}/tamper` */
  readonly getHsmTamper: (request: GetHsmTamperRequest, context: Context) => GetHsmTamperAnswer;
  /** List what can be done about tampers. `GET /api/lunasa/hsms/{hsmid}/tamper/actions` */
  readonly listTamperActions: (request: ListTamperActionsRequest, context: Context) => ListTamperActionsAnswer;
  /** Perform an action on tampers. `POST /api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}` */
  readonly performTamperAction: (request: PerformTamperActionRequest, context: Context) => PerformTamperActionAnswer;
  /** Look at a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}` */
  readonly getPed: (request: GetPedRequest, context: Context) => GetPedAnswer;
  /** List what a PED can be told. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions` */
  readonly listPedActions: (request: ListPedActionsRequest, context: Context) => ListPedActionsAnswer;
  /** Perform a PED action. `POST /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}` */
  readonly performPedAction: (request: PerformPedActionRequest, context: Context) => PerformPedActionAnswer;
  /** Look at the firmware of an HSM. `GET /api/lunasa/hsms/{hsmid}/firmware` */
  readonly getHsmFirmware: (request: GetHsmFirmwareRequest, context: Context) => GetHsmFirmwareAnswer;
  /** List what the firmware can be told. `GET /api/lunasa/hsms/{hsmid}/firmware/actions` */
  readonly listFirmwareActions: (request: ListFirmwareActionsRequest, context: Context) => ListFirmwareActionsAnswer;
  /** Perform a firmware action. `POST /api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}` */
  readonly performFirmwareAction: (request: PerformFirmwareActionRequest, context: Context) => PerformFirmwareActionAnswer;
  /** Answer the challenge of an indirect login. `POST /api/lunasa/hsms/{hsmid}/indirect/responses` */
  readonly createIndirectResponse: (request: CreateIndirectResponseRequest, context: Context) => CreateIndirectResponseAnswer;
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
  /** List the policies of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
  readonly listPartitionPolicies: (request: ListPartitionPoliciesRequest, context: Context) => ListPartitionPoliciesAnswer;
  /** Export the policies of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies` */
  readonly createPolicyTemplate: (request: CreatePolicyTemplateRequest, context: Context) => CreatePolicyTemplateAnswer;
  /** Look at the backup token of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff` */
  readonly getPartitionSff: (request: GetPartitionSffRequest, context: Context) => GetPartitionSffAnswer;
  /** Set up the secure trusted channel of a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc` */
  readonly changePartitionStc: (request: ChangePartitionStcRequest, context: Context) => ChangePartitionStcAnswer;
  /** Register a client of the secure trusted channel. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients` */
  readonly createStcClient: (request: CreateStcClientRequest, context: Context) => CreateStcClientAnswer;
  /** Look at a client of the secure trusted channel. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}` */
  readonly getStcClient: (request: GetStcClientRequest, context: Context) => GetStcClientAnswer;
  /** Ask for a challenge to log in indirectly. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges` */
  readonly createIndirectChallenge: (request: CreateIndirectChallengeRequest, context: Context) => CreateIndirectChallengeAnswer;
  /** Look at a challenge. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}` */
  readonly getIndirectChallenge: (request: GetIndirectChallengeRequest, context: Context) => GetIndirectChallengeAnswer;
  /** List the objects of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects` */
  readonly listPartitionObjects: (request: ListPartitionObjectsRequest, context: Context) => ListPartitionObjectsAnswer;
  /** Look at an object of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects/{objectid}` */
  readonly getPartitionObject: (request: GetPartitionObjectRequest, context: Context) => GetPartitionObjectAnswer;
  /** Back up or restore objects. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/actions/{actionid}` */
  readonly performObjectAction: (request: PerformObjectActionRequest, context: Context) => PerformObjectActionAnswer;
  /** Look at an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}` */
  readonly getSmk: (request: GetSmkRequest, context: Context) => GetSmkAnswer;
  /** List what an SMK can be told. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions` */
  readonly listSmkActions: (request: ListSmkActionsRequest, context: Context) => ListSmkActionsAnswer;
  /** Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}` */
  readonly performSmkAction: (request: PerformSmkActionRequest, context: Context) => PerformSmkActionAnswer;
}
