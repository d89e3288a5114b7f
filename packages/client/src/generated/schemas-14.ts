// Generated from spec/ by `npm run generate`. Do not edit.

import type { components } from '@lunarest/contract/types-14';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The actions that a resource offers. */
export interface ActionList extends Schema<'ActionList'> {}

/** One action and where to post it. */
export interface ActionStub extends Schema<'ActionStub'> {}

/** The appliance and the way to its resources. Open: only an observed answer shows its properties. */
export interface Appliance extends Schema<'Appliance'> {}

/** What a new certificate says. Only regenerateCertificate takes it. */
export interface ApplianceActionInput extends Schema<'ApplianceActionInput'> {}

/** A backup of the configuration. Open: no source shows it. */
export interface Backup extends Schema<'Backup'> {}

/** After how many infractions a user is kept out, and for how long. */
export interface Blocklist extends Schema<'Blocklist'> {}

/** Settings of the blocklist; severity stands for the other three together. */
export interface BlocklistChange extends Schema<'BlocklistChange'> {}

/** Input that disable takes. */
export interface BondActionInput extends Schema<'BondActionInput'> {}

/** One client: its address is the name of the property, and its traffic the value. */
export type ClientTraffic = Schema<'ClientTraffic'>;

/** The traffic of one client in a traffic class, as decimal numbers in strings. */
export interface ClientTrafficFigures extends Schema<'ClientTrafficFigures'> {}

/** One role and its password. */
export interface ClusterAuthentication extends Schema<'ClusterAuthentication'> {}

/** The proof of the HSM SO and the label of the cluster. */
export interface ClusterCreation extends Schema<'ClusterCreation'> {}

/** One appliance of a cluster. Open: no source shows it. */
export interface ClusterMember extends Schema<'ClusterMember'> {}

/** The members of a cluster. */
export interface ClusterMemberList extends Schema<'ClusterMemberList'> {}

/** The cluster that the appliance belongs to. Open: no source shows it. Without a cluster it is empty but for the state. */
export interface ClusterStanding extends Schema<'ClusterStanding'> {}

/** The configuration backups. Open: no source shows it. */
export interface Configuration extends Schema<'Configuration'> {}

/** The processor. Open: no source shows its properties. */
export interface Cpu extends Schema<'Cpu'> {}

/** All disk partitions together. Used and available add up to the size. Open: no source shows its properties. */
export interface Disk extends Schema<'Disk'> {}

/** One disk partition. Used and available add up to the size. Open: samples only guess its properties. */
export interface DiskPartition extends Schema<'DiskPartition'> {}

/** The partitions of the appliance's own disk. */
export interface DiskPartitionList extends Schema<'DiskPartitionList'> {}

/** A disk partition in a list. */
export interface DiskPartitionStub extends Schema<'DiskPartitionStub'> {}

/** Mail address of the person; empty for none. */
export type Email = Schema<'Email'>;

/** An object without properties. */
export type EmptyObject = Schema<'EmptyObject'>;

/** One HSM. Open: only soLoginsLeft is shown by a source. */
export interface Hsm extends Schema<'Hsm'> {}

/** Input that only some HSM actions take. */
export interface HsmActionInput extends Schema<'HsmActionInput'> {}

/** A token wrapping certificate. */
export interface HsmCertificate extends Schema<'HsmCertificate'> {}

/** Which commands the HSM has carried out. Open, since no source shows it. */
export interface HsmCounter extends Schema<'HsmCounter'> {}

/** The firmware of the HSM. Open: no source prints it. */
export interface HsmFirmware extends Schema<'HsmFirmware'> {}

/** The HSMs of the appliance; there is exactly one. */
export interface HsmList extends Schema<'HsmList'> {}

/** Either role with its proof, or only response for an indirect login. */
export interface HsmLogin extends Schema<'HsmLogin'> {}

/** Requests by partition and kind of work. Open: only a client shows it. */
export interface HsmMetrics extends Schema<'HsmMetrics'> {}

/** Input that only some actions of an HSM role take. */
export interface HsmRoleActionInput extends Schema<'HsmRoleActionInput'> {}

/** The password of an HSM role and the one to replace it. */
export interface HsmRolePasswordChange extends Schema<'HsmRolePasswordChange'> {}

/** The room for partitions, in bytes. Open: no source prints it. */
export interface HsmStorageSpace extends Schema<'HsmStorageSpace'> {}

/** An HSM in a list. */
export interface HsmStub extends Schema<'HsmStub'> {}

/** How busy the HSM is. Open: no source prints it. */
export interface HsmUtilization extends Schema<'HsmUtilization'> {}

/** A challenge for another HSM. */
export interface IndirectChallenge extends Schema<'IndirectChallenge'> {}

/** Whose challenge is asked for, and for whom it is wrapped. */
export interface IndirectChallengeOrder extends Schema<'IndirectChallengeOrder'> {}

/** The answer to a challenge. */
export interface IndirectResponse extends Schema<'IndirectResponse'> {}

/** The challenge to answer. */
export interface IndirectResponseOrder extends Schema<'IndirectResponseOrder'> {}

/** One license. */
export interface License extends Schema<'License'> {}

/** What the HSM is licensed for. Open: no source prints it. */
export interface LicenseList extends Schema<'LicenseList'> {}

/** A line for the log of the appliance. The name of its property is inferred. */
export interface LogMessage extends Schema<'LogMessage'> {}

/** What the holder of the private key must work on to log in. */
export interface LoginChallenge extends Schema<'LoginChallenge'> {}

/** Who wants to log in, and the certificate that the appliance keeps of this user. */
export interface LoginChallengeRequest extends Schema<'LoginChallengeRequest'> {}

/** The traffic measurement. Open: no source prints this body. */
export interface Measurement extends Schema<'Measurement'> {}

/** The traffic of each client of the device. */
export interface MeasurementStats extends Schema<'MeasurementStats'> {}

/** The memory. Used and free add up to the total. Open: no source shows its properties. */
export interface Memory extends Schema<'Memory'> {}

/** The counters of one kind of work. */
export interface MetricsBin extends Schema<'MetricsBin'> {}

/** One counter. */
export interface MetricsCounter extends Schema<'MetricsCounter'> {}

/** The network settings of the appliance. Open: no source prints this body. */
export interface Network extends Schema<'Network'> {}

/** An interface or a bond. Open: no source prints this body. */
export interface NetworkDevice extends Schema<'NetworkDevice'> {}

/** The network devices of the appliance. */
export interface NetworkDeviceList extends Schema<'NetworkDeviceList'> {}

/** Counters of a network device. Open: no source prints this body. */
export interface NetworkDeviceStats extends Schema<'NetworkDeviceStats'> {}

/** A network device in a list. */
export interface NetworkDeviceStub extends Schema<'NetworkDeviceStub'> {}

/** The settings of NTLS and the way to its clients. Open: no source prints it as an answer. */
export interface Ntls extends Schema<'Ntls'> {}

/** A client that may connect. */
export interface NtlsClient extends Schema<'NtlsClient'> {}

/** The clients that are registered. */
export interface NtlsClientList extends Schema<'NtlsClientList'> {}

/** Name of the client; server is not allowed. */
export type NtlsClientName = Schema<'NtlsClientName'>;

/** The name of the new client. */
export interface NtlsClientRegistered extends Schema<'NtlsClientRegistered'> {}

/** A client in a list. */
export interface NtlsClientStub extends Schema<'NtlsClientStub'> {}

/** What a link leads to. Open: only a client in the field shows it. */
export interface NtlsLink extends Schema<'NtlsLink'> {}

/** The partition that the client is to reach. */
export interface NtlsLinkCreation extends Schema<'NtlsLinkCreation'> {}

/** The links of a client to partitions. */
export interface NtlsLinkList extends Schema<'NtlsLinkList'> {}

/** A link in a list. */
export interface NtlsLinkStub extends Schema<'NtlsLinkStub'> {}

/** NTP. Open: no source prints this body. */
export interface Ntp extends Schema<'Ntp'> {}

/** The NTP servers. Open: no source prints this body. */
export interface NtpServerList extends Schema<'NtpServerList'> {}

/** An NTP server in a list. */
export interface NtpServerStub extends Schema<'NtpServerStub'> {}

/** The state of the synchronization. Open: no source prints this body. */
export interface NtpStatus extends Schema<'NtpStatus'> {}

/** An installed package. Open: no source shows it. */
export interface Package extends Schema<'Package'> {}

/** A package that lies in the home directory of the user. */
export interface PackageFile extends Schema<'PackageFile'> {}

/** A package file. Open: no source shows it. */
export interface PackageFileEntry extends Schema<'PackageFileEntry'> {}

/** The package files that were handed over. */
export interface PackageFileList extends Schema<'PackageFileList'> {}

/** The installed packages. */
export interface PackageList extends Schema<'PackageList'> {}

/** A package with its file. */
export interface PackageUpload extends Schema<'PackageUpload'> {}

/** One partition. Open: samples read only some of its properties. */
export interface Partition extends Schema<'Partition'> {}

/** What a new partition is to be. It needs a size, or allStorageSpace set to true. */
export interface PartitionCreation extends Schema<'PartitionCreation'> {}

/** The partitions of an HSM. */
export interface PartitionList extends Schema<'PartitionList'> {}

/** The role that logs in and its proof. */
export interface PartitionLogin extends Schema<'PartitionLogin'> {}

/** The counters of one partition. */
export interface PartitionMetrics extends Schema<'PartitionMetrics'> {}

/** Input that only some actions of a partition role take. */
export interface PartitionRoleActionInput extends Schema<'PartitionRoleActionInput'> {}

/** A partition in a list. */
export interface PartitionStub extends Schema<'PartitionStub'> {}

/** One PED; of a password HSM an empty object. */
export interface Ped extends Schema<'Ped'> {}

/** Where a remote PED is; only connect takes it. */
export interface PedActionInput extends Schema<'PedActionInput'> {}

/** The host to ping. */
export interface PingInput extends Schema<'PingInput'> {}

/** How long the packet took. */
export interface PingResult extends Schema<'PingResult'> {}

/** One policy. Open: no source prints it. */
export interface Policy extends Schema<'Policy'> {}

/** Policies and their values. Open: samples count them only. */
export interface PolicyList extends Schema<'PolicyList'> {}

/** Where the policies go. */
export interface PolicyTemplateFile extends Schema<'PolicyTemplateFile'> {}

/** A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
export type PresentedPassword = Schema<'PresentedPassword'>;

/** One process. Open: no source shows its properties. */
export interface Process extends Schema<'Process'> {}

/** What is running on the appliance. */
export interface ProcessList extends Schema<'ProcessList'> {}

/** A host that logs are sent to. */
export interface RemoteHost extends Schema<'RemoteHost'> {}

/** The remote hosts. Open: no source prints this body. */
export interface RemoteHostList extends Schema<'RemoteHostList'> {}

/** State of a role of an HSM or a partition. */
export interface RoleDescription extends Schema<'RoleDescription'> {}

/** The roles of an HSM or a partition. */
export interface RoleList extends Schema<'RoleList'> {}

/** A role in a list. */
export interface RoleStub extends Schema<'RoleStub'> {}

/** A route of a network device. */
export interface Route extends Schema<'Route'> {}

/** The reading of a sensor. Open: samples only guess its properties. */
export interface Sensor extends Schema<'Sensor'> {}

/** The sensors of the appliance. */
export interface SensorList extends Schema<'SensorList'> {}

/** A sensor in a list. */
export interface SensorStub extends Schema<'SensorStub'> {}

/** One service. Open: samples only guess its properties. */
export interface Service extends Schema<'Service'> {}

/** Input that only the start of the service cluster takes. */
export interface ServiceActionInput extends Schema<'ServiceActionInput'> {}

/** What is to happen with the service on boot. */
export interface ServiceChange extends Schema<'ServiceChange'> {}

/** The services of the appliance. */
export interface ServiceList extends Schema<'ServiceList'> {}

/** A service in a list. */
export interface ServiceStub extends Schema<'ServiceStub'> {}

/** SNMP. Open: no source prints this body. */
export interface Snmp extends Schema<'Snmp'> {}

/** How a host is notified. Open: no source prints this body. */
export interface SnmpNotification extends Schema<'SnmpNotification'> {}

/** The host to notify, and how. A trap needs engineId, an inform does not. */
export interface SnmpNotificationCreation extends Schema<'SnmpNotificationCreation'> {}

/** An SNMP user. Open: no source prints this body. */
export interface SnmpUser extends Schema<'SnmpUser'> {}

/** The SNMP user. */
export interface SnmpUserCreation extends Schema<'SnmpUserCreation'> {}

/** Settings of the SSH service to change; what is missing stays. */
export interface SshChange extends Schema<'SshChange'> {}

/** A network device, or all of them. */
export type SshNetworkDevice = Schema<'SshNetworkDevice'>;

/** Settings of the SSH service. Open: no source shows a whole answer. */
export interface SshSettings extends Schema<'SshSettings'> {}

/** A client of the secure trusted channel. */
export interface StcClient extends Schema<'StcClient'> {}

/** A client and its identity. */
export interface StcClientRegistration extends Schema<'StcClientRegistration'> {}

/** Settings of the secure trusted channel. */
export interface StcSettings extends Schema<'StcSettings'> {}

/** Syslog. Open: no source prints this body. */
export interface Syslog extends Schema<'Syslog'> {}

/** A certificate in use. */
export interface SyslogCertificate extends Schema<'SyslogCertificate'> {}

/** A log. Open: no source prints this body. */
export interface SyslogLog extends Schema<'SyslogLog'> {}

/** The logs. */
export interface SyslogLogList extends Schema<'SyslogLogList'> {}

/** A log in a list. */
export interface SyslogLogStub extends Schema<'SyslogLogStub'> {}

/** Whether the HSM has been tampered with. Open: no source prints it. */
export interface Tamper extends Schema<'Tamper'> {}

/** One tamper. */
export interface TamperEvent extends Schema<'TamperEvent'> {}

/** Work that the appliance does, or will do, after it has answered. */
export interface Task extends Schema<'Task'> {}

/** Every task the caller may see. */
export interface TaskList extends Schema<'TaskList'> {}

/** What the request behind the task would have answered; its properties depend on that request. */
export type TaskOutput = Schema<'TaskOutput'>;

/** Waiting turns into Running, by itself or when somebody starts the task; Running ends as Finished or Error. */
export type TaskState = Schema<'TaskState'>;

/** The clock of the appliance. Open: no source prints this body. */
export interface Time extends Schema<'Time'> {}

/** What is to change; what is left out stays. */
export interface TimeChange extends Schema<'TimeChange'> {}

/** The clock as it is to be. */
export interface TimeSetting extends Schema<'TimeSetting'> {}

/** A traffic class of a network device. */
export interface TrafficClass extends Schema<'TrafficClass'> {}

/** An applied upgrade. Open: no source shows it. */
export interface Upgrade extends Schema<'Upgrade'> {}

/** A license that lies in the home directory of the user. */
export interface UpgradeFile extends Schema<'UpgradeFile'> {}

/** The upgrades that were applied. */
export interface UpgradeList extends Schema<'UpgradeList'> {}

/** The content of a license file. */
export type UpgradeUpload = Schema<'UpgradeUpload'>;

/** A user of the appliance. It is one and the same in LunaSH and here, and no role of the HSM. */
export interface User extends Schema<'User'> {}

/** What only changePassword takes. */
export interface UserActionInput extends Schema<'UserActionInput'> {}

/** A certificate that the user may log in with from now on. */
export interface UserCertificateCreation extends Schema<'UserCertificateCreation'> {}

/** Some of what can be changed of a user; what is left out stays. */
export interface UserChange extends Schema<'UserChange'> {}

/** A file of a user, without what is in it. */
export interface UserFile extends Schema<'UserFile'> {}

/** The files of a user. */
export interface UserFileList extends Schema<'UserFileList'> {}

/** A file in a list. */
export interface UserFileStub extends Schema<'UserFileStub'> {}

/** Users of the appliance. Open: samples show no more than the identifiers. */
export interface UserList extends Schema<'UserList'> {}

/** A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
export type UserPassword = Schema<'UserPassword'>;

/** All that can be changed of a user; what is left out becomes empty. */
export interface UserReplacement extends Schema<'UserReplacement'> {}

/** A user in a list. */
export interface UserStub extends Schema<'UserStub'> {}

/** The parts of the form; exactly one of them is a file. */
export interface UserUpload extends Schema<'UserUpload'> {}

/** Requests by kind of work, over all partitions. Open: no source prints it. */
export interface UtilizationBinList extends Schema<'UtilizationBinList'> {}

/** Settings of the web server to change; what is missing stays. */
export interface WebServerChange extends Schema<'WebServerChange'> {}

/** Settings of the web server. Open: no source shows a whole answer. */
export interface WebServerSettings extends Schema<'WebServerSettings'> {}

/** Where traps go, and how. */
export interface SnmpTrapConfiguration extends Schema<'SnmpTrapConfiguration'> {}

/** What is to change; what is left out stays. */
export interface SnmpTrapChange extends Schema<'SnmpTrapChange'> {}

/** The server and how to speak to it. */
export interface AutokeyNtpServerCreation extends Schema<'AutokeyNtpServerCreation'> {}

/** An NTP server. Open: no source prints this body. */
export interface AutokeyNtpServer extends Schema<'AutokeyNtpServer'> {}

/** How to speak to the server. */
export interface AutokeyNtpServerSettings extends Schema<'AutokeyNtpServerSettings'> {}

/** Which server to ask. */
export interface NamedServerInput extends Schema<'NamedServerInput'> {}

/** By how much the clock was set. */
export interface ClockOffset extends Schema<'ClockOffset'> {}

/** A password that a role is to have from now on; empty for a PED. */
export type Password = Schema<'Password'>;

/** The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. Empty for a PED. */
export type CloningDomain = Schema<'CloningDomain'>;

/** The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
export type PedSelector = Schema<'PedSelector'>;

/** What a new HSM identity is made of. A PED HSM gets empty strings for password and domain. */
export interface HsmInitialization extends Schema<'HsmInitialization'> {}

/** What a new partition identity is made of. A PED partition gets empty strings for password and domain. */
export interface PartitionInitialization extends Schema<'PartitionInitialization'> {}

/** The first password of a partition role; empty for a PED partition. */
export interface PartitionRoleInitialization extends Schema<'PartitionRoleInitialization'> {}

/** The password of a partition role and the one to replace it. */
export interface PartitionRolePasswordChange extends Schema<'PartitionRolePasswordChange'> {}

/** The answer to a challenge, or user name and password. */
export interface UserLogin extends Schema<'UserLogin'> {}

/** A new client with its address and its certificate. */
export interface NtlsClientRegistration extends Schema<'NtlsClientRegistration'> {}

/** A user to be made; an empty role is none. The password is a first one, which the user must change. */
export interface UserCreation extends Schema<'UserCreation'> {}

/** Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
export type UserRoleName = Schema<'UserRoleName'>;

/** Name of the person; empty for none. */
export type FullName = Schema<'FullName'>;
