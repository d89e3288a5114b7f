// Generated from spec/ by `npm run generate`. Do not edit.

import type { components } from '@lunarest/contract/types-17';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The entries of changeable users and roles, one per line. user,<userid>,<roleid> assigns a role to a user; role,<roleid>,<rule> adds a rule to a role. */
export type AccessControlList = Schema<'AccessControlList'>;

/** The actions of a resource. */
export interface ActionList extends Schema<'ActionList'> {}

/** An action and its path. */
export interface ActionStub extends Schema<'ActionStub'> {}

/** The appliance and the paths of its resources. Open: only an observed answer shows its properties. */
export interface Appliance extends Schema<'Appliance'> {}

/** The properties of the new certificate. Only regenerateCertificate uses it. */
export interface ApplianceActionInput extends Schema<'ApplianceActionInput'> {}

/** A backup of the configuration. Open: no source shows it. */
export interface Backup extends Schema<'Backup'> {}

/** The number of infractions that block a user, and the length of the block. */
export interface Blocklist extends Schema<'Blocklist'> {}

/** Settings of the blocklist. severity sets the other three together. */
export interface BlocklistChange extends Schema<'BlocklistChange'> {}

/** Input of the action disable. */
export interface BondActionInput extends Schema<'BondActionInput'> {}

/** One capability. */
export interface Capability extends Schema<'Capability'> {}

/** The capabilities of the HSM. Open: no source shows it. */
export interface CapabilityList extends Schema<'CapabilityList'> {}

/** Name of a file of the caller. It ends in .pem and has no leading dot and no trailing space. */
export type CertificateFileName = Schema<'CertificateFileName'>;

/** A certificate in PEM, with the content of its file. */
export type CertificateUpload = Schema<'CertificateUpload'>;

/** One client. The name of the property is its address, and the value is its traffic. */
export type ClientTraffic = Schema<'ClientTraffic'>;

/** The traffic of one client in a traffic class, as decimal numbers in strings. */
export interface ClientTrafficFigures extends Schema<'ClientTrafficFigures'> {}

/** The cloning domain. HSMs and partitions can clone objects only within one domain. */
export type CloningDomain = Schema<'CloningDomain'>;

/** One role and its password. */
export interface ClusterAuthentication extends Schema<'ClusterAuthentication'> {}

/** The proof of the HSM SO and the label of the cluster. */
export interface ClusterCreation extends Schema<'ClusterCreation'> {}

/** One appliance of a cluster. Open: no source shows it. */
export interface ClusterMember extends Schema<'ClusterMember'> {}

/** The members of a cluster. */
export interface ClusterMemberList extends Schema<'ClusterMemberList'> {}

/** The cluster of the appliance. Open: no source shows it. Without a cluster it contains only the state. */
export interface ClusterStanding extends Schema<'ClusterStanding'> {}

/** The configuration backups. Open: no source shows it. */
export interface Configuration extends Schema<'Configuration'> {}

/** The processor. Open: no source shows its properties. */
export interface Cpu extends Schema<'Cpu'> {}

/** All disk partitions together. Used and available add up to the size. Open: no source shows its properties. */
export interface Disk extends Schema<'Disk'> {}

/** One disk partition. Used and available add up to the size. Open: the samples only test for its properties. */
export interface DiskPartition extends Schema<'DiskPartition'> {}

/** The partitions of the appliance's own disk. */
export interface DiskPartitionList extends Schema<'DiskPartitionList'> {}

/** A disk partition in a list. */
export interface DiskPartitionStub extends Schema<'DiskPartitionStub'> {}

/** Mail address of the person; may be empty. */
export type Email = Schema<'Email'>;

/** An object without properties. */
export type EmptyObject = Schema<'EmptyObject'>;

/** Full name of the person; may be empty. */
export type FullName = Schema<'FullName'>;

/** One HSM. Open: sources show only soLoginsLeft. */
export interface Hsm extends Schema<'Hsm'> {}

/** Input of some HSM actions. */
export interface HsmActionInput extends Schema<'HsmActionInput'> {}

/** A token wrapping certificate. */
export interface HsmCertificate extends Schema<'HsmCertificate'> {}

/** The command counter of the HSM. Open: no source shows it. */
export interface HsmCounter extends Schema<'HsmCounter'> {}

/** The firmware of the HSM. Open: no source shows it. */
export interface HsmFirmware extends Schema<'HsmFirmware'> {}

/** The identity of the initialized HSM. A password HSM needs password, and domain or defaultDomain; a PED HSM reads them from PED keys. An HSM that is initialized again keeps its SO and its domain and needs neither. */
export interface HsmInitialization extends Schema<'HsmInitialization'> {}

/** The HSMs of the appliance; there is exactly one. */
export interface HsmList extends Schema<'HsmList'> {}

/** A role with its proof, or only response for an indirect login. */
export interface HsmLogin extends Schema<'HsmLogin'> {}

/** Requests by partition and kind of work. Open: only a client shows it. */
export interface HsmMetrics extends Schema<'HsmMetrics'> {}

/** Input of some actions of an HSM role. */
export interface HsmRoleActionInput extends Schema<'HsmRoleActionInput'> {}

/** The current and the new password of an HSM role. */
export interface HsmRolePasswordChange extends Schema<'HsmRolePasswordChange'> {}

/** The storage space for partitions, in bytes. Open: no source shows it. */
export interface HsmStorageSpace extends Schema<'HsmStorageSpace'> {}

/** An HSM in a list. */
export interface HsmStub extends Schema<'HsmStub'> {}

/** The utilization of the HSM. Open: no source shows it. */
export interface HsmUtilization extends Schema<'HsmUtilization'> {}

/** A challenge for another HSM. */
export interface IndirectChallenge extends Schema<'IndirectChallenge'> {}

/** The role that logs in, and the HSM that answers. */
export interface IndirectChallengeOrder extends Schema<'IndirectChallengeOrder'> {}

/** The answer to a challenge. */
export interface IndirectResponse extends Schema<'IndirectResponse'> {}

/** The challenge to answer. */
export interface IndirectResponseOrder extends Schema<'IndirectResponseOrder'> {}

/** The IPv4 configuration of an interface or a bond. */
export interface Ip4Configuration extends Schema<'Ip4Configuration'> {}

/** One license. */
export interface License extends Schema<'License'> {}

/** The licenses of the HSM. Open: no source shows it. */
export interface LicenseList extends Schema<'LicenseList'> {}

/** Start or end of the lockout; empty without a lockout. */
export type LockTime = Schema<'LockTime'>;

/** A line for the log of the appliance. The name of its property is inferred. */
export interface LogMessage extends Schema<'LogMessage'> {}

/** The challenge that the holder of the private key must answer. */
export interface LoginChallenge extends Schema<'LoginChallenge'> {}

/** The user who logs in, and the certificate that the appliance stores for this user. */
export interface LoginChallengeRequest extends Schema<'LoginChallengeRequest'> {}

/** The rules for logins. */
export interface LoginRules extends Schema<'LoginRules'> {}

/** The new rules for logins. */
export interface LoginRulesReplacement extends Schema<'LoginRulesReplacement'> {}

/** The traffic measurement. Open: no source shows this body. */
export interface Measurement extends Schema<'Measurement'> {}

/** Input of the measurement actions. */
export interface MeasurementActionInput extends Schema<'MeasurementActionInput'> {}

/** The traffic of each client of the device. */
export interface MeasurementStats extends Schema<'MeasurementStats'> {}

/** The memory. used and free add up to total. Open: no source shows its properties. */
export interface Memory extends Schema<'Memory'> {}

/** The counters of one kind of work. */
export interface MetricsBin extends Schema<'MetricsBin'> {}

/** One counter. */
export interface MetricsCounter extends Schema<'MetricsCounter'> {}

/** The network settings of the appliance. Open: no source shows this body. */
export interface Network extends Schema<'Network'> {}

/** The settings to change. Omitted settings keep their values. */
export interface NetworkChange extends Schema<'NetworkChange'> {}

/** An interface or a bond. Open: no source shows this body. */
export interface NetworkDevice extends Schema<'NetworkDevice'> {}

/** The network devices of the appliance. */
export interface NetworkDeviceList extends Schema<'NetworkDeviceList'> {}

/** Counters of a network device. Open: no source shows this body. */
export interface NetworkDeviceStats extends Schema<'NetworkDeviceStats'> {}

/** A network device in a list. */
export interface NetworkDeviceStub extends Schema<'NetworkDeviceStub'> {}

/** The settings of NTLS and the paths of its clients. Open: no source shows it as an answer. */
export interface Ntls extends Schema<'Ntls'> {}

/** The certificate that the appliance presents to its clients. Open: no source shows it. */
export interface NtlsCertificate extends Schema<'NtlsCertificate'> {}

/** The certificate to install, by the name of its file. */
export interface NtlsCertificateFile extends Schema<'NtlsCertificateFile'> {}

/** The properties of the new self-signed certificate. */
export interface NtlsCertificateRegeneration extends Schema<'NtlsCertificateRegeneration'> {}

/** A registered client. */
export interface NtlsClient extends Schema<'NtlsClient'> {}

/** The new certificate of the client, or the name of its file. */
export interface NtlsClientCertificate extends Schema<'NtlsClientCertificate'> {}

/** The filter that the distinguished name of the client's certificate must match. */
export interface NtlsClientDn extends Schema<'NtlsClientDn'> {}

/** A filter for the distinguished name of the client's certificate. */
export interface NtlsClientDnChange extends Schema<'NtlsClientDnChange'> {}

/** The registered clients. */
export interface NtlsClientList extends Schema<'NtlsClientList'> {}

/** Name of the client. The name server is reserved. */
export type NtlsClientName = Schema<'NtlsClientName'>;

/** The name of the new client. */
export interface NtlsClientRegistered extends Schema<'NtlsClientRegistered'> {}

/** A new client. Its certificate is in this body, or in a file of the caller whose name is the address or host name, or is added later. */
export interface NtlsClientRegistration extends Schema<'NtlsClientRegistration'> {}

/** A client in a list. */
export interface NtlsClientStub extends Schema<'NtlsClientStub'> {}

/** The target of a link. Open: only a client in the field shows it. */
export interface NtlsLink extends Schema<'NtlsLink'> {}

/** The partition to link to the client. */
export interface NtlsLinkCreation extends Schema<'NtlsLinkCreation'> {}

/** The links of a client to partitions. */
export interface NtlsLinkList extends Schema<'NtlsLinkList'> {}

/** A link in a list. */
export interface NtlsLinkStub extends Schema<'NtlsLinkStub'> {}

/** All settings of NTLS. */
export interface NtlsSettings extends Schema<'NtlsSettings'> {}

/** The NTP settings. Open: no source shows this body. */
export interface Ntp extends Schema<'Ntp'> {}

/** The server to use and its settings. */
export interface NtpActionInput extends Schema<'NtpActionInput'> {}

/** An NTP server. Open: no source shows this body. */
export interface NtpServer extends Schema<'NtpServer'> {}

/** The server and its settings. */
export interface NtpServerCreation extends Schema<'NtpServerCreation'> {}

/** The NTP servers. Open: no source shows this body. */
export interface NtpServerList extends Schema<'NtpServerList'> {}

/** The settings of the server. */
export interface NtpServerSettings extends Schema<'NtpServerSettings'> {}

/** An NTP server in a list. */
export interface NtpServerStub extends Schema<'NtpServerStub'> {}

/** The state of the synchronization. Open: no source shows this body. */
export interface NtpStatus extends Schema<'NtpStatus'> {}

/** The objects, and the backup to write or to read. */
export interface ObjectActionInput extends Schema<'ObjectActionInput'> {}

/** The objects of a partition. */
export interface ObjectList extends Schema<'ObjectList'> {}

/** An object in a list. */
export interface ObjectStub extends Schema<'ObjectStub'> {}

/** An installed package. Open: no source shows it. */
export interface Package extends Schema<'Package'> {}

/** A package in the home directory of the user. */
export interface PackageFile extends Schema<'PackageFile'> {}

/** A package file. Open: no source shows it. */
export interface PackageFileEntry extends Schema<'PackageFileEntry'> {}

/** The uploaded package files. */
export interface PackageFileList extends Schema<'PackageFileList'> {}

/** The installed packages. */
export interface PackageList extends Schema<'PackageList'> {}

/** A package with its file. */
export interface PackageUpload extends Schema<'PackageUpload'> {}

/** One partition. Open: the samples read only some of its properties. */
export interface Partition extends Schema<'Partition'> {}

/** The properties of a new partition. It needs a size, or allStorageSpace set to true. */
export interface PartitionCreation extends Schema<'PartitionCreation'> {}

/** The identity of the initialized partition. A password partition needs password, and domain or defaultDomain; a PED partition reads them from PED keys. */
export interface PartitionInitialization extends Schema<'PartitionInitialization'> {}

/** The partitions of an HSM. */
export interface PartitionList extends Schema<'PartitionList'> {}

/** The role that logs in and its proof. */
export interface PartitionLogin extends Schema<'PartitionLogin'> {}

/** The counters of one partition. */
export interface PartitionMetrics extends Schema<'PartitionMetrics'> {}

/** Attributes of an object; empty if the caller may not see the object. Open: the page is cut off before it names them. */
export interface PartitionObject extends Schema<'PartitionObject'> {}

/** Input of some actions of a partition role. */
export interface PartitionRoleActionInput extends Schema<'PartitionRoleActionInput'> {}

/** The first password of a partition role. A password partition needs it; a PED partition reads it from a PED key. */
export interface PartitionRoleInitialization extends Schema<'PartitionRoleInitialization'> {}

/** The current and the new password of a partition role. */
export interface PartitionRolePasswordChange extends Schema<'PartitionRolePasswordChange'> {}

/** A partition in a list. */
export interface PartitionStub extends Schema<'PartitionStub'> {}

/** The new password of a role. */
export type Password = Schema<'Password'>;

/** The requirements for new passwords and their lifetime. */
export interface PasswordRules extends Schema<'PasswordRules'> {}

/** The rules that the action sets; both by default. */
export interface PasswordRulesActionInput extends Schema<'PasswordRulesActionInput'> {}

/** The rules to change. Omitted rules keep their values. */
export interface PasswordRulesChange extends Schema<'PasswordRulesChange'> {}

/** One PED. A password HSM answers an empty object. */
export interface Ped extends Schema<'Ped'> {}

/** Address of a remote PED; only connect uses it. */
export interface PedActionInput extends Schema<'PedActionInput'> {}

/** The PED to use: 0 is the local PED, 1 a remote PED. A password appliance ignores it. */
export type PedSelector = Schema<'PedSelector'>;

/** The host to ping. */
export interface PingInput extends Schema<'PingInput'> {}

/** The result of a ping. */
export interface PingResult extends Schema<'PingResult'> {}

/** One policy. Open: no source shows it. */
export interface Policy extends Schema<'Policy'> {}

/** Policies and their values. Open: the samples only count them. */
export interface PolicyList extends Schema<'PolicyList'> {}

/** The file for the policies. */
export interface PolicyTemplateFile extends Schema<'PolicyTemplateFile'> {}

/** The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable. */
export type PresentedPassword = Schema<'PresentedPassword'>;

/** One process. Open: no source shows its properties. */
export interface Process extends Schema<'Process'> {}

/** The processes of the appliance. */
export interface ProcessList extends Schema<'ProcessList'> {}

/** A host that receives logs. */
export interface RemoteHost extends Schema<'RemoteHost'> {}

/** The remote host and its settings. */
export interface RemoteHostCreation extends Schema<'RemoteHostCreation'> {}

/** The remote hosts. Open: no source shows this body. */
export interface RemoteHostList extends Schema<'RemoteHostList'> {}

/** The part of the backup to restore. */
export interface Restoration extends Schema<'Restoration'> {}

/** The properties of the role to change. */
export interface RoleChange extends Schema<'RoleChange'> {}

/** A new role, which has no rules yet. */
export interface RoleCreation extends Schema<'RoleCreation'> {}

/** State of a role of an HSM or a partition. */
export interface RoleDescription extends Schema<'RoleDescription'> {}

/** Display name of the role. */
export type RoleFullName = Schema<'RoleFullName'>;

/** The roles of an HSM or a partition. */
export interface RoleList extends Schema<'RoleList'> {}

/** The new properties of the role. */
export interface RoleReplacement extends Schema<'RoleReplacement'> {}

/** The rules of a role, one per line: METHOD:/path. A path segment in braces matches any value. */
export type RoleRules = Schema<'RoleRules'>;

/** A role in a list. */
export interface RoleStub extends Schema<'RoleStub'> {}

/** A route of a network device. */
export interface Route extends Schema<'Route'> {}

/** The route to delete. */
export interface RouteDescription extends Schema<'RouteDescription'> {}

/** The properties of the certificate. */
export interface SelfSignedCertificate extends Schema<'SelfSignedCertificate'> {}

/** The reading of a sensor. Open: the samples only test for its properties. */
export interface Sensor extends Schema<'Sensor'> {}

/** The sensors of the appliance. */
export interface SensorList extends Schema<'SensorList'> {}

/** A sensor in a list. */
export interface SensorStub extends Schema<'SensorStub'> {}

/** One service. Open: the samples only test for its properties. */
export interface Service extends Schema<'Service'> {}

/** Input of the start of the service cluster. */
export interface ServiceActionInput extends Schema<'ServiceActionInput'> {}

/** Whether the service starts on boot. */
export interface ServiceChange extends Schema<'ServiceChange'> {}

/** The services of the appliance. */
export interface ServiceList extends Schema<'ServiceList'> {}

/** A service in a list. */
export interface ServiceStub extends Schema<'ServiceStub'> {}

/** A scalable key storage master key of a partition. */
export interface SmkKey extends Schema<'SmkKey'> {}

/** Whether the SMK is initialized. */
export type SmkState = Schema<'SmkState'>;

/** The SNMP settings. Open: no source shows this body. */
export interface Snmp extends Schema<'Snmp'> {}

/** The settings of a notification. Open: no source shows this body. */
export interface SnmpNotification extends Schema<'SnmpNotification'> {}

/** The settings to change. Omitted settings keep their values. */
export interface SnmpNotificationChange extends Schema<'SnmpNotificationChange'> {}

/** The host to notify and its settings. A trap needs engineId, an inform does not. */
export interface SnmpNotificationCreation extends Schema<'SnmpNotificationCreation'> {}

/** The settings of the traps to a host. */
export interface SnmpTrap extends Schema<'SnmpTrap'> {}

/** The host that receives traps, and how they are sent. */
export interface SnmpTrapCreation extends Schema<'SnmpTrapCreation'> {}

/** The new trap. */
export interface SnmpTrapId extends Schema<'SnmpTrapId'> {}

/** The line to write. */
export interface SnmpTrapTest extends Schema<'SnmpTrapTest'> {}

/** An SNMP user. Open: no source shows this body. */
export interface SnmpUser extends Schema<'SnmpUser'> {}

/** The SNMP user. */
export interface SnmpUserCreation extends Schema<'SnmpUserCreation'> {}

/** Settings of the SSH service to change. Omitted settings keep their values. */
export interface SshChange extends Schema<'SshChange'> {}

/** A network device, or all devices. */
export type SshNetworkDevice = Schema<'SshNetworkDevice'>;

/** Settings of the SSH service. Open: no source shows a complete answer. */
export interface SshSettings extends Schema<'SshSettings'> {}

/** A client of the secure trusted channel. */
export interface StcClient extends Schema<'StcClient'> {}

/** A client and its identity. */
export interface StcClientRegistration extends Schema<'StcClientRegistration'> {}

/** Settings of the secure trusted channel. */
export interface StcSettings extends Schema<'StcSettings'> {}

/** The syslog settings. Open: no source shows this body. */
export interface Syslog extends Schema<'Syslog'> {}

/** The certificate of the CA, or the name of its file, but not both. */
export interface SyslogCa extends Schema<'SyslogCa'> {}

/** A certificate in use. */
export interface SyslogCertificate extends Schema<'SyslogCertificate'> {}

/** The file that holds the certificate. */
export interface SyslogCertificateFile extends Schema<'SyslogCertificateFile'> {}

/** The certificate in PEM. */
export type SyslogCertificateText = Schema<'SyslogCertificateText'>;

/** A log. Open: no source shows this body. */
export interface SyslogLog extends Schema<'SyslogLog'> {}

/** The logs. */
export interface SyslogLogList extends Schema<'SyslogLogList'> {}

/** A log in a list. */
export interface SyslogLogStub extends Schema<'SyslogLogStub'> {}

/** Whether the HSM has been tampered with. Open: no source shows it. */
export interface Tamper extends Schema<'Tamper'> {}

/** One tamper. */
export interface TamperEvent extends Schema<'TamperEvent'> {}

/** Work that the appliance does after its answer. */
export interface Task extends Schema<'Task'> {}

/** All tasks that the caller may see. */
export interface TaskList extends Schema<'TaskList'> {}

/** The answer of the request that created the task. Its properties depend on that request. */
export type TaskOutput = Schema<'TaskOutput'>;

/** State of the task. Waiting changes to Running, automatically or on the action start; Running changes to Finished or Error. */
export type TaskState = Schema<'TaskState'>;

/** The clock of the appliance. Open: no source shows this body. */
export interface Time extends Schema<'Time'> {}

/** The settings to change. Omitted settings keep their values. */
export interface TimeChange extends Schema<'TimeChange'> {}

/** The new settings of the clock. */
export interface TimeSetting extends Schema<'TimeSetting'> {}

/** A traffic class of a network device. */
export interface TrafficClass extends Schema<'TrafficClass'> {}

/** The bandwidth of a traffic class, in kilobits. */
export interface TrafficClassInput extends Schema<'TrafficClassInput'> {}

/** An applied upgrade. Open: no source shows it. */
export interface Upgrade extends Schema<'Upgrade'> {}

/** A license in the home directory of the user. */
export interface UpgradeFile extends Schema<'UpgradeFile'> {}

/** The upgrades that were applied. */
export interface UpgradeList extends Schema<'UpgradeList'> {}

/** The content of a license file. */
export type UpgradeUpload = Schema<'UpgradeUpload'>;

/** A user of the appliance. The same user can log in to LunaSH. It is not an HSM role. */
export interface User extends Schema<'User'> {}

/** Input of changePassword. */
export interface UserActionInput extends Schema<'UserActionInput'> {}

/** A certificate of a user. */
export interface UserCertificate extends Schema<'UserCertificate'> {}

/** A new certificate with which the user can log in. */
export interface UserCertificateCreation extends Schema<'UserCertificateCreation'> {}

/** The certificates with which a user can log in. Open: no source shows the list. */
export interface UserCertificateList extends Schema<'UserCertificateList'> {}

/** Changeable properties of a user. Omitted properties keep their values. */
export interface UserChange extends Schema<'UserChange'> {}

/** A new user. The password is temporary, and the user must change it. */
export interface UserCreation extends Schema<'UserCreation'> {}

/** The metadata of a file of a user. */
export interface UserFile extends Schema<'UserFile'> {}

/** The files of a user. */
export interface UserFileList extends Schema<'UserFileList'> {}

/** A file in a list. */
export interface UserFileStub extends Schema<'UserFileStub'> {}

/** Users of the appliance. Open: samples show only the identifiers. */
export interface UserList extends Schema<'UserList'> {}

/** The answer to a challenge. */
export interface UserLogin extends Schema<'UserLogin'> {}

/** A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
export type UserPassword = Schema<'UserPassword'>;

/** All changeable properties of a user. Omitted properties become empty. */
export interface UserReplacement extends Schema<'UserReplacement'> {}

/** A role of appliance users. Open: no source shows it; it has the format of a user. */
export interface UserRole extends Schema<'UserRole'> {}

/** The roles that appliance users can have. Open: clients read only the identifiers. */
export interface UserRoleList extends Schema<'UserRoleList'> {}

/** Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
export type UserRoleName = Schema<'UserRoleName'>;

/** A role in a list. */
export interface UserRoleStub extends Schema<'UserRoleStub'> {}

/** A user in a list. */
export interface UserStub extends Schema<'UserStub'> {}

/** The parts of the form. Exactly one of them must be a file. */
export interface UserUpload extends Schema<'UserUpload'> {}

/** Requests by kind of work, over all partitions. Open: no source shows it. */
export interface UtilizationBinList extends Schema<'UtilizationBinList'> {}

/** Settings of the web server to change. Omitted settings keep their values. */
export interface WebServerChange extends Schema<'WebServerChange'> {}

/** Settings of the web server. Open: no source shows a complete answer. */
export interface WebServerSettings extends Schema<'WebServerSettings'> {}
