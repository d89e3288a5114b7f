// Generated from spec/ by `npm run generate`. Do not edit.

import type { FileBody } from '../file-content.ts';
import type { CallOptions, Identifier, LoginOptions, LunaError } from '../operation.ts';
import type { DownloadOptions, Streamed, StreamOptions, UploadOptions } from '../transfer.ts';
import type { AccessControlList, ActionList, Appliance, ApplianceActionInput, Blocklist, BlocklistChange, BondActionInput, CapabilityList, ClusterCreation, ClusterMemberList, ClusterStanding, Configuration, Cpu, Disk, DiskPartition, DiskPartitionList, EmptyObject, Hsm, HsmActionInput, HsmCertificate, HsmCounter, HsmFirmware, HsmInitialization, HsmList, HsmLogin, HsmMetrics, HsmRoleActionInput, HsmRolePasswordChange, HsmStorageSpace, HsmUtilization, IndirectChallenge, IndirectChallengeOrder, IndirectResponse, IndirectResponseOrder, Ip4Configuration, LicenseList, LogMessage, LoginChallenge, LoginChallengeRequest, LoginRules, LoginRulesReplacement, Measurement, MeasurementActionInput, MeasurementStats, Memory, Network, NetworkChange, NetworkDevice, NetworkDeviceList, NetworkDeviceStats, Ntls, NtlsCertificate, NtlsCertificateFile, NtlsCertificateRegeneration, NtlsClient, NtlsClientCertificate, NtlsClientDn, NtlsClientDnChange, NtlsClientList, NtlsClientRegistered, NtlsClientRegistration, NtlsLink, NtlsLinkCreation, NtlsLinkList, NtlsSettings, Ntp, NtpActionInput, NtpServer, NtpServerCreation, NtpServerList, NtpServerSettings, NtpStatus, ObjectActionInput, ObjectList, PackageFile, PackageFileList, PackageList, Partition, PartitionCreation, PartitionInitialization, PartitionList, PartitionLogin, PartitionObject, PartitionRoleActionInput, PartitionRoleInitialization, PartitionRolePasswordChange, PasswordRules, PasswordRulesActionInput, PasswordRulesChange, Ped, PedActionInput, PingInput, PingResult, Policy, PolicyList, PolicyTemplateFile, ProcessList, RemoteHostCreation, RemoteHostList, Restoration, RoleChange, RoleCreation, RoleDescription, RoleList, RoleReplacement, RoleRules, RouteDescription, SelfSignedCertificate, Sensor, SensorList, Service, ServiceActionInput, ServiceChange, ServiceList, SmkKey, Snmp, SnmpNotification, SnmpNotificationChange, SnmpNotificationCreation, SnmpTrap, SnmpTrapCreation, SnmpTrapId, SnmpTrapTest, SnmpUser, SnmpUserCreation, SshChange, SshSettings, StcClient, StcClientRegistration, StcSettings, Syslog, SyslogCa, SyslogCertificateFile, SyslogLog, SyslogLogList, Tamper, Task, TaskList, TaskOutput, Time, TimeChange, TimeSetting, TrafficClass, TrafficClassInput, Upgrade, UpgradeFile, UpgradeList, User, UserActionInput, UserCertificateCreation, UserCertificateList, UserChange, UserCreation, UserFile, UserFileList, UserList, UserLogin, UserReplacement, UserRole, UserRoleList, UtilizationBinList, WebServerChange, WebServerSettings } from './schemas-17.ts';

export interface OpenSessionInput {
  readonly body?: EmptyObject;
}

export type OpenSessionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type CloseSessionInput = Readonly<Record<never, never>>;

export type CloseSessionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateLoginChallengeInput {
  readonly body: LoginChallengeRequest;
}

export type CreateLoginChallengeResult =
  | { readonly status: 200; readonly body: LoginChallenge }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface LoginUserInput {
  readonly body: UserLogin;
}

export type LoginUserResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListRolesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListRolesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: UserRoleList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateRoleInput {
  readonly body: RoleCreation;
}

export type CreateRoleResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetRoleInput {
  /** Identifier of a role of appliance users. */
  readonly roleid: string;
}

export type GetRoleResult =
  | { readonly status: 200; readonly body: UserRole }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceRoleInput {
  /** Identifier of a role of appliance users. */
  readonly roleid: string;
  readonly body: RoleReplacement;
}

export type ReplaceRoleResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeRoleInput {
  /** Identifier of a role of appliance users. */
  readonly roleid: string;
  readonly body?: RoleChange;
}

export type ChangeRoleResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface DeleteRoleInput {
  /** Identifier of a role of appliance users. */
  readonly roleid: string;
}

export type DeleteRoleResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetRoleResourcesInput {
  /** Identifier of a role of appliance users. */
  readonly roleid: string;
}

export type GetRoleResourcesResult =
  | { readonly status: 200; readonly body: RoleRules }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceRoleResourcesInput {
  /** Identifier of a role of appliance users. */
  readonly roleid: string;
  readonly body?: FileBody;
}

export type ReplaceRoleResourcesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeRoleResourcesInput {
  /** Identifier of a role of appliance users. */
  readonly roleid: string;
  readonly body?: FileBody;
}

export type ChangeRoleResourcesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetAclInput = Readonly<Record<never, never>>;

export type GetAclResult =
  | { readonly status: 200; readonly body: AccessControlList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceAclInput {
  readonly body?: FileBody;
}

export type ReplaceAclResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeAclInput {
  readonly body?: FileBody;
}

export type ChangeAclResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListTasksInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListTasksResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: TaskList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type DeleteTasksInput = Readonly<Record<never, never>>;

export type DeleteTasksResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetTaskInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
}

export type GetTaskResult =
  | { readonly status: 200; readonly body: Task }
  | { readonly status: 303; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetTaskResponseInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
}

export type GetTaskResponseResult =
  | { readonly status: 200; readonly body: TaskOutput }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 409; readonly error: LunaError<'FRAMEWORK_TASK_NOT_COMPLETE'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListTaskActionsInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListTaskActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformTaskActionInput {
  /** Identifier of the task, a small number counted from 0. */
  readonly taskid: string;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'start' | (string & {});
  readonly body?: EmptyObject;
}

export type PerformTaskActionResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 409; readonly error: LunaError<'FRAMEWORK_TASK_NOT_WAITING'> }
  | { readonly status: 410; readonly error: LunaError<'FRAMEWORK_TASK_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetApplianceInput = Readonly<Record<never, never>>;

export type GetApplianceResult =
  | { readonly status: 200; readonly body: Appliance }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetNtlsInput = Readonly<Record<never, never>>;

export type GetNtlsResult =
  | { readonly status: 200; readonly body: Ntls }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeNtlsInput {
  readonly body: NtlsSettings;
}

export type ChangeNtlsResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetNtlsCertificateInput = Readonly<Record<never, never>>;

export type GetNtlsCertificateResult =
  | { readonly status: 200; readonly body: NtlsCertificate }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface InstallNtlsCertificateInput {
  readonly body: NtlsCertificateFile | FileBody;
}

export type InstallNtlsCertificateResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'NTLS_INTERNAL_ERROR' | 'NTLS_FILENAME_NOT_VALID' | 'NTLS_CERTIFICATE_INVALID_CN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface RegenerateNtlsCertificateInput {
  readonly body?: NtlsCertificateRegeneration;
}

export type RegenerateNtlsCertificateResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListNtlsClientsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListNtlsClientsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: NtlsClientList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface RegisterNtlsClientInput {
  readonly body: NtlsClientRegistration;
}

export type RegisterNtlsClientResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: NtlsClientRegistered }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_CLIENT_ALREADY_EXISTS' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetNtlsClientInput {
  /** Name of the client. */
  readonly clientid: string;
}

export type GetNtlsClientResult =
  | { readonly status: 200; readonly body: NtlsClient }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceNtlsClientCertificateInput {
  /** Name of the client. */
  readonly clientid: string;
  readonly body?: NtlsClientCertificate | FileBody;
}

export type ReplaceNtlsClientCertificateResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED' | 'SERVER_REQUEST_NOT_APPROPRIATE' | 'NTLS_FILENAME_NOT_VALID' | 'NTLS_CERTIFICATE_INVALID_CN' | 'NTLS_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface DeleteNtlsClientInput {
  /** Name of the client. */
  readonly clientid: string;
}

export type DeleteNtlsClientResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListNtlsClientActionsInput {
  /** Name of the client. */
  readonly clientid: string;
}

export type ListNtlsClientActionsResult =
  | { readonly status: 200; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetNtlsClientDnInput {
  /** Name of the client. */
  readonly clientid: string;
}

export type GetNtlsClientDnResult =
  | { readonly status: 200; readonly body: NtlsClientDn }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'NTLS_CLIENT_FAILED_TO_GET_DN_FILTER'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeNtlsClientDnInput {
  /** Name of the client. */
  readonly clientid: string;
  readonly body: NtlsClientDnChange;
}

export type ChangeNtlsClientDnResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_CLIENT_INVALID_DN_FILTER' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListNtlsClientLinksInput {
  /** Name of the client. */
  readonly clientid: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListNtlsClientLinksResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: NtlsLinkList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateNtlsClientLinkInput {
  /** Name of the client. */
  readonly clientid: string;
  readonly body: NtlsLinkCreation;
}

export type CreateNtlsClientLinkResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTLS_INVALID_PARTITION_URL' | 'NTLS_LINK_ALREADY_EXISTS' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetNtlsClientLinkInput {
  /** Name of the client. */
  readonly clientid: string;
  /** Identifier of the link. */
  readonly linkid: string;
}

export type GetNtlsClientLinkResult =
  | { readonly status: 200; readonly body: NtlsLink }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTLS_NO_CLIENT' | 'NTLS_NO_LINK'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

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
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListApplianceActionsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListApplianceActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformApplianceActionInput {
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'reboot' | 'powerOff' | 'regenerateCertificate' | (string & {});
  readonly body?: ApplianceActionInput;
}

export type PerformApplianceActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetCpuInput = Readonly<Record<never, never>>;

export type GetCpuResult =
  | { readonly status: 200; readonly body: Cpu }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListCpuProcessesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListCpuProcessesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ProcessList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListProcessesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListProcessesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ProcessList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetMemoryInput = Readonly<Record<never, never>>;

export type GetMemoryResult =
  | { readonly status: 200; readonly body: Memory }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetDiskInput = Readonly<Record<never, never>>;

export type GetDiskResult =
  | { readonly status: 200; readonly body: Disk }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListDiskPartitionsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListDiskPartitionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: DiskPartitionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetDiskPartitionInput {
  /** Identifier of the disk partition. */
  readonly id: string;
}

export type GetDiskPartitionResult =
  | { readonly status: 200; readonly body: DiskPartition }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListSensorsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListSensorsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: SensorList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE' | 'APPLIANCE_SENSORS_NOT_READY'> };

export interface GetSensorInput {
  /** Identifier of the sensor. */
  readonly sensorid: string;
}

export type GetSensorResult =
  | { readonly status: 200; readonly body: Sensor }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE' | 'APPLIANCE_SENSORS_NOT_READY'> };

export interface CreateLogMessageInput {
  readonly body?: LogMessage;
}

export type CreateLogMessageResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListServicesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListServicesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ServiceList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetServiceInput {
  /** Identifier of the service: cbs, cluster, clusteradmin, ctc, ismigration, lsta, network, ntls, ntp, snmp, ssh, stc, syslog, sysstat or webserver. */
  readonly serviceid: string;
}

export type GetServiceResult =
  | { readonly status: 200; readonly body: Service }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_SERVICE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeServiceInput {
  /** Identifier of the service: cbs, cluster, clusteradmin, ctc, ismigration, lsta, network, ntls, ntp, snmp, ssh, stc, syslog, sysstat or webserver. */
  readonly serviceid: string;
  readonly body: ServiceChange;
}

export type ChangeServiceResult =
  | { readonly status: 200; readonly body: EmptyObject }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_SERVICE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformServiceActionInput {
  /** Identifier of the service: cbs, cluster, clusteradmin, ctc, ismigration, lsta, network, ntls, ntp, snmp, ssh, stc, syslog, sysstat or webserver. */
  readonly serviceid: string;
  /** Identifier of the action: start, stop or restart. */
  readonly actionid: 'start' | 'stop' | 'restart' | (string & {});
  readonly body?: ServiceActionInput;
}

export type PerformServiceActionResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_SERVICE_ACTION_FAILED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_SERVICE_DOES_NOT_EXIST' | 'APPLIANCE_SERVICE_ACTION_INVALID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetSshInput = Readonly<Record<never, never>>;

export type GetSshResult =
  | { readonly status: 200; readonly body: SshSettings }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeSshInput {
  readonly body: SshChange;
}

export type ChangeSshResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SSH_FAILED_TO_SET_CIPHERS' | 'SSH_OPERATION_FAILED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformSshActionInput {
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: string;
  readonly body?: EmptyObject;
}

export type PerformSshActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SSH_FAILED_TO_RESET_CIPHERS' | 'SSH_OPERATION_FAILED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetWebServerInput = Readonly<Record<never, never>>;

export type GetWebServerResult =
  | { readonly status: 200; readonly body: WebServerSettings }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeWebServerInput {
  readonly body: WebServerChange;
}

export type ChangeWebServerResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetBlocklistInput = Readonly<Record<never, never>>;

export type GetBlocklistResult =
  | { readonly status: 200; readonly body: Blocklist }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceBlocklistInput {
  readonly body: BlocklistChange;
}

export type ReplaceBlocklistResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeBlocklistInput {
  readonly body: BlocklistChange;
}

export type ChangeBlocklistResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListWebServerActionsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListWebServerActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPackageFilesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPackageFilesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: PackageFileList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreatePackageFileInput {
  /** Whether to verify the package without installing it. */
  readonly VerifyOnly?: boolean;
  readonly body: PackageFile | FormData;
}

export type CreatePackageFileResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'APPLIANCE_FILENAME_NOT_VALID' | 'PACKAGE_AUTHCODE_INVALID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPackagesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPackagesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: PackageList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListUpgradesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListUpgradesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: UpgradeList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateUpgradeInput {
  readonly body: UpgradeFile | FileBody;
}

export type CreateUpgradeResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'UPGRADE_CONFIG_FILES_DO_NOT_EXIST' | 'APPLIANCE_REQUIRE_SO_LOGIN' | 'UPGRADE_UPLOADED_LICENSE_INVALID' | 'UPGRADE_LICENSE_ALREADY_APPLIED' | 'APPLIANCE_FILENAME_NOT_VALID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetUpgradeInput {
  /** Number of the upgrade. */
  readonly upgradeid: string;
}

export type GetUpgradeResult =
  | { readonly status: 200; readonly body: Upgrade }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'FRAMEWORK_NO_RESOURCE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetClusterInput = Readonly<Record<never, never>>;

export type GetClusterResult =
  | { readonly status: 200; readonly body: ClusterStanding }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetConfigInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type GetConfigResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: Configuration }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformBackupActionInput {
  /** Identifier of the configuration backup. */
  readonly backupid: string;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: string;
  readonly body: Restoration;
}

export type PerformBackupActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SYSCONF_CONFIG_SERVICE_NAME_INVALID' | 'SYSCONF_CONFIG_FILE_NAME_MISSING' | 'SYSCONF_CONFIG_VERSION_NOT_SUPPORTED' | 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE' | 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE' | 'SYSCONF_CONFIG_SERVICE_RUNNING'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateClusterInput {
  readonly body: ClusterCreation;
}

export type CreateClusterResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'CLUSTER_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListClusterMembersInput {
  /** Identifier of the cluster. */
  readonly clusterID: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListClusterMembersResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ClusterMemberList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'CLUSTER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListHsmsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListHsmsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: HsmList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type GetHsmResult =
  | { readonly status: 200; readonly body: Hsm }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface InitializeHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body: HsmInitialization;
}

export type InitializeHsmResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface LoginHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body: HsmLogin;
}

export type LoginHsmResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_HSM_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface LogoutHsmInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body?: EmptyObject;
}

export type LogoutHsmResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListHsmActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListHsmActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformHsmActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'factoryReset' | 'zeroize' | 'stmTransport' | 'stmRecover' | (string & {});
  readonly body?: HsmActionInput;
}

export type PerformHsmActionResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmMetricsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type GetHsmMetricsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: HsmMetrics }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmUtilizationInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type GetHsmUtilizationResult =
  | { readonly status: 200; readonly body: HsmUtilization }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListUtilizationBinsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListUtilizationBinsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: UtilizationBinList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmCounterInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type GetHsmCounterResult =
  | { readonly status: 200; readonly body: HsmCounter }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmStorageSpaceInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type GetHsmStorageSpaceResult =
  | { readonly status: 200; readonly body: HsmStorageSpace }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListHsmLicensesInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListHsmLicensesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: LicenseList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListHsmPoliciesInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListHsmPoliciesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: PolicyList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmPolicyInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Number of the policy in the Luna documentation. */
  readonly policyid: string;
}

export type GetHsmPolicyResult =
  | { readonly status: 200; readonly body: Policy }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_POLICY'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListHsmCapabilitiesInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListHsmCapabilitiesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: CapabilityList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmCertificateInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** The certificate: legacyKey for an HSM with firmware up to 7.4.0, key or pkc for an HSM with firmware 7.7.0 or later. */
  readonly type?: 'legacyKey' | 'key' | 'pkc';
}

export type GetHsmCertificateResult =
  | { readonly status: 200; readonly body: HsmCertificate }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmTamperInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type GetHsmTamperResult =
  | { readonly status: 200; readonly body: Tamper }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListTamperActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListTamperActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformTamperActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'clear' | (string & {});
  readonly body?: EmptyObject;
}

export type PerformTamperActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetPedInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Number of the PED: 0 is the local PED, 1 a remote PED. */
  readonly pedid: string;
}

export type GetPedResult =
  | { readonly status: 200; readonly body: Ped }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPedActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Number of the PED: 0 is the local PED, 1 a remote PED. */
  readonly pedid: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPedActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformPedActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Number of the PED: 0 is the local PED, 1 a remote PED. */
  readonly pedid: string;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'connect' | 'disconnect' | 'vectorInitialize' | 'vectorErase' | (string & {});
  readonly body?: PedActionInput;
}

export type PerformPedActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PED' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmFirmwareInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
}

export type GetHsmFirmwareResult =
  | { readonly status: 200; readonly body: HsmFirmware }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListFirmwareActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListFirmwareActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformFirmwareActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'upgrade' | 'rollback' | (string & {});
  readonly body?: EmptyObject;
}

export type PerformFirmwareActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateIndirectResponseInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body: IndirectResponseOrder;
}

export type CreateIndirectResponseResult =
  | { readonly status: 200; readonly body: IndirectResponse }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListHsmRolesInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListHsmRolesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: RoleList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetHsmRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
}

export type GetHsmRoleResult =
  | { readonly status: 200; readonly body: RoleDescription }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeHsmRolePasswordInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
  readonly body: HsmRolePasswordChange;
}

export type ChangeHsmRolePasswordResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task | EmptyObject }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListHsmRoleActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListHsmRoleActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformHsmRoleActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'createChallenge' | 'reset' | 'deactivate' | (string & {});
  readonly body?: HsmRoleActionInput;
}

export type PerformHsmRoleActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPartitionRolesInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPartitionRolesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: RoleList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetPartitionRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
}

export type GetPartitionRoleResult =
  | { readonly status: 200; readonly body: RoleDescription }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface InitializePartitionRoleInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
  readonly body?: PartitionRoleInitialization;
}

export type InitializePartitionRoleResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangePartitionRolePasswordInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
  readonly body: PartitionRolePasswordChange;
}

export type ChangePartitionRolePasswordResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task | EmptyObject }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPartitionRoleActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPartitionRoleActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformPartitionRoleActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the role: so or audit for the HSM; so, co or cu for a partition. */
  readonly roleid: 'so' | 'co' | 'cu' | 'audit' | (string & {});
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'createChallenge' | 'reset' | 'deactivate' | (string & {});
  readonly body?: PartitionRoleActionInput;
}

export type PerformPartitionRoleActionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED' | 'HSMPLUGIN_POLICY_NOT_ENABLED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ROLE' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPartitionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPartitionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: PartitionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreatePartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  readonly body: PartitionCreation;
}

export type CreatePartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NAME_IN_USE' | 'HSMPLUGIN_INSUFFICIENT_SPACE' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetPartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
}

export type GetPartitionResult =
  | { readonly status: 200; readonly body: Partition }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface InitializePartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: PartitionInitialization;
}

export type InitializePartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

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
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface LoginPartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: PartitionLogin;
}

export type LoginPartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INCORRECT_PASSWORD' | 'HSMPLUGIN_ROLE_LOCKED_OUT' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED' | 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface LogoutPartitionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body?: EmptyObject;
}

export type LogoutPartitionResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPartitionPoliciesInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPartitionPoliciesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: PolicyList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreatePolicyTemplateInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: PolicyTemplateFile;
}

export type CreatePolicyTemplateResult =
  | { readonly status: 201; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_INVALID_FILENAME'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetPartitionSffInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
}

export type GetPartitionSffResult =
  | { readonly status: 202; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangePartitionStcInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: StcSettings;
}

export type ChangePartitionStcResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateStcClientInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: StcClientRegistration;
}

export type CreateStcClientResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetStcClientInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the STC client. */
  readonly clientid: string;
}

export type GetStcClientResult =
  | { readonly status: 200; readonly body: StcClient }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_STC_CLIENT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateIndirectChallengeInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  readonly body: IndirectChallengeOrder;
}

export type CreateIndirectChallengeResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: IndirectChallenge }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' | 'HSMPLUGIN_ROLE_NOT_INITIALIZED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetIndirectChallengeInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the challenge. */
  readonly challengeid: string;
}

export type GetIndirectChallengeResult =
  | { readonly status: 200; readonly body: IndirectChallenge }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_CHALLENGE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPartitionObjectsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPartitionObjectsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ObjectList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetPartitionObjectInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Handle of the object. */
  readonly objectid: string;
}

export type GetPartitionObjectResult =
  | { readonly status: 200; readonly body: PartitionObject }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_OBJECT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformObjectActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: string;
  readonly body: ObjectActionInput;
}

export type PerformObjectActionResult =
  | { readonly status: 200; readonly headers: { readonly location: string }; readonly body: Task }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_BACKUP_DOES_NOT_EXIST' | 'HSMPLUGIN_INSUFFICIENT_SPACE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_HSM_DOES_NOT_EXIST' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_ACTION' | 'HSMPLUGIN_INVALID_OBJECT'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetSmkInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the SMK. */
  readonly smkid: string;
}

export type GetSmkResult =
  | { readonly status: 200; readonly body: SmkKey }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListSmkActionsInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the SMK. */
  readonly smkid: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListSmkActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformSmkActionInput {
  /** Serial number of the HSM. */
  readonly hsmid: Identifier;
  /** Identifier of the partition. */
  readonly partitionid: Identifier;
  /** Identifier of the SMK. */
  readonly smkid: string;
  /** Identifier of the action, as in the list of actions. */
  readonly actionid: 'start' | 'end' | (string & {});
}

export type PerformSmkActionResult =
  | { readonly status: 200; readonly body: SmkKey | EmptyObject }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'HSMPLUGIN_PARTITION_VERSION_INVALID' | 'HSMPLUGIN_FUNC_NOT_SUPPORTED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'FRAMEWORK_SESSION_NOT_PRIVATE' | 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'> }
  | { readonly status: 403; readonly error: LunaError<'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'> }
  | { readonly status: 404; readonly error: LunaError<'HSMPLUGIN_INVALID_HSM' | 'HSMPLUGIN_INVALID_PARTITION' | 'HSMPLUGIN_INVALID_SMKID' | 'HSMPLUGIN_INVALID_ACTION'> }
  | { readonly status: 409; readonly error: LunaError<'HSMPLUGIN_SMK_NOT_INITIALIZED'> }
  | { readonly status: 422; readonly error: LunaError<'HSMPLUGIN_OPERATION_NOT_ALLOWED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetNetworkInput = Readonly<Record<never, never>>;

export type GetNetworkResult =
  | { readonly status: 200; readonly body: Network }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeNetworkInput {
  readonly body?: NetworkChange;
}

export type ChangeNetworkResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_FAILED_TO_SET_HOSTNAME' | 'APPLIANCE_INVALID_VALUE_SPECIFIED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformNetworkActionInput {
  /** Identifier of the action: ping. */
  readonly actionid: 'ping' | (string & {});
  readonly body: PingInput;
}

export type PerformNetworkActionResult =
  | { readonly status: 200; readonly body: PingResult }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListNetworkDevicesInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListNetworkDevicesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: NetworkDeviceList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetNetworkDeviceInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
}

export type GetNetworkDeviceResult =
  | { readonly status: 200; readonly body: NetworkDevice }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetNetworkDeviceStatsInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
}

export type GetNetworkDeviceStatsResult =
  | { readonly status: 200; readonly body: NetworkDeviceStats }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceNetworkDeviceIp4Input {
  /** Identifier of the network device. */
  readonly deviceid: 'eth0' | 'eth1' | 'eth2' | 'eth3' | 'bond0' | 'bond1';
  readonly body: Ip4Configuration;
}

export type ReplaceNetworkDeviceIp4Result =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'OPERATION_RESTRICTED'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_FAILED_TO_SET_INTERFACE'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformNetworkDeviceActionInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
  /** Identifier of the action: enable or disable. */
  readonly actionid: 'enable' | 'disable' | (string & {});
  readonly body?: BondActionInput;
}

export type PerformNetworkDeviceActionResult =
  | { readonly status: 200; readonly body: EmptyObject }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'BOND_DEVICE_IS_NOT_CONFIGURED' | 'BOND_DEVICE_IS_ALREADY_ENABLED' | 'BOND_DEVICE_IS_ALREADY_DISABLED' | 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE' | 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE' | 'APPLIANCE_INVALID_DEVICE_TYPE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetMeasurementStatsInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
  /** Seconds that the statistics cover, 1 to 99999. A request without it is refused. */
  readonly duration?: string;
}

export type GetMeasurementStatsResult =
  | { readonly status: 200; readonly body: MeasurementStats }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED' | 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetTrafficClassInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
  /** Name of the traffic class; default and class are reserved. */
  readonly classid: string;
}

export type GetTrafficClassResult =
  | { readonly status: 200; readonly body: TrafficClass }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'APPLIANCE_CLASS_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceTrafficClassInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
  /** Name of the traffic class; default and class are reserved. */
  readonly classid: string;
  readonly body: TrafficClassInput;
}

export type ReplaceTrafficClassResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_BANDWIDTH' | 'APPLIANCE_CLASS_NAME_RESERVED' | 'APPLIANCE_FAILED_TO_CREATE_CLASS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface DeleteRouteInput {
  /** Identifier of the network device. */
  readonly deviceid: string;
  /** Identifier of the route: its destination. */
  readonly routeid: string;
  readonly body: RouteDescription;
}

export type DeleteRouteResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_INTERFACE_DOES_NOT_EXIST' | 'APPLIANCE_ROUTE_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetMeasurementInput = Readonly<Record<never, never>>;

export type GetMeasurementResult =
  | { readonly status: 200; readonly body: Measurement }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformMeasurementActionInput {
  /** Identifier of the action: enable or disable. */
  readonly actionid: 'enable' | 'disable' | (string & {});
  readonly body?: MeasurementActionInput;
}

export type PerformMeasurementActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_MEASUREMENT_ACTION_FAILED' | 'APPLIANCE_INVALID_PATTERN_DETECTED' | 'APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetTimeInput = Readonly<Record<never, never>>;

export type GetTimeResult =
  | { readonly status: 200; readonly body: Time }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceTimeInput {
  readonly body: TimeSetting;
}

export type ReplaceTimeResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeTimeInput {
  readonly body?: TimeChange;
}

export type ChangeTimeResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetNtpInput = Readonly<Record<never, never>>;

export type GetNtpResult =
  | { readonly status: 200; readonly body: Ntp }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetNtpStatusInput = Readonly<Record<never, never>>;

export type GetNtpStatusResult =
  | { readonly status: 200; readonly body: NtpStatus }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListNtpServersInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListNtpServersResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: NtpServerList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateNtpServerInput {
  readonly body: NtpServerCreation;
}

export type CreateNtpServerResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTP_INVALID_AUTHENTICATION' | 'NTP_VERSION_NOT_SUPPORTED' | 'NTP_PORT_NOT_SUPPORTED' | 'NTP_INVALID_SERVER' | 'NTP_SERVER_ALREADY_EXISTS' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetNtpServerInput {
  /** Identifier of the NTP server: its address. */
  readonly serverid: string;
}

export type GetNtpServerResult =
  | { readonly status: 200; readonly body: NtpServer }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTP_SERVER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceNtpServerInput {
  /** Identifier of the NTP server: its address. */
  readonly serverid: string;
  readonly body: NtpServerSettings;
}

export type ReplaceNtpServerResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTP_INVALID_AUTHENTICATION' | 'NTP_VERSION_NOT_SUPPORTED' | 'NTP_PORT_NOT_SUPPORTED' | 'APPLIANCE_REQUIRE_SO_LOGIN'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'NTP_SERVER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformNtpActionInput {
  /** Identifier of the action: synchronize. */
  readonly actionid: 'synchronize' | (string & {});
  readonly body?: NtpActionInput;
}

export type PerformNtpActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'NTP_INVALID_AUTHENTICATION'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 409; readonly error: LunaError<'SYSCONF_CONFIG_NTP_SERVICE_RUNNING'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'NTP_OPERATION_FAILED'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetSyslogInput = Readonly<Record<never, never>>;

export type GetSyslogResult =
  | { readonly status: 200; readonly body: Syslog }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListSyslogLogsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListSyslogLogsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: SyslogLogList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetSyslogLogInput {
  /** Name of the log. */
  readonly logid: string;
}

export type GetSyslogLogResult =
  | { readonly status: 200; readonly body: SyslogLog }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SYSLOG_LOG_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListRemoteHostsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListRemoteHostsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: RemoteHostList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateRemoteHostInput {
  readonly body: RemoteHostCreation;
}

export type CreateRemoteHostResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SYSLOG_REMOTE_HOST_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateSyslogCaInput {
  readonly body: SyslogCa;
}

export type CreateSyslogCaResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERTIFICATE' | 'APPLIANCE_FILENAME_NOT_VALID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceSyslogCertificateInput {
  readonly body: SyslogCertificateFile | FileBody;
}

export type ReplaceSyslogCertificateResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SYSLOG_INVALID_CERTIFICATE' | 'APPLIANCE_EXPIRED_CERT' | 'SERVER_REQUEST_NOT_APPROPRIATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateSyslogCertificateInput {
  readonly body?: SelfSignedCertificate;
}

export type CreateSyslogCertificateResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_INVALID_VALUE_SPECIFIED'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetSnmpInput = Readonly<Record<never, never>>;

export type GetSnmpResult =
  | { readonly status: 200; readonly body: Snmp }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateSnmpTrapInput {
  readonly body: SnmpTrapCreation;
}

export type CreateSnmpTrapResult =
  | { readonly status: 201; readonly headers: { readonly location: string }; readonly body: SnmpTrapId }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_TRAP_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformSnmpTrapTestInput {
  readonly body: SnmpTrapTest;
}

export type PerformSnmpTrapTestResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformSnmpTrapActionInput {
  /** Identifier of the action: enable or disable. */
  readonly actionid: 'enable' | 'disable' | (string & {});
  readonly body?: EmptyObject;
}

export type PerformSnmpTrapActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_TRAP_ACTION_INVALID' | 'SNMP_TRAP_NOT_CONFIGURED'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetSnmpTrapInput {
  /** Identifier of the trap: its host. */
  readonly trapid: string;
}

export type GetSnmpTrapResult =
  | { readonly status: 200; readonly body: SnmpTrap }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_TRAP_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateSnmpUserInput {
  readonly body: SnmpUserCreation;
}

export type CreateSnmpUserResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_USER_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetSnmpUserInput {
  /** Name of the SNMP user. */
  readonly userid: string;
}

export type GetSnmpUserResult =
  | { readonly status: 200; readonly body: SnmpUser }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateSnmpNotificationInput {
  /** Name of the SNMP user. */
  readonly userid: string;
  readonly body: SnmpNotificationCreation;
}

export type CreateSnmpNotificationResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SNMP_NOTIFICATION_ALREADY_EXISTS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetSnmpNotificationInput {
  /** Name of the SNMP user. */
  readonly userid: string;
  /** Identifier of the notification: its address. */
  readonly notificationid: string;
}

export type GetSnmpNotificationResult =
  | { readonly status: 200; readonly body: SnmpNotification }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST' | 'SNMP_NOTIFICATION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeSnmpNotificationInput {
  /** Name of the SNMP user. */
  readonly userid: string;
  /** Identifier of the notification: its address. */
  readonly notificationid: string;
  readonly body?: SnmpNotificationChange;
}

export type ChangeSnmpNotificationResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'SNMP_USER_DOES_NOT_EXIST' | 'SNMP_NOTIFICATION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'SNMP_OPERATION_FAILED'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListUsersInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListUsersResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: UserList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateUserInput {
  readonly body: UserCreation;
}

export type CreateUserResult =
  | { readonly status: 204; readonly headers: { readonly location: string }; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_USERID_ALREADY_EXISTS' | 'SERVERPLUGIN_INVALID_ROLEID' | 'SERVERPLUGIN_INVALID_PASSWORD'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetUserInput {
  /** Name of the user. */
  readonly userid: string;
}

export type GetUserResult =
  | { readonly status: 200; readonly body: User }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceUserInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: UserReplacement;
}

export type ReplaceUserResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangeUserInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: UserChange;
}

export type ChangeUserResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_ROLEID'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

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
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListUserActionsInput {
  /** Name of the user. */
  readonly userid: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListUserActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformUserActionInput {
  /** Name of the user. */
  readonly userid: string;
  /** Identifier of the action: changePassword, enable, disable or roleClear. */
  readonly actionid: 'changePassword' | 'enable' | 'disable' | 'roleClear' | (string & {});
  readonly body?: UserActionInput;
}

export type PerformUserActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INCORRECT_PASSWORD' | 'SERVERPLUGIN_INVALID_PASSWORD'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_CHANGEABLE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_INVALID_ACTION'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListUserCertificatesInput {
  /** Name of the user. */
  readonly userid: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListUserCertificatesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: UserCertificateList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface CreateUserCertificateInput {
  /** Name of the user. */
  readonly userid: string;
  readonly body: UserCertificateCreation;
}

export type CreateUserCertificateResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_CERTIFICATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface DeleteUserCertificatesInput {
  /** Name of the user. */
  readonly userid: string;
}

export type DeleteUserCertificatesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_INVALID_USERID'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListUserFilesInput {
  /** Name of the user who owns the files. */
  readonly userid: string;
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListUserFilesResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: UserFileList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_USERID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

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
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetUserFileInput {
  /** Name of the user who owns the files. */
  readonly userid: string;
  /** Name of the file. */
  readonly fileid: string;
}

export type GetUserFileResult =
  | { readonly status: 200; readonly body: UserFile }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED' | 'SERVERPLUGIN_INTERNAL_ERROR'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 403; readonly error: LunaError<'SERVERPLUGIN_USERID_NOT_AUTHORIZED' | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'> }
  | { readonly status: 404; readonly error: LunaError<'SERVERPLUGIN_USERID_DOES_NOT_EXIST' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface GetUserFileArchiveInput {
  /** Name of the user who owns the files. */
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
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetLoginRulesInput = Readonly<Record<never, never>>;

export type GetLoginRulesResult =
  | { readonly status: 200; readonly body: LoginRules }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ReplaceLoginRulesInput {
  readonly body: LoginRulesReplacement;
}

export type ReplaceLoginRulesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type ListLoginRulesActionsInput = Readonly<Record<never, never>>;

export type ListLoginRulesActionsResult =
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 501; readonly error: LunaError<'FRAMEWORK_NOT_SIMULATED'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export type GetPasswordRulesInput = Readonly<Record<never, never>>;

export type GetPasswordRulesResult =
  | { readonly status: 200; readonly body: PasswordRules }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ChangePasswordRulesInput {
  readonly body: PasswordRulesChange;
}

export type ChangePasswordRulesResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface ListPasswordRulesActionsInput {
  /** Maximum number of entries in the answer; all entries by default. */
  readonly limit?: number;
  /** Number of entries to skip at the beginning of the list. */
  readonly offset?: number;
}

export type ListPasswordRulesActionsResult =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: ActionList }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface PerformPasswordRulesActionInput {
  /** Identifier of the action: enable or disable. */
  readonly actionid: 'enable' | 'disable' | (string & {});
  readonly body?: PasswordRulesActionInput;
}

export type PerformPasswordRulesActionResult =
  | { readonly status: 204; readonly body: undefined }
  | { readonly status: 400; readonly error: LunaError<'FRAMEWORK_BAD_REQUEST' | 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE' | 'APPLIANCE_USER_INVALID_PARAMETERS'> }
  | { readonly status: 401; readonly error: LunaError<'FRAMEWORK_USER_NOT_AUTHENTICATED' | 'FRAMEWORK_NO_SESSION_COOKIE' | 'FRAMEWORK_NO_ACL_RULE'> }
  | { readonly status: 404; readonly error: LunaError<'APPLIANCE_ACTION_DOES_NOT_EXIST'> }
  | { readonly status: 500; readonly error: LunaError<'FRAMEWORK_INTERNAL_ERROR' | 'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION'> }
  | { readonly status: 503; readonly error: LunaError<'FRAMEWORK_UNAVAILABLE'> };

export interface Operations17 {
  /**
   * Open a private session. `POST /auth/session`
   *
   * Opens a private session for the appliance user whose name and password the request carries. The answer sets the cookie of the session, which ends after ten idle minutes. No HSM or partition login is needed, and the request makes none. A user has at most 1,000 open sessions and the appliance at most 10,000; beyond these limits the longest idle sessions end.
   *
   * - Needs: appliance role admin, operator, monitor or audit.
   * - 204: The session is open.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample in release 14, 16, authentication overview and vendor samples.
   * @example
   * await luna.openSession({ body: {} });
   */
  openSession(input?: OpenSessionInput, options?: CallOptions): Promise<OpenSessionResult>;
  /**
   * Close the private session. `DELETE /auth/session`
   *
   * Ends the private session of the cookie and the logins made in it. It needs the session and nothing else.
   *
   * - Needs: appliance role admin, operator, monitor or audit, a private session.
   * - 204: The session has ended.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples and clients in the field.
   * @example
   * await luna.closeSession();
   */
  closeSession(input?: CloseSessionInput, options?: CallOptions): Promise<CloseSessionResult>;
  /**
   * Ask for a login challenge. `POST /auth/login/challenge`
   *
   * Starts a certificate login: returns a challenge that only the private key of the user can decrypt. It needs no credentials, and the user must have the certificate stored on the appliance. A user has at most 100 pending challenges and the appliance at most 10,000; beyond these limits the oldest ends.
   *
   * - Needs: appliance role admin, operator, monitor or audit.
   * - 200: The challenge. It is valid for two minutes and for one answer.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, 8, 16, authentication overview.
   * @example
   * await luna.createLoginChallenge({
   *   body: {
   *     username: 'robot',
   *     certificate: '-----BEGIN CERTIFICATE-----\nMIIBhTCCASugAwIBAgIUL1mPK7MbFy07kYv03TJQKueDCOIwCgYIKoZIzj0EAwIw\nFzEVMBMGA1UEAwwMYXBwLXNlcnZlci0xMCAXDTI2MTEyMjA2NTMzMVoYDzIxMjYx\nMDI5MDY1MzMxWjAXMRUwEwYDVQQDDAxhcHAtc2VydmVyLTEwWTATBgcqhkjOPQIB\nBggqhkjOPQMBBwNCAASoN06w+QHCOcwufybAl3t88sZHYgQeFHIluEhkC+SsjYwL\nsxAwMwtD507zcz8HBF9qTPXdlGB16am1kUSSIDhyo1MwUTAdBgNVHQ4EFgQUShT7\noB2f6cqmnfSIN6oQpgLeCcYwHwYDVR0jBBgwFoAUShT7oB2f6cqmnfSIN6oQpgLe\nCcYwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA1qFHISKm6vrB\nBzNJtGLtiYjpyIeMj7GdrQpvPHl7kIgCIBhtov2ozzVL/OdH2B2Svdkh/3Ugb2Sf\n06/WmJsCwZs3\n-----END CERTIFICATE-----\n',
   *   },
   * });
   */
  createLoginChallenge(input: CreateLoginChallengeInput, options?: CallOptions): Promise<CreateLoginChallengeResult>;
  /**
   * Log in with the answer to a challenge. `POST /auth/login/basic`
   *
   * Completes a certificate login: the answer to a challenge opens a private session for its user. It needs no credentials.
   *
   * - Needs: appliance role admin, operator, monitor or audit.
   * - 204: The session is open.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, login page.
   * @example
   * await luna.loginUser({ body: { challengeResponse: 'bm90LWEtcmVhbC1yZXNwb25zZQ==' } });
   */
  loginUser(input: LoginUserInput, options?: CallOptions): Promise<LoginUserResult>;
  /**
   * List roles of appliance users. `GET /roles`
   *
   * Lists the roles that appliance users can have, the built-in ones first. These roles are not HSM roles.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The roles.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed in release 15, a client in the field.
   * @example
   * await luna.listRoles();
   */
  listRoles(input?: ListRolesInput, options?: CallOptions): Promise<ListRolesResult>;
  /**
   * Create a role of appliance users. `POST /roles`
   *
   * Creates a role without rules. Its users may call nothing until replaceRoleResources adds rules.
   *
   * - Needs: appliance role admin.
   * - 204: The role is created; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_ROLEID_ALREADY_EXISTS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, 17, create role page.
   * @example
   * await luna.createRole({ body: { roleId: 'auditors', fullName: 'Read only auditors' } });
   */
  createRole(input: CreateRoleInput, options?: CallOptions): Promise<CreateRoleResult>;
  /**
   * Get a role of appliance users. `GET /roles/{roleid}`
   *
   * Returns the name of a role and the path of its rules.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page shows the parameters only.
   * @example
   * await luna.getRole({ roleid: 'auditors' });
   */
  getRole(input: GetRoleInput, options?: CallOptions): Promise<GetRoleResult>;
  /**
   * Replace the description of a role. `PUT /roles/{roleid}`
   *
   * Replaces the description of a custom role and keeps its rules.
   *
   * - Needs: appliance role admin.
   * - 204: The role has the new description.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page shows the parameters only.
   * @example
   * await luna.replaceRole({ roleid: 'auditors', body: { fullName: 'Auditors of the payments team' } });
   */
  replaceRole(input: ReplaceRoleInput, options?: CallOptions): Promise<ReplaceRoleResult>;
  /**
   * Change the description of a role. `PATCH /roles/{roleid}`
   *
   * Changes the properties in the body and keeps the rules of the custom role.
   *
   * - Needs: appliance role admin.
   * - 204: The role is changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page shows the parameters only.
   * @example
   * await luna.changeRole({ roleid: 'auditors', body: { fullName: 'Auditors of the payments team' } });
   */
  changeRole(input: ChangeRoleInput, options?: CallOptions): Promise<ChangeRoleResult>;
  /**
   * Delete a role of appliance users. `DELETE /roles/{roleid}`
   *
   * Deletes a custom role with its rules. Users who had it are left without a role.
   *
   * - Needs: appliance role admin.
   * - 204: The role is deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page shows the parameters only.
   * @example
   * await luna.deleteRole({ roleid: 'auditors' });
   */
  deleteRole(input: DeleteRoleInput, options?: CallOptions): Promise<DeleteRoleResult>;
  /**
   * Get the rules of a role. `GET /roles/{roleid}/resources`
   *
   * Returns the operations that users of a role may call, one rule per line. A rule for a list does not cover its items.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The rules.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed in release 15, 17, a client in the field and the validation schema page; the page shows the parameters only.
   * @example
   * await luna.getRoleResources({ roleid: 'auditors' });
   */
  getRoleResources(input: GetRoleResourcesInput, options: StreamOptions): Promise<Streamed<GetRoleResourcesResult>>;
  /**
   * Get the rules of a role. `GET /roles/{roleid}/resources`
   *
   * Returns the operations that users of a role may call, one rule per line. A rule for a list does not cover its items.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The rules.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed in release 15, 17, a client in the field and the validation schema page; the page shows the parameters only.
   * @example
   * await luna.getRoleResources({ roleid: 'auditors' });
   */
  getRoleResources(input: GetRoleResourcesInput, options?: DownloadOptions): Promise<GetRoleResourcesResult>;
  /**
   * Replace the rules of a role. `PUT /roles/{roleid}/resources`
   *
   * Replaces the rules of a custom role. The new rules apply from the next request of its users.
   *
   * - Needs: appliance role admin.
   * - 204: The rules are replaced.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed in release 15, 17, a client in the field and the validation schema page; the page shows the parameters only.
   * @example
   * await luna.replaceRoleResources({
   *   roleid: 'auditors',
   *   body: 'POST:/auth/session\nDELETE:/auth/session\nGET:/api/lunasa/hsms\nGET:/api/lunasa/hsms/{hsmid}\nGET:/api/lunasa/hsms/{hsmid}/partitions\n',
   * });
   */
  replaceRoleResources(input: ReplaceRoleResourcesInput, options?: UploadOptions): Promise<ReplaceRoleResourcesResult>;
  /**
   * Add rules to a role. `PATCH /roles/{roleid}/resources`
   *
   * Adds rules to a custom role and keeps its existing rules.
   *
   * - Needs: appliance role admin.
   * - 204: The rules are added.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_ROLEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page shows the parameters only.
   * @example
   * await luna.changeRoleResources({ roleid: 'auditors', body: 'GET:/api/lunasa/ntls/clients\n' });
   */
  changeRoleResources(input: ChangeRoleResourcesInput, options?: UploadOptions): Promise<ChangeRoleResourcesResult>;
  /**
   * Get the access control list. `GET /acl`
   *
   * Returns the roles of all changeable users and the rules of all changeable roles, in the format that replaceAcl accepts.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The list.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 15, cross-references on ACL pages; pages refer to the format and do not show it.
   * @example
   * await luna.getAcl();
   */
  getAcl(input: GetAclInput | undefined, options: StreamOptions): Promise<Streamed<GetAclResult>>;
  /**
   * Get the access control list. `GET /acl`
   *
   * Returns the roles of all changeable users and the rules of all changeable roles, in the format that replaceAcl accepts.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The list.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 15, cross-references on ACL pages; pages refer to the format and do not show it.
   * @example
   * await luna.getAcl();
   */
  getAcl(input?: GetAclInput, options?: DownloadOptions): Promise<GetAclResult>;
  /**
   * Replace the access control list. `PUT /acl`
   *
   * Replaces the entries of all changeable users and roles and removes entries that are not in the body. It creates no users and no roles.
   *
   * - Needs: appliance role admin.
   * - 204: The list is replaced.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, replace ACL page.
   * @example
   * await luna.replaceAcl({
   *   body: 'user,robot,auditors\nrole,auditors,POST:/auth/session\nrole,auditors,GET:/api/lunasa/hsms\n',
   * });
   */
  replaceAcl(input?: ReplaceAclInput, options?: UploadOptions): Promise<ReplaceAclResult>;
  /**
   * Change the access control list. `PATCH /acl`
   *
   * Sets the entries in the body and keeps all others. It creates no users and no roles.
   *
   * - Needs: appliance role admin.
   * - 204: The entries are changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, change ACL page.
   * @example
   * await luna.changeAcl({ body: 'user,robot,auditors\n' });
   */
  changeAcl(input?: ChangeAclInput, options?: UploadOptions): Promise<ChangeAclResult>;
  /**
   * List tasks. `GET /tasks`
   *
   * Lists every task of the appliance with all its properties. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The tasks.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, 16, tasks overview.
   * @example
   * await luna.listTasks();
   */
  listTasks(input?: ListTasksInput, options?: CallOptions): Promise<ListTasksResult>;
  /**
   * Delete all tasks. `DELETE /tasks`
   *
   * Deletes every task with its output. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 204: All tasks are deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented, REST API user guide of appliance 7.2; the status is inferred.
   * @example
   * await luna.deleteTasks();
   */
  deleteTasks(input?: DeleteTasksInput, options?: CallOptions): Promise<DeleteTasksResult>;
  /**
   * Get a task. `GET /tasks/{taskid}`
   *
   * Returns the progress of a task: 200 while it waits or runs, 303 when it has ended and its output is available. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The task has not ended.
   * - 303: The task has ended; Location points to its output.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 410: FRAMEWORK_TASK_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, task page.
   * @example
   * await luna.getTask({ taskid: '0' });
   */
  getTask(input: GetTaskInput, options?: CallOptions): Promise<GetTaskResult>;
  /**
   * Get the output of a task. `GET /tasks/{taskid}/response`
   *
   * Returns the output of the request that created the task, and deletes the task: a second read finds nothing. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The output of the task, which is now deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 409: FRAMEWORK_TASK_NOT_COMPLETE
   * - 410: FRAMEWORK_TASK_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, protecting resources page; the statuses are inferred.
   * @example
   * await luna.getTaskResponse({ taskid: '0' });
   */
  getTaskResponse(input: GetTaskResponseInput, options?: CallOptions): Promise<GetTaskResponseResult>;
  /**
   * List the actions of a task. `GET /tasks/{taskid}/actions`
   *
   * Lists the actions of a task; start is the only one known. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 410: FRAMEWORK_TASK_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, protecting resources page; the body is inferred.
   * @example
   * await luna.listTaskActions({ taskid: '0' });
   */
  listTaskActions(input: ListTaskActionsInput, options?: CallOptions): Promise<ListTaskActionsResult>;
  /**
   * Start a waiting task. `POST /tasks/{taskid}/actions/{actionid}`
   *
   * Starts a waiting task. Until then, a destructive request has changed nothing. The logins were checked when the task was created. A task whose HSM or partition is erased while it waits has ended with an error.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The task runs; Location points to the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: FRAMEWORK_NO_RESOURCE
   * - 409: FRAMEWORK_TASK_NOT_WAITING
   * - 410: FRAMEWORK_TASK_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, protecting resources page; the statuses are inferred.
   * @example
   * await luna.performTaskAction({ taskid: '0', actionid: 'start', body: {} });
   */
  performTaskAction(input: PerformTaskActionInput, options?: CallOptions): Promise<PerformTaskActionResult>;
  /**
   * Get the appliance. `GET /api/lunasa`
   *
   * Returns the software version, the service state and the paths of the resources of the appliance. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The appliance.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples and a captured answer; the properties other than version are observed.
   * @example
   * await luna.getAppliance();
   */
  getAppliance(input?: GetApplianceInput, options?: CallOptions): Promise<GetApplianceResult>;
  /**
   * Get the NTLS settings. `GET /api/lunasa/ntls`
   *
   * Returns how clients connect, and the paths of the clients and of the certificate.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 14, link on the appliance; a captured answer links to it; no source shows it.
   * @example
   * await luna.getNtls();
   */
  getNtls(input?: GetNtlsInput, options?: CallOptions): Promise<GetNtlsResult>;
  /**
   * Change the NTLS settings. `PUT /api/lunasa/ntls`
   *
   * Sets how clients connect. The body must contain all settings.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The settings are changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, change NTLS page; the stored page is cut off in the last property.
   * @example
   * await luna.changeNtls({
   *   body: {
   *     receiveTimeoutTimer: 30,
   *     ipCheckEnabled: true,
   *     cipherList: 'TLS_AES_256_GCM_SHA384',
   *     groupList: 'X25519MLKEM768:x25519',
   *   },
   * });
   */
  changeNtls(input: ChangeNtlsInput, options?: CallOptions): Promise<ChangeNtlsResult>;
  /**
   * Get the NTLS certificate. `GET /api/lunasa/ntls/certificate`
   *
   * Returns the certificate that the appliance presents to its clients.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The certificate.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 15, access rules of a client in the field; a rule names it; no source shows it.
   * @example
   * await luna.getNtlsCertificate();
   */
  getNtlsCertificate(input?: GetNtlsCertificateInput, options?: CallOptions): Promise<GetNtlsCertificateResult>;
  /**
   * Install an NTLS certificate. `PUT /api/lunasa/ntls/certificate`
   *
   * Creates a task that replaces the certificate and waits until it is started. The certificate is uploaded or is a file of the caller.
   *
   * - Needs: appliance role admin.
   * - 204: The task that installs the certificate is waiting; Location points to the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTLS_INVALID_CERTIFICATE, APPLIANCE_EXPIRED_CERT, SERVER_REQUEST_NOT_APPROPRIATE, NTLS_INTERNAL_ERROR, NTLS_FILENAME_NOT_VALID, NTLS_CERTIFICATE_INVALID_CN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, 17, install NTLS certificate page.
   * @example
   * await luna.installNtlsCertificate({ body: { file: 'appliance.pem' } });
   */
  installNtlsCertificate(input: InstallNtlsCertificateInput, options?: UploadOptions): Promise<InstallNtlsCertificateResult>;
  /**
   * Regenerate the NTLS certificate. `PATCH /api/lunasa/ntls/certificate`
   *
   * Creates a task that generates a key and a self-signed certificate and waits until it is started.
   *
   * - Needs: appliance role admin.
   * - 204: The task that generates the certificate is waiting; Location points to the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, regenerate NTLS certificate page; the stored page is cut off before the answers.
   * @example
   * await luna.regenerateNtlsCertificate({
   *   body: {
   *     cn: 'luna-appliance',
   *     startDate: '2026-01-15',
   *     days: 365,
   *     country: 'CA',
   *     state: 'Ontario',
   *     location: 'Ottawa',
   *     organization: 'Example org',
   *     orgunit: 'Payments',
   *     email: 'hsm@example.org',
   *     subjectAltName: ['luna-appliance.example.org', '192.0.2.7'],
   *   },
   * });
   */
  regenerateNtlsCertificate(input?: RegenerateNtlsCertificateInput, options?: CallOptions): Promise<RegenerateNtlsCertificateResult>;
  /**
   * List NTLS clients. `GET /api/lunasa/ntls/clients`
   *
   * Lists the registered clients.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: Lists the clients.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples and clients in the field.
   * @example
   * await luna.listNtlsClients();
   */
  listNtlsClients(input?: ListNtlsClientsInput, options?: CallOptions): Promise<ListNtlsClientsResult>;
  /**
   * Register an NTLS client. `POST /api/lunasa/ntls/clients`
   *
   * Registers a client by its address or host name. The certificate is in the request, or in a file of the caller whose name is the address or host name, or is added later by replaceNtlsClientCertificate. While forceSoLogin is true, the HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator.
   * - 200: The client is registered; Location points to the client.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTLS_CLIENT_ALREADY_EXISTS, NTLS_INVALID_CERTIFICATE, APPLIANCE_EXPIRED_CERT, APPLIANCE_REQUIRE_SO_LOGIN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, register NTLS client page; carried forward; the stored page is cut off before the answers.
   * @example
   * await luna.registerNtlsClient({
   *   body: {
   *     clientName: 'app-server-3',
   *     ip: '192.0.2.13',
   *     certificate: '-----BEGIN CERTIFICATE-----\nMIIBhTCCASugAwIBAgIUL1mPK7MbFy07kYv03TJQKueDCOIwCgYIKoZIzj0EAwIw\nFzEVMBMGA1UEAwwMYXBwLXNlcnZlci0xMCAXDTI2MTEyMjA2NTMzMVoYDzIxMjYx\nMDI5MDY1MzMxWjAXMRUwEwYDVQQDDAxhcHAtc2VydmVyLTEwWTATBgcqhkjOPQIB\nBggqhkjOPQMBBwNCAASoN06w+QHCOcwufybAl3t88sZHYgQeFHIluEhkC+SsjYwL\nsxAwMwtD507zcz8HBF9qTPXdlGB16am1kUSSIDhyo1MwUTAdBgNVHQ4EFgQUShT7\noB2f6cqmnfSIN6oQpgLeCcYwHwYDVR0jBBgwFoAUShT7oB2f6cqmnfSIN6oQpgLe\nCcYwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA1qFHISKm6vrB\nBzNJtGLtiYjpyIeMj7GdrQpvPHl7kIgCIBhtov2ozzVL/OdH2B2Svdkh/3Ugb2Sf\n06/WmJsCwZs3\n-----END CERTIFICATE-----\n',
   *   },
   * });
   */
  registerNtlsClient(input: RegisterNtlsClientInput, options?: CallOptions): Promise<RegisterNtlsClientResult>;
  /**
   * Get an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}`
   *
   * Returns the address or host name of a client, and the path of its links.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The client.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, NTLS client page; carried forward.
   * @example
   * await luna.getNtlsClient({ clientid: 'app-server-1' });
   */
  getNtlsClient(input: GetNtlsClientInput, options?: CallOptions): Promise<GetNtlsClientResult>;
  /**
   * Replace the certificate of an NTLS client. `PUT /api/lunasa/ntls/clients/{clientid}`
   *
   * Adds or replaces the certificate of a client. The certificate is uploaded, is in the body, or is a file of the caller. It is self-signed or signed by a CA, whose certificate the appliance must then have; this API cannot add one, and the simulated appliance accepts both.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The certificate is stored.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTLS_INVALID_CERTIFICATE, APPLIANCE_EXPIRED_CERT, NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED, SERVER_REQUEST_NOT_APPROPRIATE, NTLS_FILENAME_NOT_VALID, NTLS_CERTIFICATE_INVALID_CN, NTLS_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT, SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, 17, change NTLS client page; most identifiers of the page are not stored.
   * @example
   * await luna.replaceNtlsClientCertificate({
   *   clientid: 'app-server-1',
   *   body: {
   *     certificate: '-----BEGIN CERTIFICATE-----\\nMIIBhTCCASugAwIBAgIUL1mPK7MbFy07kYv03TJQKueDCOIwCgYIKoZIzj0EAwIwFzEVMBMGA1UEAwwMYXBwLXNlcnZlci0xMCAXDTI2MTEyMjA2NTMzMVoYDzIxMjYxMDI5MDY1MzMxWjAXMRUwEwYDVQQDDAxhcHAtc2VydmVyLTEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASoN06w+QHCOcwufybAl3t88sZHYgQeFHIluEhkC+SsjYwLsxAwMwtD507zcz8HBF9qTPXdlGB16am1kUSSIDhyo1MwUTAdBgNVHQ4EFgQUShT7oB2f6cqmnfSIN6oQpgLeCcYwHwYDVR0jBBgwFoAUShT7oB2f6cqmnfSIN6oQpgLeCcYwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA1qFHISKm6vrBBzNJtGLtiYjpyIeMj7GdrQpvPHl7kIgCIBhtov2ozzVL/OdH2B2Svdkh/3Ugb2Sf06/WmJsCwZs3\\n-----END CERTIFICATE-----',
   *   },
   * });
   */
  replaceNtlsClientCertificate(input: ReplaceNtlsClientCertificateInput, options?: UploadOptions): Promise<ReplaceNtlsClientCertificateResult>;
  /**
   * Delete an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}`
   *
   * Deletes a client with its certificate and its links.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The client is deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.deleteNtlsClient({ clientid: 'app-server-1' });
   */
  deleteNtlsClient(input: DeleteNtlsClientInput, options?: CallOptions): Promise<DeleteNtlsClientResult>;
  /**
   * List the actions of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/actions`
   *
   * Lists the actions of a client. No source names an action, and the simulated appliance has none.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the client.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 14, link on the NTLS client page; no source shows it.
   * @example
   * await luna.listNtlsClientActions({ clientid: 'app-server-1' });
   */
  listNtlsClientActions(input: ListNtlsClientActionsInput, options?: CallOptions): Promise<ListNtlsClientActionsResult>;
  /**
   * Get the DN filter of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/dn`
   *
   * Returns the filter that the distinguished name of the client's certificate must match.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The filter.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR, NTLS_CLIENT_FAILED_TO_GET_DN_FILTER
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, DN filter page.
   * @example
   * await luna.getNtlsClientDn({ clientid: 'app-server-1' });
   */
  getNtlsClientDn(input: GetNtlsClientDnInput, options?: CallOptions): Promise<GetNtlsClientDnResult>;
  /**
   * Change the DN filter of an NTLS client. `PUT /api/lunasa/ntls/clients/{clientid}/dn`
   *
   * Sets the filter that the distinguished name of the client's certificate must match. While forceSoLogin is true, the HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The filter is set.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTLS_CLIENT_INVALID_DN_FILTER, APPLIANCE_REQUIRE_SO_LOGIN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR, NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, change DN filter page; most identifiers of the page are not stored.
   * @example
   * await luna.changeNtlsClientDn({ clientid: 'app-server-1', body: { dn: 'C=CA/ST=Ontario/L=Ottawa/O=Example org' } });
   */
  changeNtlsClientDn(input: ChangeNtlsClientDnInput, options?: CallOptions): Promise<ChangeNtlsClientDnResult>;
  /**
   * List the links of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links`
   *
   * Lists the partitions that a client may reach.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The links.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples and clients in the field.
   * @example
   * await luna.listNtlsClientLinks({ clientid: 'app-server-1' });
   */
  listNtlsClientLinks(input: ListNtlsClientLinksInput, options?: CallOptions): Promise<ListNtlsClientLinksResult>;
  /**
   * Link an NTLS client to a partition. `POST /api/lunasa/ntls/clients/{clientid}/links`
   *
   * Allows a client to reach a partition. The body names the partition by its path. Deleting the partition deletes the link. While forceSoLogin is true, the HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The client may reach the partition; Location points to the link.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTLS_INVALID_PARTITION_URL, NTLS_LINK_ALREADY_EXISTS, APPLIANCE_REQUIRE_SO_LOGIN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, create NTLS link page; carried forward; a vendor sample uses it.
   * @example
   * await luna.createNtlsClientLink({
   *   clientid: 'app-server-1',
   *   body: {
   *     url: '/api/lunasa/hsms/532018/partitions/9007199254740992',
   *   },
   * });
   */
  createNtlsClientLink(input: CreateNtlsClientLinkInput, options?: CallOptions): Promise<CreateNtlsClientLinkResult>;
  /**
   * Get a link of an NTLS client. `GET /api/lunasa/ntls/clients/{clientid}/links/{linkid}`
   *
   * Returns the partition of a link.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The link.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT, NTLS_NO_LINK
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed in release 15, a client in the field; the release 4 page that creates a link points to it.
   * @example
   * await luna.getNtlsClientLink({ clientid: 'app-server-1', linkid: '1532018000011' });
   */
  getNtlsClientLink(input: GetNtlsClientLinkInput, options?: CallOptions): Promise<GetNtlsClientLinkResult>;
  /**
   * Remove a link of an NTLS client. `DELETE /api/lunasa/ntls/clients/{clientid}/links/{linkid}`
   *
   * Removes a partition from the partitions that a client may reach.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The link is deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTLS_NO_CLIENT, NTLS_NO_LINK
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.deleteNtlsClientLink({ clientid: 'app-server-1', linkid: '1532018000011' });
   */
  deleteNtlsClientLink(input: DeleteNtlsClientLinkInput, options?: CallOptions): Promise<DeleteNtlsClientLinkResult>;
  /**
   * List the actions of the appliance. `GET /api/lunasa/actions`
   *
   * Lists the actions of the appliance itself and their paths. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the appliance.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, link in a captured answer; no source shows the body.
   * @example
   * await luna.listApplianceActions();
   */
  listApplianceActions(input?: ListApplianceActionsInput, options?: CallOptions): Promise<ListApplianceActionsResult>;
  /**
   * Reboot, power off or renew the certificate. `POST /api/lunasa/actions/{actionid}`
   *
   * Reboot and powerOff end every session, so each creates a task that waits until it is started. Afterwards, only the services that start on boot are running. regenerateCertificate immediately generates a new certificate of the appliance; the body is the input of this action only. While a task is running, all three are refused. While forceSoLogin is true, a new certificate needs the HSM SO.
   *
   * - Needs: appliance role admin or operator.
   * - 202: A reboot or power-off is waiting to be started. The body is the task.
   * - 204: The certificate is generated.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_REQUIRE_SO_LOGIN, APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_ACTION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, appliance action page; the identifier of the refusal while a task is running is not stored.
   * @example
   * await luna.performApplianceAction({
   *   actionid: 'reboot',
   *   body: {
   *     address: 'hsm.example.com',
   *     days: 300,
   *     startDate: '2026-02-28',
   *   },
   * });
   */
  performApplianceAction(input: PerformApplianceActionInput, options?: CallOptions): Promise<PerformApplianceActionResult>;
  /**
   * Get the load of the processor. `GET /api/lunasa/cpu`
   *
   * Returns the load of the processor and the uptime of the appliance. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The processor.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the samples print the body and do not name its properties.
   * @example
   * await luna.getCpu();
   */
  getCpu(input?: GetCpuInput, options?: CallOptions): Promise<GetCpuResult>;
  /**
   * List the processes. `GET /api/lunasa/cpu/process/processes`
   *
   * Lists the processes of the appliance. A stopped service has no process. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The processes.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the newer of two paths; the samples print the body and do not name its properties.
   * @example
   * await luna.listCpuProcesses();
   */
  listCpuProcesses(input?: ListCpuProcessesInput, options?: CallOptions): Promise<ListCpuProcessesResult>;
  /**
   * List the processes by the older path. `GET /api/lunasa/cpu/processes`
   *
   * Returns the same answer as listCpuProcesses. Clients try this path when the newer one is missing. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The processes.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the older of two paths; the samples print the body and do not name its properties.
   * @example
   * await luna.listProcesses();
   */
  listProcesses(input?: ListProcessesInput, options?: CallOptions): Promise<ListProcessesResult>;
  /**
   * Get the use of the memory. `GET /api/lunasa/memory`
   *
   * Returns the total and the used memory. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The memory.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the samples print the body and do not name its properties.
   * @example
   * await luna.getMemory();
   */
  getMemory(input?: GetMemoryInput, options?: CallOptions): Promise<GetMemoryResult>;
  /**
   * Get the use of the disk. `GET /api/lunasa/disk`
   *
   * Returns the sum over all disk partitions. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The disk.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the samples print the body and do not name its properties.
   * @example
   * await luna.getDisk();
   */
  getDisk(input?: GetDiskInput, options?: CallOptions): Promise<GetDiskResult>;
  /**
   * List the disk partitions. `GET /api/lunasa/disk/partitions`
   *
   * Lists the partitions of the appliance's own disk, which are not HSM partitions. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The disk partitions.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.listDiskPartitions();
   */
  listDiskPartitions(input?: ListDiskPartitionsInput, options?: CallOptions): Promise<ListDiskPartitionsResult>;
  /**
   * Get a disk partition. `GET /api/lunasa/disk/partitions/{id}`
   *
   * Returns the size and the free space of a disk partition. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The disk partition.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: FRAMEWORK_NO_RESOURCE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the samples test which properties it has.
   * @example
   * await luna.getDiskPartition({ id: 'root' });
   */
  getDiskPartition(input: GetDiskPartitionInput, options?: CallOptions): Promise<GetDiskPartitionResult>;
  /**
   * List the sensors. `GET /api/lunasa/sensors`
   *
   * Lists the sensors of the appliance. They are not available shortly after a start. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The sensors.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE, APPLIANCE_SENSORS_NOT_READY
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.listSensors();
   */
  listSensors(input?: ListSensorsInput, options?: CallOptions): Promise<ListSensorsResult>;
  /**
   * Get a sensor. `GET /api/lunasa/sensors/{sensorid}`
   *
   * Returns the reading of a sensor and whether it is normal. The reading is not available shortly after a start. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The reading.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: FRAMEWORK_NO_RESOURCE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE, APPLIANCE_SENSORS_NOT_READY
   * - Evidence: sample, vendor samples; the samples test which properties it has.
   * @example
   * await luna.getSensor({ sensorid: 'cpu-temperature' });
   */
  getSensor(input: GetSensorInput, options?: CallOptions): Promise<GetSensorResult>;
  /**
   * Write a line to the log. `POST /api/lunasa/logs/lunalogs`
   *
   * Adds a line to the log of the appliance. Clients call it to keep a session alive and to record that in the log. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The line is written.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 14, setup overview; the page names the request and its purpose, not its body and answer.
   * @example
   * await luna.createLogMessage({ body: { message: 'the backup job keeps its session alive' } });
   */
  createLogMessage(input?: CreateLogMessageInput, options?: CallOptions): Promise<CreateLogMessageResult>;
  /**
   * List the services. `GET /api/lunasa/services`
   *
   * Lists the services of the appliance. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The services.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.listServices();
   */
  listServices(input?: ListServicesInput, options?: CallOptions): Promise<ListServicesResult>;
  /**
   * Get a service. `GET /api/lunasa/services/{serviceid}`
   *
   * Returns whether a service is running and whether it starts on boot. Clients call it to keep a session alive. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The service.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_SERVICE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample in release 14, vendor samples and setup overview; the overview names it as a request that keeps a session alive.
   * @example
   * await luna.getService({ serviceid: 'ntls' });
   */
  getService(input: GetServiceInput, options?: CallOptions): Promise<GetServiceResult>;
  /**
   * Change a service. `PATCH /api/lunasa/services/{serviceid}`
   *
   * Sets whether the service starts on boot. Its current state does not change. The change of ctc applies to the active network devices. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 200: The service is changed. The body is an empty object.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_SERVICE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, change service page.
   * @example
   * await luna.changeService({ serviceid: 'ntls', body: { onBoot: true } });
   */
  changeService(input: ChangeServiceInput, options?: CallOptions): Promise<ChangeServiceResult>;
  /**
   * Start, stop or restart a service. `POST /api/lunasa/services/{serviceid}/actions/{actionid}`
   *
   * Creates a task for the action: start, stop or restart. Restarting network also restarts ctc if it is running, and keeps the sessions; restarting webserver ends them. webserver and network can be restarted but not stopped, because this API could not start them again. The service cluster starts only on an appliance with a cluster, or with force. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The action is queued; Location points to its task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_SERVICE_ACTION_FAILED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_SERVICE_DOES_NOT_EXIST, APPLIANCE_SERVICE_ACTION_INVALID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, service action page.
   * @example
   * await luna.performServiceAction({ serviceid: 'ntls', actionid: 'restart', body: { force: true } });
   */
  performServiceAction(input: PerformServiceActionInput, options?: CallOptions): Promise<PerformServiceActionResult>;
  /**
   * Get the SSH service. `GET /api/lunasa/ssh`
   *
   * Returns the settings of the SSH service. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, link in a captured answer; the properties are those of the page of the change.
   * @example
   * await luna.getSsh();
   */
  getSsh(input?: GetSshInput, options?: CallOptions): Promise<GetSshResult>;
  /**
   * Change the SSH service. `PATCH /api/lunasa/ssh`
   *
   * Changes the settings in the body and keeps the others. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The settings are changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SSH_FAILED_TO_SET_CIPHERS, SSH_OPERATION_FAILED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, change SSH page.
   * @example
   * await luna.changeSsh({
   *   body: {
   *     cipherList: 'aes256-ctr:aes256-gcm@openssh.com',
   *     isPasswordAuthenticationEnabled: false,
   *     isKeyAuthenticationEnabled: true,
   *     port: 2222,
   *     networkDevices: ['eth0', 'bond0'],
   *   },
   * });
   */
  changeSsh(input: ChangeSshInput, options?: CallOptions): Promise<ChangeSshResult>;
  /**
   * Generate an SSH key or reset the ciphers. `POST /api/lunasa/ssh/actions/{actionid}`
   *
   * keyRegenerate generates a new host key of the SSH service, which clients must then trust. resetCiphers resets the list of ciphers to the default, aes192-ctr and aes256-ctr. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The action is done.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SSH_FAILED_TO_RESET_CIPHERS, SSH_OPERATION_FAILED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: FRAMEWORK_NO_RESOURCE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, SSH action page.
   * @example
   * await luna.performSshAction({ actionid: 'start', body: {} });
   */
  performSshAction(input: PerformSshActionInput, options?: CallOptions): Promise<PerformSshActionResult>;
  /**
   * Get the web server. `GET /api/lunasa/webServer`
   *
   * Returns the settings of the web server behind this API. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the properties are those of the page of the change.
   * @example
   * await luna.getWebServer();
   */
  getWebServer(input?: GetWebServerInput, options?: CallOptions): Promise<GetWebServerResult>;
  /**
   * Change the web server. `PATCH /api/lunasa/webServer`
   *
   * Changes the settings in the body and keeps the others. The settings are stored and returned; the connection that serves this API does not change. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The settings are changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, change web server page; the stored page is cut off after netDevice.
   * @example
   * await luna.changeWebServer({
   *   body: {
   *     cipherList: 'TLS_AES_256_GCM_SHA384',
   *     netDevice: 'eth0',
   *     port: 9443,
   *     maxFileSize: 209715200,
   *   },
   * });
   */
  changeWebServer(input: ChangeWebServerInput, options?: CallOptions): Promise<ChangeWebServerResult>;
  /**
   * Get the blocklist settings. `GET /api/lunasa/webServer/blocklist`
   *
   * Returns the number of infractions that block a user, and the length of the block. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 5, blacklist description page; vendor samples read it.
   * @example
   * await luna.getBlocklist();
   */
  getBlocklist(input?: GetBlocklistInput, options?: CallOptions): Promise<GetBlocklistResult>;
  /**
   * Replace the blocklist settings. `PUT /api/lunasa/webServer/blocklist`
   *
   * Sets the properties in the body and resets the others to their defaults. severity sets all three other settings and overrides them. The settings are stored and returned; the reference server does not refuse users because of them. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The settings are replaced.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, replace blocklist page.
   * @example
   * await luna.replaceBlocklist({
   *   body: {
   *     maxInfractionCount: 20,
   *     timeoutStart: 60,
   *     timeoutMultiplier: 2.5,
   *     severity: 75,
   *   },
   * });
   */
  replaceBlocklist(input: ReplaceBlocklistInput, options?: CallOptions): Promise<ReplaceBlocklistResult>;
  /**
   * Change the blocklist settings. `PATCH /api/lunasa/webServer/blocklist`
   *
   * Sets the properties in the body and keeps the others. severity sets all three other settings and overrides them. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The settings are changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, change blocklist page.
   * @example
   * await luna.changeBlocklist({
   *   body: {
   *     maxInfractionCount: 20,
   *     timeoutStart: 60,
   *     timeoutMultiplier: 2.5,
   *     severity: 75,
   *   },
   * });
   */
  changeBlocklist(input: ChangeBlocklistInput, options?: CallOptions): Promise<ChangeBlocklistResult>;
  /**
   * List the actions of the web server. `GET /api/lunasa/webServer/actions`
   *
   * Lists the actions of the blocklist. No action is known, so the list is empty. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the web server.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 5, cross-reference on the blacklist description page; a page is cited but not stored.
   * @example
   * await luna.listWebServerActions();
   */
  listWebServerActions(input?: ListWebServerActionsInput, options?: CallOptions): Promise<ListWebServerActionsResult>;
  /**
   * List the package files. `GET /api/lunasa/packageFiles`
   *
   * Lists the uploaded package files with the result of each. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The package files.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, link in a captured answer; no source shows the body.
   * @example
   * await luna.listPackageFiles();
   */
  listPackageFiles(input?: ListPackageFilesInput, options?: CallOptions): Promise<ListPackageFilesResult>;
  /**
   * Verify or install a package. `POST /api/lunasa/packageFiles`
   *
   * Checks a secure package with its authcode and installs it unless VerifyOnly is true. The package is uploaded as a form, or the body names a file in the home directory of the user. The HSM SO must be logged in unless EVP is used. DES3 and EVP exclude each other.
   *
   * - Needs: appliance role admin.
   * - 204: The package is verified, and installed if requested.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_REQUIRE_SO_LOGIN, APPLIANCE_FILENAME_NOT_VALID, PACKAGE_AUTHCODE_INVALID
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, 16, package file page; the stored page is cut off before its answers.
   * @example
   * await luna.createPackageFile({
   *   body: {
   *     authCode: 'ExampleAuthCode1',
   *     file: 'lunasa_update-7.9.1.spkg',
   *     useDes3: false,
   *     useEvp: true,
   *   },
   * });
   */
  createPackageFile(input: CreatePackageFileInput, options?: UploadOptions): Promise<CreatePackageFileResult>;
  /**
   * List the installed packages. `GET /api/lunasa/packages`
   *
   * Lists the software packages of the appliance and their versions. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The packages.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, link in a captured answer; no source shows the body.
   * @example
   * await luna.listPackages();
   */
  listPackages(input?: ListPackagesInput, options?: CallOptions): Promise<ListPackagesResult>;
  /**
   * List the upgrades. `GET /api/lunasa/upgrades`
   *
   * Lists the licenses applied to the appliance. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The upgrades.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, link in a captured answer; no source shows the body.
   * @example
   * await luna.listUpgrades();
   */
  listUpgrades(input?: ListUpgradesInput, options?: CallOptions): Promise<ListUpgradesResult>;
  /**
   * Apply an upgrade. `POST /api/lunasa/upgrades`
   *
   * Applies a license file. The file is uploaded as the body, or the body names a file in the home directory of the user whose name ends in .lic. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin, login as hsm:so.
   * - 204: The upgrade is applied; Location points to the upgrade.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, UPGRADE_CONFIG_FILES_DO_NOT_EXIST, APPLIANCE_REQUIRE_SO_LOGIN, UPGRADE_UPLOADED_LICENSE_INVALID, UPGRADE_LICENSE_ALREADY_APPLIED, APPLIANCE_FILENAME_NOT_VALID
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, upgrade page; the stored page is cut off after the fifth identifier of 400.
   * @example
   * await luna.createUpgrade({ body: { file: 'partitions.lic' } });
   */
  createUpgrade(input: CreateUpgradeInput, options?: UploadOptions): Promise<CreateUpgradeResult>;
  /**
   * Get an upgrade. `GET /api/lunasa/upgrades/{upgradeid}`
   *
   * Returns the features that an applied upgrade permits. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The upgrade.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: FRAMEWORK_NO_RESOURCE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 14, upgrade page; the Location of a new upgrade points to it.
   * @example
   * await luna.getUpgrade({ upgradeid: '621000099-000' });
   */
  getUpgrade(input: GetUpgradeInput, options?: CallOptions): Promise<GetUpgradeResult>;
  /**
   * Get the cluster of the appliance. `GET /api/lunasa/cluster`
   *
   * Returns whether the appliance is a member of a cluster, and the cluster. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The cluster, or the statement that the appliance has none.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, link in a captured answer; no source shows the body.
   * @example
   * await luna.getCluster();
   */
  getCluster(input?: GetClusterInput, options?: CallOptions): Promise<GetClusterResult>;
  /**
   * Get the configuration backups. `GET /api/lunasa/config`
   *
   * Lists the backups of the appliance's configuration. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The backups.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, link in a captured answer; no source shows the body.
   * @example
   * await luna.getConfig();
   */
  getConfig(input?: GetConfigInput, options?: CallOptions): Promise<GetConfigResult>;
  /**
   * Restore a configuration backup. `POST /api/lunasa/config/backups/{backupid}/actions/{actionid}`
   *
   * restore brings back the configuration of one service or of all services from a backup, and saves the current configuration as a new backup. There are at most 32 backups, with 8 MiB of settings in all; a new one replaces the oldest. A service must be stopped before its configuration is restored, except network and webserver, which cannot be stopped; webserver then restarts, which ends every session. The HSM and its partitions do not change. The services use the restored configuration after a reboot.
   *
   * - Needs: appliance role admin.
   * - 204: The configuration is restored.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SYSCONF_CONFIG_SERVICE_NAME_INVALID, SYSCONF_CONFIG_FILE_NAME_MISSING, SYSCONF_CONFIG_VERSION_NOT_SUPPORTED, SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE, SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE, SYSCONF_CONFIG_SERVICE_RUNNING
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_ACTION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 16, configuration backup action page; the stored page is cut off after the sixth identifier of 400.
   * @example
   * await luna.performBackupAction({ backupid: 'config-1', actionid: 'start', body: { service: 'ssh' } });
   */
  performBackupAction(input: PerformBackupActionInput, options?: CallOptions): Promise<PerformBackupActionResult>;
  /**
   * Create a cluster. `POST /api/clusters`
   *
   * Creates a cluster with this appliance as its first member. An appliance has at most one cluster. The HSM SO authenticates by password, or at the PED with an empty password. A wrong SO password counts, as in loginHsm.
   *
   * - Needs: appliance role admin or operator.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The cluster is created; Location points to the list of its members.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_HSM_NOT_INITIALIZED, HSMPLUGIN_INCORRECT_PASSWORD, CLUSTER_ALREADY_EXISTS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented, cluster administration guide; the guide shows the request; its answers are inferred.
   * @example
   * await luna.createCluster({
   *   body: {
   *     authentication: [{ type: 'SO', password: 'example-Passw0rd-1' }],
   *     clusterLabel: 'example-cluster',
   *   },
   * });
   */
  createCluster(input: CreateClusterInput, options?: CallOptions): Promise<CreateClusterResult>;
  /**
   * List the members of a cluster. `GET /api/clusters/{clusterID}/members`
   *
   * Lists the appliances of a cluster. The appliance that created the cluster is the primary member. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The members.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: CLUSTER_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented, cluster administration guide; the guide shows the request and names the default member; the body is inferred.
   * @example
   * await luna.listClusterMembers({ clusterID: 'cluster-1' });
   */
  listClusterMembers(input: ListClusterMembersInput, options?: CallOptions): Promise<ListClusterMembersResult>;
  /**
   * List HSMs. `GET /api/lunasa/hsms`
   *
   * Lists the HSMs of the appliance, which has exactly one. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The HSMs.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.listHsms();
   */
  listHsms(input?: ListHsmsInput, options?: CallOptions): Promise<ListHsmsResult>;
  /**
   * Get an HSM. `GET /api/lunasa/hsms/{hsmid}`
   *
   * Returns the state of the HSM, including how many failed SO logins remain. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The HSM.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; properties other than soLoginsLeft are inferred.
   * @example
   * await luna.getHsm({ hsmid: '532018' });
   */
  getHsm(input: GetHsmInput, options?: CallOptions): Promise<GetHsmResult>;
  /**
   * Initialize an HSM. `PUT /api/lunasa/hsms/{hsmid}`
   *
   * Sets the label, the Security Officer and the cloning domain of the HSM, and erases its content. An uninitialized HSM needs no login; an initialized HSM needs its SO (so) to be logged in.
   *
   * - Needs: appliance role admin.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The HSM is initialized; Location points to the HSM.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_INVALID_FILENAME
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, initialize HSM page; the stored page is cut off after the first error identifier.
   * @example
   * await luna.initializeHsm({
   *   hsmid: '532018',
   *   body: {
   *     label: 'payments01',
   *     password: 'example-Passw0rd-1',
   *     domain: 'example-domain',
   *     defaultDomain: false,
   *     ped: '0',
   *   },
   * });
   */
  initializeHsm(input: InitializeHsmInput, options?: CallOptions): Promise<InitializeHsmResult>;
  /**
   * Log in to an HSM. `POST /api/lunasa/hsms/{hsmid}/login`
   *
   * Logs in an HSM role in the private session. Wrong SO passwords count: the third in a row immediately erases the HSM and all its partitions. The request is the login itself and needs no earlier login.
   *
   * - Needs: appliance role admin or operator, a private session.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The role is logged in; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_INCORRECT_PASSWORD, HSMPLUGIN_ROLE_LOCKED_OUT, HSMPLUGIN_HSM_NOT_INITIALIZED, HSMPLUGIN_ROLE_NOT_INITIALIZED, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, HSM login page; carried forward; vendor samples use it unchanged.
   * @throws LastLoginAttemptError when the SO has one login left and `force` is not set.
   * @example
   * await luna.loginHsm({ hsmid: '532018', body: { role: 'so', password: 'example-Passw0rd-1', ped: '0' } });
   */
  loginHsm(input: LoginHsmInput, options?: LoginOptions): Promise<LoginHsmResult>;
  /**
   * Log out of an HSM. `POST /api/lunasa/hsms/{hsmid}/logout`
   *
   * Ends the HSM login of the private session. Without a login it changes nothing and also succeeds.
   *
   * - Needs: appliance role admin or operator, a private session.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: No HSM role is logged in; Location points to the HSM.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, HSM logout page; carried forward; vendor samples use it unchanged.
   * @example
   * await luna.logoutHsm({ hsmid: '532018', body: {} });
   */
  logoutHsm(input: LogoutHsmInput, options?: CallOptions): Promise<LogoutHsmResult>;
  /**
   * List the actions of an HSM. `GET /api/lunasa/hsms/{hsmid}/actions`
   *
   * Lists the actions of the HSM and their paths. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the HSM.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, cross-references on HSM pages; a page is cited but not stored.
   * @example
   * await luna.listHsmActions({ hsmid: '532018' });
   */
  listHsmActions(input: ListHsmActionsInput, options?: CallOptions): Promise<ListHsmActionsResult>;
  /**
   * Perform an HSM action. `POST /api/lunasa/hsms/{hsmid}/actions/{actionid}`
   *
   * Creates a task for the action. factoryReset and zeroize erase the HSM and wait until the task is started. stmTransport and stmRecover, which enter and leave secure transport mode, start without a further request. stmRecover needs randomUserString. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin, a private session, login as hsm:so.
   * - 200: The task of the action; Location points to the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_ACTION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, HSM action page; carried forward.
   * @example
   * await luna.performHsmAction({
   *   hsmid: '532018',
   *   actionid: 'factoryReset',
   *   body: {
   *     randomUserString: 'AbCd-EfGh-1234-5678',
   *   },
   * });
   */
  performHsmAction(input: PerformHsmActionInput, options?: CallOptions): Promise<PerformHsmActionResult>;
  /**
   * Get the request counters of an HSM. `GET /api/lunasa/hsms/{hsmid}/metrics`
   *
   * Counts the requests since resetTime, the start of the HSM, for each partition and kind of work. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The counters.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed, clients in the field; the vendor samples print the body and do not interpret it.
   * @example
   * await luna.getHsmMetrics({ hsmid: '532018' });
   */
  getHsmMetrics(input: GetHsmMetricsInput, options?: CallOptions): Promise<GetHsmMetricsResult>;
  /**
   * Get the utilization of an HSM. `GET /api/lunasa/hsms/{hsmid}/utilization`
   *
   * Returns how long the HSM has been up and for how much of that time it was busy. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The utilization.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getHsmUtilization({ hsmid: '532018' });
   */
  getHsmUtilization(input: GetHsmUtilizationInput, options?: CallOptions): Promise<GetHsmUtilizationResult>;
  /**
   * List the requests of an HSM by kind. `GET /api/lunasa/hsms/{hsmid}/utilization/bins`
   *
   * Counts the requests of each kind, summed over all partitions. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The kinds of work.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.listUtilizationBins({ hsmid: '532018' });
   */
  listUtilizationBins(input: ListUtilizationBinsInput, options?: CallOptions): Promise<ListUtilizationBinsResult>;
  /**
   * Get the command counter of an HSM. `GET /api/lunasa/hsms/{hsmid}/counter`
   *
   * Counts the commands that the HSM has executed since its start. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The counter.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getHsmCounter({ hsmid: '532018' });
   */
  getHsmCounter(input: GetHsmCounterInput, options?: CallOptions): Promise<GetHsmCounterResult>;
  /**
   * Get the storage space of an HSM. `GET /api/lunasa/hsms/{hsmid}/storageSpace`
   *
   * Returns the storage space of the HSM for partitions and how much of it they use. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The storage space.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getHsmStorageSpace({ hsmid: '532018' });
   */
  getHsmStorageSpace(input: GetHsmStorageSpaceInput, options?: CallOptions): Promise<GetHsmStorageSpaceResult>;
  /**
   * List the licenses of an HSM. `GET /api/lunasa/hsms/{hsmid}/licenses`
   *
   * Lists the licenses of the HSM. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The licenses.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.listHsmLicenses({ hsmid: '532018' });
   */
  listHsmLicenses(input: ListHsmLicensesInput, options?: CallOptions): Promise<ListHsmLicensesResult>;
  /**
   * List the policies of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies`
   *
   * Lists the policies of the HSM with their values. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The policies.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the properties of a policy are inferred.
   * @example
   * await luna.listHsmPolicies({ hsmid: '532018' });
   */
  listHsmPolicies(input: ListHsmPoliciesInput, options?: CallOptions): Promise<ListHsmPoliciesResult>;
  /**
   * Get a policy of an HSM. `GET /api/lunasa/hsms/{hsmid}/policies/{policyid}`
   *
   * Returns one policy of the HSM with its value. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The policy.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_POLICY
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, cross-references on HSM pages; a page is cited but not stored.
   * @example
   * await luna.getHsmPolicy({ hsmid: '532018', policyid: '15' });
   */
  getHsmPolicy(input: GetHsmPolicyInput, options?: CallOptions): Promise<GetHsmPolicyResult>;
  /**
   * List the capabilities of an HSM. `GET /api/lunasa/hsms/{hsmid}/capabilities`
   *
   * Lists the capabilities of the HSM: the policies that it permits. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The capabilities.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed in release 15, access rules of a client in the field; the body is inferred.
   * @example
   * await luna.listHsmCapabilities({ hsmid: '532018' });
   */
  listHsmCapabilities(input: ListHsmCapabilitiesInput, options?: CallOptions): Promise<ListHsmCapabilitiesResult>;
  /**
   * Get the token wrapping certificate of an HSM. `GET /api/lunasa/hsms/{hsmid}/certificate`
   *
   * Returns the certificate with which another HSM wraps the data of an indirect login. The available kinds depend on the firmware. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The certificate.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, HSM certificate page; carried forward.
   * @example
   * await luna.getHsmCertificate({ hsmid: '532018' });
   */
  getHsmCertificate(input: GetHsmCertificateInput, options?: CallOptions): Promise<GetHsmCertificateResult>;
  /**
   * Get the tampers of an HSM. `GET /api/lunasa/hsms/{hsmid}/tamper`
   *
   * Returns whether and how the HSM has been tampered with. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The tampers.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, tamper action page; the page names the resource; its body is inferred.
   * @example
   * await luna.getHsmTamper({ hsmid: '532018' });
   */
  getHsmTamper(input: GetHsmTamperInput, options?: CallOptions): Promise<GetHsmTamperResult>;
  /**
   * List the actions on tampers. `GET /api/lunasa/hsms/{hsmid}/tamper/actions`
   *
   * Lists the actions on the tampers of the HSM. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, tamper action page; the page of the operation itself is not stored.
   * @example
   * await luna.listTamperActions({ hsmid: '532018' });
   */
  listTamperActions(input: ListTamperActionsInput, options?: CallOptions): Promise<ListTamperActionsResult>;
  /**
   * Perform an action on tampers. `POST /api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}`
   *
   * clear removes the tampers of the HSM, so that the HSM works again. Without a tamper it changes nothing and also succeeds. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as hsm:so.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The tampers are removed; Location points to the tampers.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_ACTION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, tamper action page; carried forward.
   * @example
   * await luna.performTamperAction({ hsmid: '532018', actionid: 'clear', body: {} });
   */
  performTamperAction(input: PerformTamperActionInput, options?: CallOptions): Promise<PerformTamperActionResult>;
  /**
   * Get a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}`
   *
   * Returns the location of a PED and whether it is connected: 0 is the local PED, 1 a remote PED. A password HSM has no PED and answers an empty object. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The PED, or an empty object.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PED
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 5, PED page; carried forward.
   * @example
   * await luna.getPed({ hsmid: '532018', pedid: '0' });
   */
  getPed(input: GetPedInput, options?: CallOptions): Promise<GetPedResult>;
  /**
   * List the actions of a PED. `GET /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions`
   *
   * Lists the actions of a PED. A password HSM answers an empty list. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PED
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, PED actions schema page; the page of the operation itself is not stored.
   * @example
   * await luna.listPedActions({ hsmid: '532018', pedid: '0' });
   */
  listPedActions(input: ListPedActionsInput, options?: CallOptions): Promise<ListPedActionsResult>;
  /**
   * Perform a PED action. `POST /api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}`
   *
   * Creates a task for the action: connect and disconnect a remote PED, or vectorInitialize and vectorErase the secret that authenticates remote PEDs. connect needs ipAddress. The keys that a person presents are the proof; no login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PED, HSMPLUGIN_INVALID_ACTION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, PED action page; carried forward.
   * @example
   * await luna.performPedAction({
   *   hsmid: '532018',
   *   pedid: '0',
   *   actionid: 'connect',
   *   body: {
   *     ipAddress: '192.0.2.15',
   *     ipPort: 1503,
   *   },
   * });
   */
  performPedAction(input: PerformPedActionInput, options?: CallOptions): Promise<PerformPedActionResult>;
  /**
   * Get the firmware of an HSM. `GET /api/lunasa/hsms/{hsmid}/firmware`
   *
   * Returns the firmware version of the HSM and the versions to which it can be upgraded or rolled back. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The firmware.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getHsmFirmware({ hsmid: '532018' });
   */
  getHsmFirmware(input: GetHsmFirmwareInput, options?: CallOptions): Promise<GetHsmFirmwareResult>;
  /**
   * List the actions of the firmware. `GET /api/lunasa/hsms/{hsmid}/firmware/actions`
   *
   * Lists the actions on the firmware of the HSM. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, firmware actions schema page; the page of the operation itself is not stored.
   * @example
   * await luna.listFirmwareActions({ hsmid: '532018' });
   */
  listFirmwareActions(input: ListFirmwareActionsInput, options?: CallOptions): Promise<ListFirmwareActionsResult>;
  /**
   * Perform a firmware action. `POST /api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}`
   *
   * Creates a task for the action. upgrade installs the newer firmware and starts without a further request. rollback installs the older firmware, erases the HSM and waits until the task is started. Both restart the HSM, which ends all logins. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin, a private session, login as hsm:so.
   * - 202: The task of the action; Location points to the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_FIRMWARE_NOT_AVAILABLE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_ACTION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, firmware actions schema page; the page shows the identifiers of the actions; the answers are inferred.
   * @example
   * await luna.performFirmwareAction({ hsmid: '532018', actionid: 'upgrade', body: {} });
   */
  performFirmwareAction(input: PerformFirmwareActionInput, options?: CallOptions): Promise<PerformFirmwareActionResult>;
  /**
   * Answer the challenge of an indirect login. `POST /api/lunasa/hsms/{hsmid}/indirect/responses`
   *
   * Creates the response to a challenge of another HSM. With the response, that HSM logs in the role of the challenge. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as hsm:so.
   * - 200: The response.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, indirect response page; carried forward; status and login are inferred.
   * @example
   * await luna.createIndirectResponse({ hsmid: '532018', body: { challenge: 'ZXhhbXBsZSBjaGFsbGVuZ2U=' } });
   */
  createIndirectResponse(input: CreateIndirectResponseInput, options?: CallOptions): Promise<CreateIndirectResponseResult>;
  /**
   * List HSM roles. `GET /api/lunasa/hsms/{hsmid}/roles`
   *
   * Lists the roles of the HSM: so and audit. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The roles of the HSM.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, HSM role list page; carried forward.
   * @example
   * await luna.listHsmRoles({ hsmid: '532018' });
   */
  listHsmRoles(input: ListHsmRolesInput, options?: CallOptions): Promise<ListHsmRolesResult>;
  /**
   * Get an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}`
   *
   * Returns the state of an HSM role: whether it is initialized, whether it is locked out, and how many tries remain. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_ROLE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, HSM role page; carried forward.
   * @example
   * await luna.getHsmRole({ hsmid: '532018', roleid: 'co' });
   */
  getHsmRole(input: GetHsmRoleInput, options?: CallOptions): Promise<GetHsmRoleResult>;
  /**
   * Change the password of an HSM role. `PATCH /api/lunasa/hsms/{hsmid}/roles/{roleid}`
   *
   * Replaces the password of an HSM role. No login is needed: the old password is the proof, and a wrong one counts as a failed login.
   *
   * - Needs: appliance role admin or operator.
   * - 202: The change is queued. A PED appliance answers the task, and Location points to that task. Some password appliances answer an empty object, and Location points to the role.
   * - 204: The password is changed; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_INCORRECT_PASSWORD, HSMPLUGIN_ROLE_LOCKED_OUT, HSMPLUGIN_ROLE_NOT_INITIALIZED, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_ROLE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, change HSM role password page; carried forward; the page calls it forbidden on the HSM and the vendor sample uses it.
   * @throws LastLoginAttemptError when the SO has one login left and `force` is not set: a wrong old password counts as a failed login.
   * @example
   * await luna.changeHsmRolePassword({
   *   hsmid: '532018',
   *   roleid: 'co',
   *   body: {
   *     oldPassword: 'example-Passw0rd-1',
   *     newPassword: 'example-Passw0rd-2',
   *   },
   * });
   */
  changeHsmRolePassword(input: ChangeHsmRolePasswordInput, options?: LoginOptions): Promise<ChangeHsmRolePasswordResult>;
  /**
   * List the actions of an HSM role. `GET /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions`
   *
   * Lists the actions of an HSM role; the list of so is empty. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_ROLE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, HSM role actions schema page; the page of the operation itself is not stored.
   * @example
   * await luna.listHsmRoleActions({ hsmid: '532018', roleid: 'co' });
   */
  listHsmRoleActions(input: ListHsmRoleActionsInput, options?: CallOptions): Promise<ListHsmRoleActionsResult>;
  /**
   * Perform an action on an HSM role. `POST /api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}`
   *
   * Resets the password of an HSM role, or, with a PED, creates a challenge or drops the cached secret of the role. The role so has no action. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as hsm:so.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The action is done; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_ROLE_NOT_INITIALIZED, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_ROLE, HSMPLUGIN_INVALID_ACTION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, HSM role action page; carried forward.
   * @example
   * await luna.performHsmRoleAction({
   *   hsmid: '532018',
   *   roleid: 'co',
   *   actionid: 'createChallenge',
   *   body: {
   *     password: 'example-Passw0rd-3',
   *   },
   * });
   */
  performHsmRoleAction(input: PerformHsmRoleActionInput, options?: CallOptions): Promise<PerformHsmRoleActionResult>;
  /**
   * List partition roles. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles`
   *
   * Lists the roles of a partition: co, cu and so. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The roles of the partition.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, partition role list page; carried forward; clients of release 15 use it.
   * @example
   * await luna.listPartitionRoles({ hsmid: '532018', partitionid: '1532018000011' });
   */
  listPartitionRoles(input: ListPartitionRolesInput, options?: CallOptions): Promise<ListPartitionRolesResult>;
  /**
   * Get a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}`
   *
   * Returns the state of a partition role: whether it is initialized, whether it is locked out, and whether it must change its password. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_ROLE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, partition role page; carried forward; clients of release 15 use it.
   * @example
   * await luna.getPartitionRole({ hsmid: '532018', partitionid: '1532018000011', roleid: 'co' });
   */
  getPartitionRole(input: GetPartitionRoleInput, options?: CallOptions): Promise<GetPartitionRoleResult>;
  /**
   * Initialize a partition role. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}`
   *
   * Initializes co or cu with a first password, which the role must then change. For co, the partition SO must be logged in; for cu, the Crypto Officer.
   *
   * - Needs: appliance role admin or operator, a private session, login as partition:so or partition:co.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The role is initialized; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_PARTITION_NOT_INITIALIZED, HSMPLUGIN_ROLE_ALREADY_INITIALIZED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_ROLE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, initialize partition role page; the stored page is cut off after the first error identifier.
   * @example
   * await luna.initializePartitionRole({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   roleid: 'co',
   *   body: {
   *     password: 'example-Passw0rd-1',
   *     ped: '0',
   *     defaultChallenge: false,
   *   },
   * });
   */
  initializePartitionRole(input: InitializePartitionRoleInput, options?: CallOptions): Promise<InitializePartitionRoleResult>;
  /**
   * Change the password of a partition role. `PATCH /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}`
   *
   * Replaces the password of a partition role. No login is needed: the old password is the proof, and a wrong one counts as a failed login.
   *
   * - Needs: appliance role admin or operator.
   * - 202: The change is queued. A PED appliance answers the task, and Location points to that task. Some password appliances answer an empty object, and Location points to the role.
   * - 204: The password is changed; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_INCORRECT_PASSWORD, HSMPLUGIN_ROLE_LOCKED_OUT, HSMPLUGIN_PARTITION_NOT_INITIALIZED, HSMPLUGIN_ROLE_NOT_INITIALIZED, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_ROLE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, change partition role password page; documented in 14, carried forward.
   * @example
   * await luna.changePartitionRolePassword({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   roleid: 'co',
   *   body: {
   *     oldPassword: 'example-Passw0rd-1',
   *     newPassword: 'example-Passw0rd-2',
   *   },
   * });
   */
  changePartitionRolePassword(input: ChangePartitionRolePasswordInput, options?: CallOptions): Promise<ChangePartitionRolePasswordResult>;
  /**
   * List the actions of a partition role. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions`
   *
   * Lists the actions of a partition role and their paths. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_ROLE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, partition role action list page; carried forward.
   * @example
   * await luna.listPartitionRoleActions({ hsmid: '532018', partitionid: '1532018000011', roleid: 'co' });
   */
  listPartitionRoleActions(input: ListPartitionRoleActionsInput, options?: CallOptions): Promise<ListPartitionRoleActionsResult>;
  /**
   * Perform an action on a partition role. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}`
   *
   * Resets the password of a role and unlocks the role, or, with a PED, creates a challenge or drops the cached secret of the role. For co, the partition SO must be logged in and HSM policy 15 must be on; for cu, the partition SO or the Crypto Officer must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as partition:so or partition:co.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The action is done; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_ROLE_NOT_INITIALIZED, HSMPLUGIN_FUNC_NOT_SUPPORTED, HSMPLUGIN_POLICY_NOT_ENABLED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_ROLE, HSMPLUGIN_INVALID_ACTION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, partition role action page; carried forward.
   * @example
   * await luna.performPartitionRoleAction({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   roleid: 'co',
   *   actionid: 'createChallenge',
   *   body: {
   *     password: 'example-Passw0rd-3',
   *   },
   * });
   */
  performPartitionRoleAction(input: PerformPartitionRoleActionInput, options?: CallOptions): Promise<PerformPartitionRoleActionResult>;
  /**
   * List partitions. `GET /api/lunasa/hsms/{hsmid}/partitions`
   *
   * Lists the partitions of the HSM. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The partitions.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.listPartitions({ hsmid: '532018' });
   */
  listPartitions(input: ListPartitionsInput, options?: CallOptions): Promise<ListPartitionsResult>;
  /**
   * Create a partition. `POST /api/lunasa/hsms/{hsmid}/partitions`
   *
   * Creates a partition, which must be initialized before use. The body contains a size, or allStorageSpace set to true. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as hsm:so.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The partition is created; Location points to the partition.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_PARTITION_NAME_IN_USE, HSMPLUGIN_INSUFFICIENT_SPACE, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, create partition page; carried forward.
   * @example
   * await luna.createPartition({
   *   hsmid: '532018',
   *   body: {
   *     name: 'payments',
   *     hasPso: true,
   *     allStorageSpace: false,
   *     size: 648381,
   *     version: 1,
   *   },
   * });
   */
  createPartition(input: CreatePartitionInput, options?: CallOptions): Promise<CreatePartitionResult>;
  /**
   * Get a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}`
   *
   * Returns the name, label, state and version of a partition. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The partition.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.getPartition({ hsmid: '532018', partitionid: '1532018000011' });
   */
  getPartition(input: GetPartitionInput, options?: CallOptions): Promise<GetPartitionResult>;
  /**
   * Initialize a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}`
   *
   * Sets the label, the Security Officer and the cloning domain of the partition, and erases its content. An uninitialized partition needs no login; an initialized partition needs its own SO to be logged in. A password partition needs password, and domain or defaultDomain.
   *
   * - Needs: appliance role admin or operator.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The partition is initialized; Location points to the partition.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, initialize partition page; carried forward; the stored page is cut off after password.
   * @example
   * await luna.initializePartition({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   body: {
   *     label: 'payments',
   *     password: 'example-Passw0rd-1',
   *     domain: 'example-domain',
   *     defaultDomain: false,
   *     ped: '0',
   *   },
   * });
   */
  initializePartition(input: InitializePartitionInput, options?: CallOptions): Promise<InitializePartitionResult>;
  /**
   * Delete a partition. `DELETE /api/lunasa/hsms/{hsmid}/partitions/{partitionid}`
   *
   * Immediately deletes a partition with all its content. The HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as hsm:so.
   * - 204: The partition is deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.deletePartition({ hsmid: '532018', partitionid: '1532018000011' });
   */
  deletePartition(input: DeletePartitionInput, options?: CallOptions): Promise<DeletePartitionResult>;
  /**
   * Log in to a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login`
   *
   * Logs in a partition role in the private session. Wrong passwords count: ten of the SO erase the partition, ten of the Crypto Officer lock co and cu. The request is the login itself and needs no earlier login.
   *
   * - Needs: appliance role admin or operator, a private session.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: The role is logged in; Location points to the role.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_INCORRECT_PASSWORD, HSMPLUGIN_ROLE_LOCKED_OUT, HSMPLUGIN_PARTITION_NOT_INITIALIZED, HSMPLUGIN_ROLE_NOT_INITIALIZED, HSMPLUGIN_HSM_IN_TRANSPORT_MODE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, partition login page; carried forward.
   * @example
   * await luna.loginPartition({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   body: {
   *     role: 'co',
   *     password: 'example-Passw0rd-1',
   *     ped: '0',
   *   },
   * });
   */
  loginPartition(input: LoginPartitionInput, options?: CallOptions): Promise<LoginPartitionResult>;
  /**
   * Log out of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout`
   *
   * Ends the login to this partition in the private session. Without a login it changes nothing and also succeeds.
   *
   * - Needs: appliance role admin or operator, a private session.
   * - 202: The work uses a PED: it is queued until a person acts. The body is the task.
   * - 204: No role of the partition is logged in; Location points to the partition.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, partition logout page; carried forward.
   * @example
   * await luna.logoutPartition({ hsmid: '532018', partitionid: '1532018000011', body: {} });
   */
  logoutPartition(input: LogoutPartitionInput, options?: CallOptions): Promise<LogoutPartitionResult>;
  /**
   * List the policies of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies`
   *
   * Lists the policies of the partition with their values. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The policies.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, no source; the page of the export has this path; other lists are read this way.
   * @example
   * await luna.listPartitionPolicies({ hsmid: '532018', partitionid: '1532018000011' });
   */
  listPartitionPolicies(input: ListPartitionPoliciesInput, options?: CallOptions): Promise<ListPartitionPoliciesResult>;
  /**
   * Export the policies of a partition. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies`
   *
   * Writes the policies of the partition to a file of the caller and replaces a file of the same name. Such a policy template can be applied to an HSM or partition. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 201: The file is written; Location points to the file.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_INVALID_FILENAME
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, policy template export page; carried forward.
   * @example
   * await luna.createPolicyTemplate({ hsmid: '532018', partitionid: '1532018000011', body: { file: 'payments.txt' } });
   */
  createPolicyTemplate(input: CreatePolicyTemplateInput, options?: CallOptions): Promise<CreatePolicyTemplateResult>;
  /**
   * Get the backup token of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff`
   *
   * Creates a task that reads the name, the number of objects and the identifier of the last backup of the partition. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 202: The task that reads the token; Location points to the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, SFF page; carried forward.
   * @example
   * await luna.getPartitionSff({ hsmid: '532018', partitionid: '1532018000011' });
   */
  getPartitionSff(input: GetPartitionSffInput, options?: CallOptions): Promise<GetPartitionSffResult>;
  /**
   * Set up the secure trusted channel of a partition. `PUT /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc`
   *
   * Sets the time limit for the setup of a channel, the renewal of its keys, and how far out of order messages may arrive. The partition SO must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as partition:so.
   * - 204: The channel is set up; Location points to the partition.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, STC page; carried forward; the login is inferred.
   * @example
   * await luna.changePartitionStc({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   body: {
   *     activationTimeout: 120,
   *     rekeyThreshold: 400,
   *     replayWindow: 120,
   *   },
   * });
   */
  changePartitionStc(input: ChangePartitionStcInput, options?: CallOptions): Promise<ChangePartitionStcResult>;
  /**
   * Register a client of the secure trusted channel. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients`
   *
   * Admits the client with this identity to the channel of the partition. The partition SO must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as partition:so.
   * - 204: The client is registered; Location points to the client.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, STC client registration page; carried forward; the login is inferred.
   * @example
   * await luna.createStcClient({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   body: {
   *     identity: 'bm90IGEgcmVhbCBpZGVudGl0eQ==',
   *     label: 'batch01',
   *   },
   * });
   */
  createStcClient(input: CreateStcClientInput, options?: CallOptions): Promise<CreateStcClientResult>;
  /**
   * Get a client of the secure trusted channel. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}`
   *
   * Returns the label and the fingerprint of a client. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The client.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_STC_CLIENT
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, STC client page; carried forward.
   * @example
   * await luna.getStcClient({ hsmid: '532018', partitionid: '1532018000011', clientid: '1' });
   */
  getStcClient(input: GetStcClientInput, options?: CallOptions): Promise<GetStcClientResult>;
  /**
   * Ask for a challenge to log in indirectly. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges`
   *
   * Creates a challenge for a role of the partition, which another HSM can answer. It replaces the previous challenge of the role. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin or operator.
   * - 200: The challenge; Location points to the resource that returns it again.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_PARTITION_NOT_INITIALIZED, HSMPLUGIN_ROLE_NOT_INITIALIZED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, indirect challenge page; carried forward; the status is inferred.
   * @example
   * await luna.createIndirectChallenge({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   body: {
   *     role: 'co',
   *     certificate: 'bm90IGEgcmVhbCBjZXJ0aWZpY2F0ZQ==',
   *     ped: '0',
   *   },
   * });
   */
  createIndirectChallenge(input: CreateIndirectChallengeInput, options?: CallOptions): Promise<CreateIndirectChallengeResult>;
  /**
   * Get the challenge of an indirect login. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}`
   *
   * Returns a challenge again until it is replaced. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The challenge.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_CHALLENGE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, indirect challenge page; carried forward.
   * @example
   * await luna.getIndirectChallenge({ hsmid: '532018', partitionid: '1532018000011', challengeid: '1' });
   */
  getIndirectChallenge(input: GetIndirectChallengeInput, options?: CallOptions): Promise<GetIndirectChallengeResult>;
  /**
   * List the objects of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects`
   *
   * Lists the objects of the partition that the caller may see. Without a login of a crypto role it lists public objects only.
   *
   * - Needs: appliance role admin, operator or monitor, a private session.
   * - 200: The objects.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE
   * - 404: HSMPLUGIN_HSM_DOES_NOT_EXIST, HSMPLUGIN_INVALID_PARTITION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 15, access rules of a client in the field; a page of release 17 shows the objects of this list one by one.
   * @example
   * await luna.listPartitionObjects({ hsmid: '532018', partitionid: '1532018000011' });
   */
  listPartitionObjects(input: ListPartitionObjectsInput, options?: CallOptions): Promise<ListPartitionObjectsResult>;
  /**
   * Get an object of a partition. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects/{objectid}`
   *
   * Returns the attributes of an object. An attribute that does not apply is n/a, and an attribute that is not set is empty. Without a login of a crypto role, an object that is not public answers an empty object.
   *
   * - Needs: appliance role admin, operator or monitor, a private session.
   * - 200: The object, or an empty object.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE
   * - 404: HSMPLUGIN_HSM_DOES_NOT_EXIST, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_OBJECT
   * - 500: FRAMEWORK_INTERNAL_ERROR, HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, partition object page.
   * @example
   * await luna.getPartitionObject({ hsmid: '532018', partitionid: '1532018000011', objectid: '72' });
   */
  getPartitionObject(input: GetPartitionObjectInput, options?: CallOptions): Promise<GetPartitionObjectResult>;
  /**
   * Back up or restore objects. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/actions/{actionid}`
   *
   * Creates a task for the action. backup copies objects of the partition to the backup of the given name and replaces an older backup of that name. restore creates new objects from the named backup, or from the last backup if the body names none. Without ids, the action covers all objects. The Crypto Officer must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as partition:co.
   * - 200: The task of the action; Location points to the task.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_BACKUP_DOES_NOT_EXIST, HSMPLUGIN_INSUFFICIENT_SPACE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED
   * - 404: HSMPLUGIN_HSM_DOES_NOT_EXIST, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_ACTION, HSMPLUGIN_INVALID_OBJECT
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, partition object action page; the login and the error identifiers are inferred.
   * @example
   * await luna.performObjectAction({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   actionid: 'start',
   *   body: {
   *     name: 'payments-backup',
   *     ids: ['72', '73'],
   *   },
   * });
   */
  performObjectAction(input: PerformObjectActionInput, options?: CallOptions): Promise<PerformObjectActionResult>;
  /**
   * Get an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}`
   *
   * Returns whether a scalable key storage master key of the partition is initialized. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The SMK.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_PARTITION_VERSION_INVALID, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_SMKID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, SMK page.
   * @example
   * await luna.getSmk({ hsmid: '532018', partitionid: '1532018000011', smkid: 'smk-fw7-rollover' });
   */
  getSmk(input: GetSmkInput, options?: CallOptions): Promise<GetSmkResult>;
  /**
   * List the actions of an SMK. `GET /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions`
   *
   * Lists the actions of an SMK and their paths; start and end belong to smk-fw7-rollover. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the SMK.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_PARTITION_VERSION_INVALID, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_SMKID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, SMK actions page.
   * @example
   * await luna.listSmkActions({ hsmid: '532018', partitionid: '1532018000011', smkid: 'smk-fw7-rollover' });
   */
  listSmkActions(input: ListSmkActionsInput, options?: CallOptions): Promise<ListSmkActionsResult>;
  /**
   * Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}`
   *
   * Starts or ends the rollover of the primary SMK; only smk-fw7-rollover has these actions. After start, new blobs are created with a new primary SMK. end deletes the old one, and blobs that were not taken over are lost. The Crypto Officer of the partition must be logged in.
   *
   * - Needs: appliance role admin or operator, a private session, login as partition:co.
   * - 200: The action is done. The body is the SMK, or an empty object.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_PARTITION_VERSION_INVALID, HSMPLUGIN_FUNC_NOT_SUPPORTED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED
   * - 403: HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS
   * - 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_SMKID, HSMPLUGIN_INVALID_ACTION
   * - 409: HSMPLUGIN_SMK_NOT_INITIALIZED
   * - 422: HSMPLUGIN_OPERATION_NOT_ALLOWED
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, SMK action page.
   * @example
   * await luna.performSmkAction({
   *   hsmid: '532018',
   *   partitionid: '1532018000011',
   *   smkid: 'smk-fw7-rollover',
   *   actionid: 'start',
   * });
   */
  performSmkAction(input: PerformSmkActionInput, options?: CallOptions): Promise<PerformSmkActionResult>;
  /**
   * Get the network settings. `GET /api/lunasa/network`
   *
   * Returns the host name of the appliance and the paths of its network devices and of the traffic measurement.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The network settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getNetwork();
   */
  getNetwork(input?: GetNetworkInput, options?: CallOptions): Promise<GetNetworkResult>;
  /**
   * Change the host name. `PATCH /api/lunasa/network`
   *
   * Changes the host name of the appliance. A body without a host name changes nothing.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The host name is changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_FAILED_TO_SET_HOSTNAME, APPLIANCE_INVALID_VALUE_SPECIFIED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, change network page.
   * @example
   * await luna.changeNetwork({ body: { hostname: 'luna-payments' } });
   */
  changeNetwork(input?: ChangeNetworkInput, options?: CallOptions): Promise<ChangeNetworkResult>;
  /**
   * Ping a host. `POST /api/lunasa/network/actions/{actionid}`
   *
   * Sends one packet to an address and measures the time to its answer. The only action is ping.
   *
   * - Needs: appliance role admin or operator.
   * - 200: The time in seconds, or 0 if no answer arrived.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_ACTION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, network action page; the bounds of the address are inferred.
   * @example
   * await luna.performNetworkAction({ actionid: 'ping', body: { address: '192.0.2.1' } });
   */
  performNetworkAction(input: PerformNetworkActionInput, options?: CallOptions): Promise<PerformNetworkActionResult>;
  /**
   * List network devices. `GET /api/lunasa/network/devices`
   *
   * Lists the Ethernet interfaces of the appliance and the bonds that can be made of them.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The network devices.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.listNetworkDevices();
   */
  listNetworkDevices(input?: ListNetworkDevicesInput, options?: CallOptions): Promise<ListNetworkDevicesResult>;
  /**
   * Get a network device. `GET /api/lunasa/network/devices/{deviceid}`
   *
   * Returns the addresses, routes and traffic classes of an interface or a bond, and whether it is up.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The network device.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_INTERFACE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getNetworkDevice({ deviceid: 'bond1' });
   */
  getNetworkDevice(input: GetNetworkDeviceInput, options?: CallOptions): Promise<GetNetworkDeviceResult>;
  /**
   * Get the traffic counters of a network device. `GET /api/lunasa/network/devices/{deviceid}/stats`
   *
   * Counts the traffic that the device has sent and received since the start of the appliance. A device that is down counts no traffic.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The counters.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_INTERFACE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getNetworkDeviceStats({ deviceid: 'bond1' });
   */
  getNetworkDeviceStats(input: GetNetworkDeviceStatsInput, options?: CallOptions): Promise<GetNetworkDeviceStatsResult>;
  /**
   * Set the IPv4 configuration of a network device. `PUT /api/lunasa/network/devices/{deviceid}/ip4`
   *
   * Sets the address, mask and gateway of an interface or a bond, and the mode of a bond. An interface in an enabled bond has no separate configuration.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The device is configured.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: OPERATION_RESTRICTED
   * - 404: APPLIANCE_INTERFACE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR, APPLIANCE_FAILED_TO_SET_INTERFACE
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 16, IPv4 configuration page.
   * @example
   * await luna.replaceNetworkDeviceIp4({ deviceid: 'bond0', body: { ip: '192.0.2.20', mask: 24, gateway: '192.0.2.1' } });
   */
  replaceNetworkDeviceIp4(input: ReplaceNetworkDeviceIp4Input, options?: CallOptions): Promise<ReplaceNetworkDeviceIp4Result>;
  /**
   * Enable or disable a bond. `POST /api/lunasa/network/devices/{deviceid}/actions/{actionid}`
   *
   * Enables or disables a configured bond. An enabled bond has exclusive use of its two interfaces. Disabling it deletes its routes, unless keepRoutes is true.
   *
   * - Needs: appliance role admin or operator.
   * - 200: The bond is enabled or disabled. The body is empty.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, BOND_DEVICE_IS_NOT_CONFIGURED, BOND_DEVICE_IS_ALREADY_ENABLED, BOND_DEVICE_IS_ALREADY_DISABLED, APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE, APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE, APPLIANCE_INVALID_DEVICE_TYPE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_ACTION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, network device action page.
   * @example
   * await luna.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'enable', body: { keepRoutes: true } });
   */
  performNetworkDeviceAction(input: PerformNetworkDeviceActionInput, options?: CallOptions): Promise<PerformNetworkDeviceActionResult>;
  /**
   * Get the traffic measurement of a network device. `GET /api/lunasa/network/devices/{deviceid}/measurementStats`
   *
   * Returns the traffic of each client of the device over the requested number of seconds. The measurement must be enabled.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The traffic by client.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_MEASUREMENT_DURATION_REQUIRED, APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_INTERFACE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, measurement statistics page.
   * @example
   * await luna.getMeasurementStats({ deviceid: 'bond1' });
   */
  getMeasurementStats(input: GetMeasurementStatsInput, options?: CallOptions): Promise<GetMeasurementStatsResult>;
  /**
   * Get a traffic class. `GET /api/lunasa/network/devices/{deviceid}/classes/{classid}`
   *
   * Returns the bandwidth of a traffic class of the device.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The traffic class.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_INTERFACE_DOES_NOT_EXIST, APPLIANCE_CLASS_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 17, Location of the traffic class page; no page of this operation is known.
   * @example
   * await luna.getTrafficClass({ deviceid: 'bond1', classid: 'demoClass' });
   */
  getTrafficClass(input: GetTrafficClassInput, options?: CallOptions): Promise<GetTrafficClassResult>;
  /**
   * Set a traffic class. `PUT /api/lunasa/network/devices/{deviceid}/classes/{classid}`
   *
   * Sets the bandwidth of a traffic class of the device and creates the class if it does not exist.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The class has this bandwidth; Location points to the class.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_INVALID_BANDWIDTH, APPLIANCE_CLASS_NAME_RESERVED, APPLIANCE_FAILED_TO_CREATE_CLASS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_INTERFACE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, traffic class page; the stored page drops the identifiers after the first.
   * @example
   * await luna.replaceTrafficClass({
   *   deviceid: 'bond1',
   *   classid: 'demoClass',
   *   body: {
   *     minBandwidth: 100,
   *     maxBandwidth: 2000,
   *   },
   * });
   */
  replaceTrafficClass(input: ReplaceTrafficClassInput, options?: CallOptions): Promise<ReplaceTrafficClassResult>;
  /**
   * Delete a route. `DELETE /api/lunasa/network/devices/{deviceid}/routes/{routeid}`
   *
   * Deletes a route of the device. The body repeats the route, including its gateway if it has one.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The route is deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_INTERFACE_DOES_NOT_EXIST, APPLIANCE_ROUTE_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, route page; the stored page is cut off before the answers.
   * @example
   * await luna.deleteRoute({
   *   deviceid: 'bond1',
   *   routeid: '203.0.113.0',
   *   body: {
   *     routeType: 'network',
   *     destination: '203.0.113.0',
   *     netmask: '255.255.255.0',
   *     gateway: '198.51.100.1',
   *   },
   * });
   */
  deleteRoute(input: DeleteRouteInput, options?: CallOptions): Promise<DeleteRouteResult>;
  /**
   * Get the traffic measurement. `GET /api/lunasa/network/measurement`
   *
   * Returns whether the appliance measures the traffic of clients, and the interval.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The traffic measurement.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 14, cross-reference on the measurement statistics page; no page of this operation is known.
   * @example
   * await luna.getMeasurement();
   */
  getMeasurement(input?: GetMeasurementInput, options?: CallOptions): Promise<GetMeasurementResult>;
  /**
   * Enable or disable the traffic measurement. `POST /api/lunasa/network/measurement/actions/{actionid}`
   *
   * Starts or stops the measurement of client traffic. enable needs the interval.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The measurement is on or off.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_MEASUREMENT_ACTION_FAILED, APPLIANCE_INVALID_PATTERN_DETECTED, APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_ACTION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 16, measurement action page.
   * @example
   * await luna.performMeasurementAction({ actionid: 'enable', body: { interval: 90 } });
   */
  performMeasurementAction(input: PerformMeasurementActionInput, options?: CallOptions): Promise<PerformMeasurementActionResult>;
  /**
   * Get the clock. `GET /api/lunasa/time`
   *
   * Returns the date, time and time zone of the appliance.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The clock.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getTime();
   */
  getTime(input?: GetTimeInput, options?: CallOptions): Promise<GetTimeResult>;
  /**
   * Set the clock. `PUT /api/lunasa/time`
   *
   * Sets the date and time of the appliance, and its time zone if the body names one. While forceSoLogin is true, the HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The clock is set.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_INVALID_VALUE_SPECIFIED, APPLIANCE_REQUIRE_SO_LOGIN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred, cluster configuration guide; this guide is the only source; assumed to work like the change.
   * @example
   * await luna.replaceTime({ body: { time: '15:04:05', date: '2026-03-29', timeZone: 'UTC' } });
   */
  replaceTime(input: ReplaceTimeInput, options?: CallOptions): Promise<ReplaceTimeResult>;
  /**
   * Change the clock. `PATCH /api/lunasa/time`
   *
   * Sets the date, time or time zone of the appliance and keeps properties that are not in the body: a change of the time zone alone keeps the moment. While forceSoLogin is true, the HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The clock is changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_INVALID_VALUE_SPECIFIED, APPLIANCE_REQUIRE_SO_LOGIN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, change time page; carried forward.
   * @example
   * await luna.changeTime({ body: { time: '15:04:05', date: '2026-03-29', timeZone: 'America/Toronto' } });
   */
  changeTime(input?: ChangeTimeInput, options?: CallOptions): Promise<ChangeTimeResult>;
  /**
   * Get the NTP settings. `GET /api/lunasa/ntp`
   *
   * Returns the paths of the NTP servers and of the state of the synchronization.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The NTP settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getNtp();
   */
  getNtp(input?: GetNtpInput, options?: CallOptions): Promise<GetNtpResult>;
  /**
   * Get the state of the clock synchronization. `GET /api/lunasa/ntp/status`
   *
   * Returns whether the NTP service runs and which server the clock follows.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The state of the synchronization.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getNtpStatus();
   */
  getNtpStatus(input?: GetNtpStatusInput, options?: CallOptions): Promise<GetNtpStatusResult>;
  /**
   * List NTP servers. `GET /api/lunasa/ntp/servers`
   *
   * Lists the configured NTP servers.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The NTP servers.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.listNtpServers();
   */
  listNtpServers(input?: ListNtpServersInput, options?: CallOptions): Promise<ListNtpServersResult>;
  /**
   * Add an NTP server. `POST /api/lunasa/ntp/servers`
   *
   * Adds a server that the appliance may synchronize with. Its authentication uses a key or NTS, not both. While forceSoLogin is true, the HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The server is added; Location points to the server.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTP_INVALID_AUTHENTICATION, NTP_VERSION_NOT_SUPPORTED, NTP_PORT_NOT_SUPPORTED, NTP_INVALID_SERVER, NTP_SERVER_ALREADY_EXISTS, APPLIANCE_REQUIRE_SO_LOGIN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, NTP servers page; the stored page drops the identifiers after the first.
   * @example
   * await luna.createNtpServer({
   *   body: {
   *     address: 'ntp1.example.com',
   *     isBurstEnabled: false,
   *     isInitialBurstEnabled: true,
   *     keyId: 7,
   *     isPreferredServer: true,
   *     protocolVersion: 3,
   *   },
   * });
   */
  createNtpServer(input: CreateNtpServerInput, options?: CallOptions): Promise<CreateNtpServerResult>;
  /**
   * Get an NTP server. `GET /api/lunasa/ntp/servers/{serverid}`
   *
   * Returns the settings of an NTP server.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The NTP server.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTP_SERVER_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, 17, cross-references on the NTP servers pages; no page of this operation is known.
   * @example
   * await luna.getNtpServer({ serverid: '192.0.2.123' });
   */
  getNtpServer(input: GetNtpServerInput, options?: CallOptions): Promise<GetNtpServerResult>;
  /**
   * Set an NTP server. `PUT /api/lunasa/ntp/servers/{serverid}`
   *
   * Sets all settings of an NTP server except its address. While forceSoLogin is true, the HSM SO must be logged in.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The server is changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTP_INVALID_AUTHENTICATION, NTP_VERSION_NOT_SUPPORTED, NTP_PORT_NOT_SUPPORTED, APPLIANCE_REQUIRE_SO_LOGIN
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: NTP_SERVER_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, change NTP server page; carried forward.
   * @example
   * await luna.replaceNtpServer({
   *   serverid: '192.0.2.123',
   *   body: {
   *     keyId: 7,
   *     protocolVersion: 3,
   *     isBurstEnabled: false,
   *     isInitialBurstEnabled: true,
   *     isPreferredServer: true,
   *   },
   * });
   */
  replaceNtpServer(input: ReplaceNtpServerInput, options?: CallOptions): Promise<ReplaceNtpServerResult>;
  /**
   * Synchronize the clock. `POST /api/lunasa/ntp/actions/{actionid}`
   *
   * Immediately sets the clock from a server: the one in the body, or the preferred configured one. The NTP service must be stopped. The only action is synchronize.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The clock is set.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, NTP_INVALID_AUTHENTICATION
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_ACTION_DOES_NOT_EXIST
   * - 409: SYSCONF_CONFIG_NTP_SERVICE_RUNNING
   * - 500: FRAMEWORK_INTERNAL_ERROR, NTP_OPERATION_FAILED
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 16, 17, NTP action page.
   * @example
   * await luna.performNtpAction({ actionid: 'synchronize', body: { server: '192.0.2.123', keyId: 7, protocolVersion: 3 } });
   */
  performNtpAction(input: PerformNtpActionInput, options?: CallOptions): Promise<PerformNtpActionResult>;
  /**
   * Get the syslog settings. `GET /api/lunasa/syslog`
   *
   * Returns the paths of the logs and the remote hosts, the log settings, and the certificates that encrypt logs sent to remote hosts.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The syslog settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.getSyslog();
   */
  getSyslog(input?: GetSyslogInput, options?: CallOptions): Promise<GetSyslogResult>;
  /**
   * List logs. `GET /api/lunasa/syslog/logs`
   *
   * Lists the logs of the appliance.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The logs.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples.
   * @example
   * await luna.listSyslogLogs();
   */
  listSyslogLogs(input?: ListSyslogLogsInput, options?: CallOptions): Promise<ListSyslogLogsResult>;
  /**
   * Get a log. `GET /api/lunasa/syslog/logs/{logid}`
   *
   * Returns the newest lines of a log.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The log.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SYSLOG_LOG_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the list shows only its path.
   * @example
   * await luna.getSyslogLog({ logid: 'messages' });
   */
  getSyslogLog(input: GetSyslogLogInput, options?: CallOptions): Promise<GetSyslogLogResult>;
  /**
   * List remote hosts. `GET /api/lunasa/syslog/remoteHosts`
   *
   * Lists the hosts that receive logs.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The remote hosts.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample, vendor samples; the body is inferred.
   * @example
   * await luna.listRemoteHosts();
   */
  listRemoteHosts(input?: ListRemoteHostsInput, options?: CallOptions): Promise<ListRemoteHostsResult>;
  /**
   * Add a remote host. `POST /api/lunasa/syslog/remoteHosts`
   *
   * Adds a host that receives logs. With tls the logs are encrypted; add the CA of the host first.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The host is added.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SYSLOG_REMOTE_HOST_ALREADY_EXISTS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented, syslog encryption guide.
   * @example
   * await luna.createRemoteHost({
   *   body: {
   *     address: '192.0.2.115',
   *     protocol: 'tcp',
   *     port: 6514,
   *     mode: 'server',
   *     name: 'logs.example.com',
   *     tls: true,
   *   },
   * });
   */
  createRemoteHost(input: CreateRemoteHostInput, options?: CallOptions): Promise<CreateRemoteHostResult>;
  /**
   * Trust a CA. `POST /api/lunasa/syslog/remoteHosts/ca`
   *
   * Trusts the CA that signed the certificates of the remote hosts. There is one such CA; a second request replaces it. The body contains the certificate or the name of a file in the home directory. It takes effect at the next start of the syslog service.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The CA is trusted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_INVALID_CERTIFICATE, APPLIANCE_EXPIRED_CERTIFICATE, APPLIANCE_FILENAME_NOT_VALID
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, syslog CA page.
   * @example
   * await luna.createSyslogCa({
   *   body: {
   *     certificate: '-----BEGIN CERTIFICATE-----\\nMIIBexampleexample\\n-----END CERTIFICATE-----\\n',
   *   },
   * });
   */
  createSyslogCa(input: CreateSyslogCaInput, options?: CallOptions): Promise<CreateSyslogCaResult>;
  /**
   * Install the syslog certificate. `PUT /api/lunasa/syslog/remoteHosts/certificate`
   *
   * Installs the certificate that authenticates the appliance to remote hosts. The body contains the certificate or the name of a file in the home directory. It takes effect at the next start of the syslog service.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The certificate is installed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SYSLOG_INVALID_CERTIFICATE, APPLIANCE_EXPIRED_CERT, SERVER_REQUEST_NOT_APPROPRIATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, syslog certificate page.
   * @example
   * await luna.replaceSyslogCertificate({ body: { file: 'signed-server.pem' } });
   */
  replaceSyslogCertificate(input: ReplaceSyslogCertificateInput, options?: UploadOptions): Promise<ReplaceSyslogCertificateResult>;
  /**
   * Generate the syslog certificate. `PATCH /api/lunasa/syslog/remoteHosts/certificate`
   *
   * Generates a private key and a self-signed certificate that authenticates the appliance to remote hosts. It takes effect at the next start of the syslog service.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The certificate is generated.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_INVALID_VALUE_SPECIFIED
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 15, self-signed syslog certificate page; the stored page is cut off before the answers.
   * @example
   * await luna.createSyslogCertificate({
   *   body: {
   *     cn: 'luna-demo',
   *     startDate: '2026-01-01',
   *     days: 365,
   *     country: 'CA',
   *     state: 'Ontario',
   *     location: 'Ottawa',
   *     organization: 'Example',
   *     orgunit: 'Payments',
   *     email: 'hsm@example.com',
   *     subjectAltName: ['luna-demo.example.com'],
   *   },
   * });
   */
  createSyslogCertificate(input?: CreateSyslogCertificateInput, options?: CallOptions): Promise<CreateSyslogCertificateResult>;
  /**
   * Get the SNMP settings. `GET /api/lunasa/snmp`
   *
   * Lists the SNMP users and the hosts that receive traps, and returns whether traps are sent.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The SNMP settings.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: observed, link in a captured answer of an appliance with software 7.8.4; the body is inferred.
   * @example
   * await luna.getSnmp();
   */
  getSnmp(input?: GetSnmpInput, options?: CallOptions): Promise<GetSnmpResult>;
  /**
   * Add a trap. `POST /api/lunasa/snmp/traps`
   *
   * Sends traps to an additional host.
   *
   * - Needs: appliance role admin or operator.
   * - 201: The trap is added. The body names it.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SNMP_TRAP_ALREADY_EXISTS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR, SNMP_OPERATION_FAILED
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, SNMP traps page; the stored page is cut off before the statuses.
   * @example
   * await luna.createSnmpTrap({
   *   body: {
   *     address: '192.0.2.163',
   *     securityName: 'snmpadmin',
   *     engineId: '0000000A0B',
   *     authenticationPassword: 'example-Passw0rd-1',
   *     privacyPassword: 'example-Passw0rd-2',
   *     authenticationProtocol: 'SHA',
   *     privacyProtocol: 'AES',
   *     trapType: 'inform',
   *   },
   * });
   */
  createSnmpTrap(input: CreateSnmpTrapInput, options?: CallOptions): Promise<CreateSnmpTrapResult>;
  /**
   * Write a log line that triggers traps. `POST /api/lunasa/snmp/traps/test`
   *
   * Writes a line with the given facility and level to the log, to test that traps are sent.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The line is written.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR, SNMP_OPERATION_FAILED
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, SNMP trap test page.
   * @example
   * await luna.performSnmpTrapTest({
   *   body: {
   *     logFacility: 'local0',
   *     logLevel: 'info',
   *     process: 'snmpd',
   *     message: 'A line to test traps',
   *     pid: true,
   *   },
   * });
   */
  performSnmpTrapTest(input: PerformSnmpTrapTestInput, options?: CallOptions): Promise<PerformSnmpTrapTestResult>;
  /**
   * Enable or disable traps. `POST /api/lunasa/snmp/traps/actions/{actionid}`
   *
   * Starts or stops sending traps. At least one trap must exist before traps can be enabled.
   *
   * - Needs: appliance role admin or operator.
   * - 204: Traps are enabled or disabled.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SNMP_TRAP_ACTION_INVALID, SNMP_TRAP_NOT_CONFIGURED
   * - 500: FRAMEWORK_INTERNAL_ERROR, SNMP_OPERATION_FAILED
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, SNMP trap action page.
   * @example
   * await luna.performSnmpTrapAction({ actionid: 'enable', body: {} });
   */
  performSnmpTrapAction(input: PerformSnmpTrapActionInput, options?: CallOptions): Promise<PerformSnmpTrapActionResult>;
  /**
   * Get a trap. `GET /api/lunasa/snmp/traps/{trapid}`
   *
   * Returns the settings of a trap. It never returns passwords.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The trap.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SNMP_TRAP_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR, SNMP_OPERATION_FAILED
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, SNMP trap page.
   * @example
   * await luna.getSnmpTrap({ trapid: '192.0.2.162' });
   */
  getSnmpTrap(input: GetSnmpTrapInput, options?: CallOptions): Promise<GetSnmpTrapResult>;
  /**
   * Add an SNMP user. `POST /api/lunasa/snmp/users`
   *
   * Adds an SNMP user with the passwords for authentication and encryption.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The user is created; Location points to the user.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SNMP_USER_ALREADY_EXISTS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, SNMP users page; carried forward.
   * @example
   * await luna.createSnmpUser({
   *   body: {
   *     securityName: 'monitoring',
   *     authenticationPassword: 'example-Passw0rd-1',
   *     privacyPassword: 'example-Passw0rd-2',
   *     authenticationProtocol: 'SHA',
   *     privacyProtocol: 'AES',
   *   },
   * });
   */
  createSnmpUser(input: CreateSnmpUserInput, options?: CallOptions): Promise<CreateSnmpUserResult>;
  /**
   * Get an SNMP user. `GET /api/lunasa/snmp/users/{userid}`
   *
   * Returns the protocols and the notifications of an SNMP user. It never returns passwords.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The SNMP user.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SNMP_USER_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, Location of the SNMP users page; no page of this operation is known.
   * @example
   * await luna.getSnmpUser({ userid: 'snmpadmin' });
   */
  getSnmpUser(input: GetSnmpUserInput, options?: CallOptions): Promise<GetSnmpUserResult>;
  /**
   * Add an SNMP notification. `POST /api/lunasa/snmp/users/{userid}/notifications`
   *
   * Adds a host that is notified with the account of an SNMP user.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The notification is added; Location points to the notification.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SNMP_NOTIFICATION_ALREADY_EXISTS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SNMP_USER_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 4, SNMP notifications page; carried forward.
   * @example
   * await luna.createSnmpNotification({
   *   userid: 'snmpadmin',
   *   body: {
   *     address: '192.0.2.62',
   *     port: 162,
   *     authenticationPassword: 'example-Passw0rd-1',
   *     privacyPassword: 'example-Passw0rd-2',
   *     authenticationProtocol: 'SHA',
   *     privacyProtocol: 'AES',
   *     type: 'trap',
   *     engineId: '0000000A0B',
   *   },
   * });
   */
  createSnmpNotification(input: CreateSnmpNotificationInput, options?: CallOptions): Promise<CreateSnmpNotificationResult>;
  /**
   * Get an SNMP notification. `GET /api/lunasa/snmp/users/{userid}/notifications/{notificationid}`
   *
   * Returns the settings of a notification. It never returns passwords.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The notification.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SNMP_USER_DOES_NOT_EXIST, SNMP_NOTIFICATION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 4, cross-reference on the SNMP notifications page; no page of this operation is known.
   * @example
   * await luna.getSnmpNotification({ userid: 'snmpadmin', notificationid: '192.0.2.61' });
   */
  getSnmpNotification(input: GetSnmpNotificationInput, options?: CallOptions): Promise<GetSnmpNotificationResult>;
  /**
   * Change an SNMP notification. `PATCH /api/lunasa/snmp/users/{userid}/notifications/{notificationid}`
   *
   * Changes the properties in the body of a notification and keeps the others.
   *
   * - Needs: appliance role admin or operator.
   * - 204: The notification is changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: SNMP_USER_DOES_NOT_EXIST, SNMP_NOTIFICATION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR, SNMP_OPERATION_FAILED
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, change SNMP notification page; the stored page is cut off before the answers.
   * @example
   * await luna.changeSnmpNotification({
   *   userid: 'snmpadmin',
   *   notificationid: '192.0.2.61',
   *   body: {
   *     engineId: '0000000A0C',
   *     authenticationPassword: 'example-Passw0rd-1',
   *     privacyPassword: 'example-Passw0rd-2',
   *     authenticationProtocol: 'SHA',
   *     privacyProtocol: 'AES',
   *     type: 'inform',
   *   },
   * });
   */
  changeSnmpNotification(input: ChangeSnmpNotificationInput, options?: CallOptions): Promise<ChangeSnmpNotificationResult>;
  /**
   * List users. `GET /users`
   *
   * Lists the users of the appliance by name. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The users.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample in release 15, vendor samples and clients in the field; the permitted roles are inferred.
   * @example
   * await luna.listUsers();
   */
  listUsers(input?: ListUsersInput, options?: CallOptions): Promise<ListUsersResult>;
  /**
   * Create a user. `POST /users`
   *
   * Creates a user of the appliance, who can log in here and in LunaSH. The password is temporary: until the user changes it, the appliance refuses all other requests of the user. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The user is created; Location points to the user.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_USERID_ALREADY_EXISTS, SERVERPLUGIN_INVALID_ROLEID, SERVERPLUGIN_INVALID_PASSWORD
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 16, 17, create user page; the release 17 page shows the parameters only.
   * @example
   * await luna.createUser({
   *   body: {
   *     userId: 'jdoe',
   *     fullName: 'Jane Doe',
   *     email: 'jdoe@example.com',
   *     role: 'operator',
   *     password: 'example-Passw0rd-1',
   *   },
   * });
   */
  createUser(input: CreateUserInput, options?: CallOptions): Promise<CreateUserResult>;
  /**
   * Get a user. `GET /users/{userid}`
   *
   * Returns a user of the appliance. Only an admin sees other users. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The user.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, SERVERPLUGIN_USERID_NOT_AUTHORIZED
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 16, 17, user page.
   * @example
   * await luna.getUser({ userid: 'operator' });
   */
  getUser(input: GetUserInput, options?: CallOptions): Promise<GetUserResult>;
  /**
   * Replace a user. `PUT /users/{userid}`
   *
   * Sets the role, the full name and the mail address of a user. Built-in users cannot be replaced. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The user is replaced.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INVALID_ROLEID
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_CHANGEABLE
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page shows the parameters only; the rest is from the vendor samples.
   * @example
   * await luna.replaceUser({
   *   userid: 'operator',
   *   body: {
   *     role: 'operator',
   *     fullName: 'Jane Doe',
   *     email: 'jdoe@example.com',
   *   },
   * });
   */
  replaceUser(input: ReplaceUserInput, options?: CallOptions): Promise<ReplaceUserResult>;
  /**
   * Change a user. `PATCH /users/{userid}`
   *
   * Changes any of the role, the full name and the mail address of a user. Built-in users cannot be changed. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The user is changed.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INVALID_ROLEID
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_CHANGEABLE
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page shows the parameters only; the rest is from the vendor samples.
   * @example
   * await luna.changeUser({
   *   userid: 'operator',
   *   body: {
   *     role: 'monitor',
   *     fullName: 'Jane Miller Doe',
   *     email: 'jane@example.com',
   *   },
   * });
   */
  changeUser(input: ChangeUserInput, options?: CallOptions): Promise<ChangeUserResult>;
  /**
   * Delete a user. `DELETE /users/{userid}`
   *
   * Deletes a user with its files, certificates and sessions. Built-in users cannot be deleted. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The user is deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_CHANGEABLE
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, validation schema page; the page names the operation; the rest is from the vendor samples.
   * @example
   * await luna.deleteUser({ userid: 'operator' });
   */
  deleteUser(input: DeleteUserInput, options?: CallOptions): Promise<DeleteUserResult>;
  /**
   * List the actions of a user. `GET /users/{userid}/actions`
   *
   * Lists the actions of a user and their paths. Only an admin sees other users; every other user has only changePassword. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The actions of the user.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, SERVERPLUGIN_USERID_NOT_AUTHORIZED
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 16, user actions page.
   * @example
   * await luna.listUserActions({ userid: 'operator' });
   */
  listUserActions(input: ListUserActionsInput, options?: CallOptions): Promise<ListUserActionsResult>;
  /**
   * Perform a user action. `POST /users/{userid}/actions/{actionid}`
   *
   * Changes the password of a user, enables or disables the user, or removes the role of the user: changePassword, enable, disable, roleClear. Every user may change its own password with the current one as proof; only an admin may do the rest. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator, monitor or audit.
   * - 204: The action is done.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INCORRECT_PASSWORD, SERVERPLUGIN_INVALID_PASSWORD
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, SERVERPLUGIN_USERID_NOT_AUTHORIZED
   * - 403: SERVERPLUGIN_USERID_NOT_CHANGEABLE
   * - 404: SERVERPLUGIN_INVALID_USERID, SERVERPLUGIN_INVALID_ACTION
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample in release 15, vendor samples and clients in the field.
   * @example
   * await luna.performUserAction({
   *   userid: 'operator',
   *   actionid: 'changePassword',
   *   body: {
   *     password: 'example-Passw0rd-2',
   *   },
   * });
   */
  performUserAction(input: PerformUserActionInput, options?: CallOptions): Promise<PerformUserActionResult>;
  /**
   * List the certificates of a user. `GET /users/{userid}/certificates`
   *
   * Lists the certificates with which a user can log in. Only an admin sees the certificates of other users. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The certificates.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, SERVERPLUGIN_USERID_NOT_AUTHORIZED
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 17, validation schema page; the page names the operation; the answer is inferred.
   * @example
   * await luna.listUserCertificates({ userid: 'operator' });
   */
  listUserCertificates(input: ListUserCertificatesInput, options?: CallOptions): Promise<ListUserCertificatesResult>;
  /**
   * Add a certificate to a user. `POST /users/{userid}/certificates`
   *
   * Adds a certificate with which the user can log in. A certificate that the user already has is not added again. Only an admin may add a certificate to another user. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 204: The certificate is added.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INVALID_CERTIFICATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, SERVERPLUGIN_USERID_NOT_AUTHORIZED
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: sample in release 16, authentication overview and vendor samples.
   * @example
   * await luna.createUserCertificate({
   *   userid: 'operator',
   *   body: {
   *     certificate: '-----BEGIN CERTIFICATE-----\nMIIBszCCARygAwIBAgIUTm90IGEgcmVhbCBjZXJ0\n-----END CERTIFICATE-----',
   *   },
   * });
   */
  createUserCertificate(input: CreateUserCertificateInput, options?: CallOptions): Promise<CreateUserCertificateResult>;
  /**
   * Delete the certificates of a user. `DELETE /users/{userid}/certificates`
   *
   * Deletes all certificates of a user, who can then log in by password only. Only an admin may delete the certificates of another user. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 204: The certificates are deleted.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, SERVERPLUGIN_USERID_NOT_AUTHORIZED
   * - 404: SERVERPLUGIN_INVALID_USERID
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 17, validation schema page; the page names the operation; the answer is inferred.
   * @example
   * await luna.deleteUserCertificates({ userid: 'operator' });
   */
  deleteUserCertificates(input: DeleteUserCertificatesInput, options?: CallOptions): Promise<DeleteUserCertificatesResult>;
  /**
   * List the files of a user. `GET /users/{userid}/files`
   *
   * Lists the files that the caller has uploaded to the appliance. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The files.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INVALID_PATTERN_DETECTED, SERVERPLUGIN_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_AUTHORIZED, SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_USERID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, user files page.
   * @example
   * await luna.listUserFiles({ userid: 'admin' });
   */
  listUserFiles(input: ListUserFilesInput, options?: CallOptions): Promise<ListUserFilesResult>;
  /**
   * Upload a file. `POST /users/{userid}/files`
   *
   * Stores a file for the caller and replaces a file of the same name. A request has one file, which is no longer than maxFileSize of the web server. No HSM or partition login is needed. A home directory holds at most 100 files and 8 MiB.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 204: The file is stored.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVER_REQUEST_NOT_APPROPRIATE, SERVER_FILE_UPLOAD_LIMIT_EXCEED, SERVERPLUGIN_FILENAME_NOT_VALID, SERVERPLUGIN_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_AUTHORIZED, SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE, SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN
   * - 404: SERVERPLUGIN_USERID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, upload user file page; the stored page is cut off in the list of its errors.
   * @example
   * await luna.createUserFile({ userid: 'operator', body: { file: 'Support information of the appliance.' } });
   */
  createUserFile(input: CreateUserFileInput, options?: UploadOptions): Promise<CreateUserFileResult>;
  /**
   * Get a file. `GET /users/{userid}/files/{fileid}`
   *
   * Returns the size of a file of the caller and the time of its upload. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The file.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INVALID_PATTERN_DETECTED, SERVERPLUGIN_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_AUTHORIZED, SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_USERID_DOES_NOT_EXIST, SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, user file page.
   * @example
   * await luna.getUserFile({ userid: 'admin', fileid: 'supportInfo.txt' });
   */
  getUserFile(input: GetUserFileInput, options?: CallOptions): Promise<GetUserFileResult>;
  /**
   * Download a file. `GET /users/{userid}/files/{fileid}/download`
   *
   * Returns a file of the caller as a gzip-compressed tar archive. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The archive, which contains the file.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INVALID_PATTERN_DETECTED, SERVERPLUGIN_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_AUTHORIZED, SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_USERID_DOES_NOT_EXIST, SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, download user file page.
   * @example
   * await luna.getUserFileArchive({ userid: 'admin', fileid: 'supportInfo.txt' });
   */
  getUserFileArchive(input: GetUserFileArchiveInput, options: StreamOptions): Promise<Streamed<GetUserFileArchiveResult>>;
  /**
   * Download a file. `GET /users/{userid}/files/{fileid}/download`
   *
   * Returns a file of the caller as a gzip-compressed tar archive. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin, operator or monitor.
   * - 200: The archive, which contains the file.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, SERVERPLUGIN_INVALID_PATTERN_DETECTED, SERVERPLUGIN_INTERNAL_ERROR
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 403: SERVERPLUGIN_USERID_NOT_AUTHORIZED, SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE
   * - 404: SERVERPLUGIN_USERID_DOES_NOT_EXIST, SERVERPLUGIN_FILEID_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 14, download user file page.
   * @example
   * await luna.getUserFileArchive({ userid: 'admin', fileid: 'supportInfo.txt' });
   */
  getUserFileArchive(input: GetUserFileArchiveInput, options?: DownloadOptions): Promise<GetUserFileArchiveResult>;
  /**
   * Get the rules for logins. `GET /api/lunasa/user/config/login`
   *
   * Returns the number of failed logins that lock a user out, and the lockout period. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 200: The rules.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR, APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, login configuration page.
   * @example
   * await luna.getLoginRules();
   */
  getLoginRules(input?: GetLoginRulesInput, options?: CallOptions): Promise<GetLoginRulesResult>;
  /**
   * Replace the rules for logins. `PUT /api/lunasa/user/config/login`
   *
   * Sets the number of failed logins that lock a user out, and the lockout period. Users who are locked out stay locked out. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The rules are set.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR, APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, change login configuration page.
   * @example
   * await luna.replaceLoginRules({
   *   body: {
   *     detectionWindowSeconds: 3600,
   *     lockoutDurationSeconds: 86400,
   *     maxFailedAttempts: 2,
   *   },
   * });
   */
  replaceLoginRules(input: ReplaceLoginRulesInput, options?: CallOptions): Promise<ReplaceLoginRulesResult>;
  /**
   * List the actions of the rules for logins. `GET /api/lunasa/user/config/login/actions`
   *
   * A link points here; no source shows the actions. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 501: FRAMEWORK_NOT_SIMULATED
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 17, login configuration page; the page shows the link only.
   * @example
   * await luna.listLoginRulesActions();
   */
  listLoginRulesActions(input?: ListLoginRulesActionsInput, options?: CallOptions): Promise<ListLoginRulesActionsResult>;
  /**
   * Get the rules for passwords. `GET /api/lunasa/user/config/password`
   *
   * Returns the requirements for new passwords and their lifetime. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 200: The rules.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR, APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, password configuration page.
   * @example
   * await luna.getPasswordRules();
   */
  getPasswordRules(input?: GetPasswordRulesInput, options?: CallOptions): Promise<GetPasswordRulesResult>;
  /**
   * Change the rules for passwords. `PATCH /api/lunasa/user/config/password`
   *
   * Changes some of the requirements for new passwords and their lifetime. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The rules are set.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR, APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, change password configuration page.
   * @example
   * await luna.changePasswordRules({ body: { expiryDays: 30, history: 10, minimumLength: 12 } });
   */
  changePasswordRules(input: ChangePasswordRulesInput, options?: CallOptions): Promise<ChangePasswordRulesResult>;
  /**
   * List the actions of the rules for passwords. `GET /api/lunasa/user/config/password/actions`
   *
   * Lists the actions of the rules for passwords and their paths. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 200: The actions.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 500: FRAMEWORK_INTERNAL_ERROR
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: inferred in release 17, password configuration page; the page shows the link only; another page shows the actions.
   * @example
   * await luna.listPasswordRulesActions();
   */
  listPasswordRulesActions(input?: ListPasswordRulesActionsInput, options?: CallOptions): Promise<ListPasswordRulesActionsResult>;
  /**
   * Perform an action on the rules for passwords. `POST /api/lunasa/user/config/password/actions/{actionid}`
   *
   * Enables or disables the expiry and the history of passwords. No HSM or partition login is needed.
   *
   * - Needs: appliance role admin.
   * - 204: The action is done.
   * - 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, APPLIANCE_USER_INVALID_PARAMETERS
   * - 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE
   * - 404: APPLIANCE_ACTION_DOES_NOT_EXIST
   * - 500: FRAMEWORK_INTERNAL_ERROR, APPLIANCE_USER_FAILED_TO_PERFORM_ACTION
   * - 503: FRAMEWORK_UNAVAILABLE
   * - Evidence: documented in release 17, password configuration action page.
   * @example
   * await luna.performPasswordRulesAction({ actionid: 'enable', body: { settingsToToggle: ['expiryDays'] } });
   */
  performPasswordRulesAction(input: PerformPasswordRulesActionInput, options?: CallOptions): Promise<PerformPasswordRulesActionResult>;
}
