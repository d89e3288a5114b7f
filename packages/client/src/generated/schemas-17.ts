// Generated from spec/ by `npm run generate`. Do not edit.

import type { components } from '@lunarest/contract/types-17';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The entries of changeable users and roles, one to a line. user,<userid>,<roleid> gives a user a role; role,<roleid>,<rule> gives a role a rule. */
export type AccessControlList = Schema<'AccessControlList'>;

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

/** One capability. */
export interface Capability extends Schema<'Capability'> {}

/** What the HSM could be set up to do. Open: no source prints it. */
export interface CapabilityList extends Schema<'CapabilityList'> {}

/** Name of a file of the caller that ends in .pem; no leading dot and no trailing space. */
export type CertificateFileName = Schema<'CertificateFileName'>;

/** A certificate in PEM, as it is in its file. */
export type CertificateUpload = Schema<'CertificateUpload'>;

/** One client: its address is the name of the property, and its traffic the value. */
export type ClientTraffic = Schema<'ClientTraffic'>;

/** The traffic of one client in a traffic class, as decimal numbers in strings. */
export interface ClientTrafficFigures extends Schema<'ClientTrafficFigures'> {}

/** The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. */
export type CloningDomain = Schema<'CloningDomain'>;

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

/** Name of the person; empty for none. */
export type FullName = Schema<'FullName'>;

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

/** What a new HSM identity is made of. A password HSM needs password and domain; a PED HSM takes them from PED keys. */
export interface HsmInitialization extends Schema<'HsmInitialization'> {}

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

/** The IPv4 configuration of an interface or a bond. */
export interface Ip4Configuration extends Schema<'Ip4Configuration'> {}

/** One license. */
export interface License extends Schema<'License'> {}

/** What the HSM is licensed for. Open: no source prints it. */
export interface LicenseList extends Schema<'LicenseList'> {}

/** When the lock on logins began or ends; empty without a lock. */
export type LockTime = Schema<'LockTime'>;

/** A line for the log of the appliance. The name of its property is inferred. */
export interface LogMessage extends Schema<'LogMessage'> {}

/** What the holder of the private key must work on to log in. */
export interface LoginChallenge extends Schema<'LoginChallenge'> {}

/** Who wants to log in, and the certificate that the appliance keeps of this user. */
export interface LoginChallengeRequest extends Schema<'LoginChallengeRequest'> {}

/** When failed logins lock a user out. */
export interface LoginRules extends Schema<'LoginRules'> {}

/** When failed logins lock a user out from now on. */
export interface LoginRulesReplacement extends Schema<'LoginRulesReplacement'> {}

/** The traffic measurement. Open: no source prints this body. */
export interface Measurement extends Schema<'Measurement'> {}

/** Input of the measurement actions. */
export interface MeasurementActionInput extends Schema<'MeasurementActionInput'> {}

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

/** What is to change; what is left out stays. */
export interface NetworkChange extends Schema<'NetworkChange'> {}

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

/** The certificate that the appliance shows to its clients. Open: no source prints it. */
export interface NtlsCertificate extends Schema<'NtlsCertificate'> {}

/** The certificate that is to be installed, by the name of its file. */
export interface NtlsCertificateFile extends Schema<'NtlsCertificateFile'> {}

/** What the new self-signed certificate is to say. */
export interface NtlsCertificateRegeneration extends Schema<'NtlsCertificateRegeneration'> {}

/** A client that may connect. */
export interface NtlsClient extends Schema<'NtlsClient'> {}

/** The new certificate of the client: itself, or the name of its file. */
export interface NtlsClientCertificate extends Schema<'NtlsClientCertificate'> {}

/** The filter that the distinguished name of the client's certificate must fit. */
export interface NtlsClientDn extends Schema<'NtlsClientDn'> {}

/** A filter for the distinguished name of the client's certificate. */
export interface NtlsClientDnChange extends Schema<'NtlsClientDnChange'> {}

/** The clients that are registered. */
export interface NtlsClientList extends Schema<'NtlsClientList'> {}

/** Name of the client; server is not allowed. */
export type NtlsClientName = Schema<'NtlsClientName'>;

/** The name of the new client. */
export interface NtlsClientRegistered extends Schema<'NtlsClientRegistered'> {}

/** A new client. Its certificate stands here, or in a file of the caller that is called like the address or host name, or comes later. */
export interface NtlsClientRegistration extends Schema<'NtlsClientRegistration'> {}

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

/** All settings of NTLS. */
export interface NtlsSettings extends Schema<'NtlsSettings'> {}

/** NTP. Open: no source prints this body. */
export interface Ntp extends Schema<'Ntp'> {}

/** Which server to ask, and how. */
export interface NtpActionInput extends Schema<'NtpActionInput'> {}

/** An NTP server. Open: no source prints this body. */
export interface NtpServer extends Schema<'NtpServer'> {}

/** The server and how to speak to it. */
export interface NtpServerCreation extends Schema<'NtpServerCreation'> {}

/** The NTP servers. Open: no source prints this body. */
export interface NtpServerList extends Schema<'NtpServerList'> {}

/** How to speak to the server. */
export interface NtpServerSettings extends Schema<'NtpServerSettings'> {}

/** An NTP server in a list. */
export interface NtpServerStub extends Schema<'NtpServerStub'> {}

/** The state of the synchronization. Open: no source prints this body. */
export interface NtpStatus extends Schema<'NtpStatus'> {}

/** Which objects, and which backup they go to or come from. */
export interface ObjectActionInput extends Schema<'ObjectActionInput'> {}

/** The objects of a partition. */
export interface ObjectList extends Schema<'ObjectList'> {}

/** An object in a list. */
export interface ObjectStub extends Schema<'ObjectStub'> {}

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

/** What a new partition identity is made of. A password partition needs domain and password; a PED partition takes them from PED keys. */
export interface PartitionInitialization extends Schema<'PartitionInitialization'> {}

/** The partitions of an HSM. */
export interface PartitionList extends Schema<'PartitionList'> {}

/** The role that logs in and its proof. */
export interface PartitionLogin extends Schema<'PartitionLogin'> {}

/** The counters of one partition. */
export interface PartitionMetrics extends Schema<'PartitionMetrics'> {}

/** Attributes of an object, or nothing of one that the caller may not see. Open: the page is cut off before it names them. */
export interface PartitionObject extends Schema<'PartitionObject'> {}

/** Input that only some actions of a partition role take. */
export interface PartitionRoleActionInput extends Schema<'PartitionRoleActionInput'> {}

/** The first password of a partition role. A password partition needs it; a PED partition takes it from a PED key. */
export interface PartitionRoleInitialization extends Schema<'PartitionRoleInitialization'> {}

/** The password of a partition role and the one to replace it. */
export interface PartitionRolePasswordChange extends Schema<'PartitionRolePasswordChange'> {}

/** A partition in a list. */
export interface PartitionStub extends Schema<'PartitionStub'> {}

/** A password that a role is to have from now on. */
export type Password = Schema<'Password'>;

/** What a new password must be, and how long it lasts. */
export interface PasswordRules extends Schema<'PasswordRules'> {}

/** Which rules the action is about; without them it is about both. */
export interface PasswordRulesActionInput extends Schema<'PasswordRulesActionInput'> {}

/** The rules to change; what is left out stays. */
export interface PasswordRulesChange extends Schema<'PasswordRulesChange'> {}

/** One PED; of a password HSM an empty object. */
export interface Ped extends Schema<'Ped'> {}

/** Where a remote PED is; only connect takes it. */
export interface PedActionInput extends Schema<'PedActionInput'> {}

/** The PED that takes part: 0 is the local one, 1 a remote one. A password appliance ignores it. */
export type PedSelector = Schema<'PedSelector'>;

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

/** The host and how to send logs to it. */
export interface RemoteHostCreation extends Schema<'RemoteHostCreation'> {}

/** The remote hosts. Open: no source prints this body. */
export interface RemoteHostList extends Schema<'RemoteHostList'> {}

/** What to bring back from the backup. */
export interface Restoration extends Schema<'Restoration'> {}

/** What is to be changed of the role. */
export interface RoleChange extends Schema<'RoleChange'> {}

/** A new role; it has no rules yet. */
export interface RoleCreation extends Schema<'RoleCreation'> {}

/** State of a role of an HSM or a partition. */
export interface RoleDescription extends Schema<'RoleDescription'> {}

/** Name of the role for people. */
export type RoleFullName = Schema<'RoleFullName'>;

/** The roles of an HSM or a partition. */
export interface RoleList extends Schema<'RoleList'> {}

/** What the role is from now on. */
export interface RoleReplacement extends Schema<'RoleReplacement'> {}

/** The rules of a role, one to a line: METHOD:/path, where a part of the path in braces stands for any value. */
export type RoleRules = Schema<'RoleRules'>;

/** A role in a list. */
export interface RoleStub extends Schema<'RoleStub'> {}

/** A route of a network device. */
export interface Route extends Schema<'Route'> {}

/** The route that is meant. */
export interface RouteDescription extends Schema<'RouteDescription'> {}

/** What the certificate is to say. */
export interface SelfSignedCertificate extends Schema<'SelfSignedCertificate'> {}

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

/** A scalable key storage master key of a partition. */
export interface SmkKey extends Schema<'SmkKey'> {}

/** Whether the place of this SMK holds a key. */
export type SmkState = Schema<'SmkState'>;

/** SNMP. Open: no source prints this body. */
export interface Snmp extends Schema<'Snmp'> {}

/** How a host is notified. Open: no source prints this body. */
export interface SnmpNotification extends Schema<'SnmpNotification'> {}

/** What is to change; what is left out stays. */
export interface SnmpNotificationChange extends Schema<'SnmpNotificationChange'> {}

/** The host to notify, and how. A trap needs engineId, an inform does not. */
export interface SnmpNotificationCreation extends Schema<'SnmpNotificationCreation'> {}

/** How traps to a host are sent. */
export interface SnmpTrap extends Schema<'SnmpTrap'> {}

/** Where traps go, and how. */
export interface SnmpTrapCreation extends Schema<'SnmpTrapCreation'> {}

/** The trap that was made. */
export interface SnmpTrapId extends Schema<'SnmpTrapId'> {}

/** The line to write. */
export interface SnmpTrapTest extends Schema<'SnmpTrapTest'> {}

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

/** The certificate of the CA, or the name of its file; not both. */
export interface SyslogCa extends Schema<'SyslogCa'> {}

/** A certificate in use. */
export interface SyslogCertificate extends Schema<'SyslogCertificate'> {}

/** The file that holds the certificate. */
export interface SyslogCertificateFile extends Schema<'SyslogCertificateFile'> {}

/** The PEM certificate itself. */
export type SyslogCertificateText = Schema<'SyslogCertificateText'>;

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

/** The bandwidth of a traffic class, in kilobits. */
export interface TrafficClassInput extends Schema<'TrafficClassInput'> {}

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

/** A certificate of a user. */
export interface UserCertificate extends Schema<'UserCertificate'> {}

/** A certificate that the user may log in with from now on. */
export interface UserCertificateCreation extends Schema<'UserCertificateCreation'> {}

/** The certificates with which a user can log in. Open: no source shows the list. */
export interface UserCertificateList extends Schema<'UserCertificateList'> {}

/** Some of what can be changed of a user; what is left out stays. */
export interface UserChange extends Schema<'UserChange'> {}

/** A user to be made. The password is a first one, which the user must change. */
export interface UserCreation extends Schema<'UserCreation'> {}

/** A file of a user, without what is in it. */
export interface UserFile extends Schema<'UserFile'> {}

/** The files of a user. */
export interface UserFileList extends Schema<'UserFileList'> {}

/** A file in a list. */
export interface UserFileStub extends Schema<'UserFileStub'> {}

/** Users of the appliance. Open: samples show no more than the identifiers. */
export interface UserList extends Schema<'UserList'> {}

/** The answer to a challenge. */
export interface UserLogin extends Schema<'UserLogin'> {}

/** A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
export type UserPassword = Schema<'UserPassword'>;

/** All that can be changed of a user; what is left out becomes empty. */
export interface UserReplacement extends Schema<'UserReplacement'> {}

/** A role of appliance users. Open: no source prints it; it has the form of a user. */
export interface UserRole extends Schema<'UserRole'> {}

/** The roles that appliance users can have. Open: clients read only the identifiers. */
export interface UserRoleList extends Schema<'UserRoleList'> {}

/** Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
export type UserRoleName = Schema<'UserRoleName'>;

/** A role in a list. */
export interface UserRoleStub extends Schema<'UserRoleStub'> {}

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
