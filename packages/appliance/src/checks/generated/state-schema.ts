// Generated from the type ApplianceState by `npm run generate`. Do not edit.

import type { StateSchema } from '../state-schema.ts';

export const stateSchema: StateSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    system: {
      $ref: '#/definitions/System',
    },
    machine: {
      $ref: '#/definitions/Machine',
    },
    services: {
      $ref: '#/definitions/Services',
    },
    ssh: {
      $ref: '#/definitions/SshSettings',
    },
    webServer: {
      $ref: '#/definitions/WebServer',
    },
    packages: {
      $ref: '#/definitions/Packages',
    },
    backups: {
      type: 'array',
      items: { $ref: '#/definitions/Backup' },
    },
    cluster: {
      anyOf: [{ $ref: '#/definitions/Cluster' }, { type: 'null' }],
    },
    users: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/User' },
    },
    decoySecret: {
      $ref: '#/definitions/SecretHash',
    },
    loginStandings: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/LoginStanding' },
    },
    loginRules: {
      $ref: '#/definitions/LoginRules',
    },
    passwordRules: {
      $ref: '#/definitions/PasswordRules',
    },
    sessions: {
      $ref: '#/definitions/SessionTable',
    },
    loginChallenges: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/PendingChallenge' },
    },
    customRoles: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/CustomRole' },
    },
    ntls: {
      $ref: '#/definitions/Ntls',
    },
    hsm: {
      $ref: '#/definitions/Hsm',
    },
    tasks: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/StoredTask' },
    },
    nextTask: {
      type: 'number',
    },
    taskProgress: {
      $ref: '#/definitions/TaskProgress',
    },
    taskProgressOf: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/TaskProgress' },
    },
    network: {
      $ref: '#/definitions/Network',
    },
    clock: {
      $ref: '#/definitions/Clock',
    },
    ntp: {
      $ref: '#/definitions/Ntp',
    },
    syslog: {
      $ref: '#/definitions/Syslog',
    },
    snmp: {
      $ref: '#/definitions/Snmp',
    },
  },
  required: ['system', 'machine', 'services', 'ssh', 'webServer', 'packages', 'backups', 'cluster', 'users', 'decoySecret', 'loginStandings', 'loginRules', 'passwordRules', 'sessions', 'loginChallenges', 'customRoles', 'ntls', 'hsm', 'tasks', 'nextTask', 'taskProgress', 'taskProgressOf', 'network', 'clock', 'ntp', 'syslog', 'snmp'],
  additionalProperties: false,
  definitions: {
    System: {
      type: 'object',
      properties: { version: { type: 'string' }, forceSoLogin: { type: 'boolean' }, systemStatus: { type: 'string' }, systemStatusCodes: { type: 'string' } },
      required: ['version', 'forceSoLogin', 'systemStatus', 'systemStatusCodes'],
      additionalProperties: false,
    },
    Machine: {
      type: 'object',
      properties: { bootedAt: { type: 'number' }, certificate: { $ref: '#/definitions/ApplianceCertificate' }, log: { type: 'array', items: { $ref: '#/definitions/LogLine' } } },
      required: ['bootedAt', 'certificate', 'log'],
      additionalProperties: false,
    },
    ApplianceCertificate: {
      type: 'object',
      properties: { address: { type: ['string', 'null'] }, notBefore: { type: 'number' }, notAfter: { type: 'number' } },
      required: ['address', 'notBefore', 'notAfter'],
      additionalProperties: false,
    },
    LogLine: {
      type: 'object',
      properties: { at: { type: 'number' }, user: { type: 'string' }, message: { type: 'string' } },
      required: ['at', 'user', 'message'],
      additionalProperties: false,
    },
    Services: {
      type: 'object',
      properties: { cbs: { $ref: '#/definitions/Service' }, clusteradmin: { $ref: '#/definitions/Service' }, cluster: { $ref: '#/definitions/Service' }, ctc: { $ref: '#/definitions/Service' }, ismigration: { $ref: '#/definitions/Service' }, lsta: { $ref: '#/definitions/Service' }, network: { $ref: '#/definitions/Service' }, ntls: { $ref: '#/definitions/Service' }, ntp: { $ref: '#/definitions/Service' }, snmp: { $ref: '#/definitions/Service' }, ssh: { $ref: '#/definitions/Service' }, stc: { $ref: '#/definitions/Service' }, syslog: { $ref: '#/definitions/Service' }, sysstat: { $ref: '#/definitions/Service' }, webserver: { $ref: '#/definitions/Service' } },
      required: ['cbs', 'clusteradmin', 'cluster', 'ctc', 'ismigration', 'lsta', 'network', 'ntls', 'ntp', 'snmp', 'ssh', 'stc', 'syslog', 'sysstat', 'webserver'],
      additionalProperties: false,
    },
    Service: {
      type: 'object',
      properties: { running: { type: 'boolean' }, onBoot: { type: 'boolean' }, starts: { type: 'number' } },
      required: ['running', 'onBoot', 'starts'],
      additionalProperties: false,
    },
    SshSettings: {
      type: 'object',
      properties: { cipherList: { type: 'string' }, isPasswordAuthenticationEnabled: { type: 'boolean' }, isKeyAuthenticationEnabled: { type: 'boolean' }, port: { type: 'number' }, networkDevices: { type: 'array', items: { type: 'string', enum: ['all', 'bond0', 'bond1', 'eth0', 'eth1', 'eth2', 'eth3'] } }, fingerprint: { type: 'string' } },
      required: ['cipherList', 'isPasswordAuthenticationEnabled', 'isKeyAuthenticationEnabled', 'port', 'networkDevices', 'fingerprint'],
      additionalProperties: false,
    },
    WebServer: {
      type: 'object',
      properties: { cipherList: { type: 'string' }, netDevice: { type: 'string' }, port: { type: 'number' }, maxFileSize: { type: 'number' }, blocklist: { $ref: '#/definitions/Blocklist' } },
      required: ['cipherList', 'netDevice', 'port', 'maxFileSize', 'blocklist'],
      additionalProperties: false,
    },
    Blocklist: {
      type: 'object',
      properties: { maxInfractionCount: { type: 'number' }, timeoutStart: { type: 'number' }, timeoutMultiplier: { type: 'number' } },
      required: ['maxInfractionCount', 'timeoutStart', 'timeoutMultiplier'],
      additionalProperties: false,
    },
    Packages: {
      type: 'object',
      properties: { files: { type: 'array', items: { $ref: '#/definitions/PackageFile' } }, installed: { type: 'array', items: { $ref: '#/definitions/InstalledPackage' } }, upgrades: { type: 'array', items: { $ref: '#/definitions/Upgrade' } } },
      required: ['files', 'installed', 'upgrades'],
      additionalProperties: false,
    },
    PackageFile: {
      type: 'object',
      properties: { id: { type: 'string' }, size: { type: 'number' }, installed: { type: 'boolean' } },
      required: ['id', 'size', 'installed'],
      additionalProperties: false,
    },
    InstalledPackage: {
      type: 'object',
      properties: { id: { type: 'string' }, version: { type: 'string' } },
      required: ['id', 'version'],
      additionalProperties: false,
    },
    Upgrade: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' } },
      required: ['id', 'name'],
      additionalProperties: false,
    },
    Backup: {
      type: 'object',
      properties: { id: { type: 'string' }, createdAt: { type: 'number' }, version: { type: 'string' }, description: { type: 'string' }, complete: { type: 'boolean' }, services: { type: 'array', items: { $ref: '#/definitions/ConfiguredService' } }, settings: { $ref: '#/definitions/BackedUpSettings' } },
      required: ['id', 'createdAt', 'version', 'description', 'complete', 'services', 'settings'],
      additionalProperties: false,
    },
    ConfiguredService: {
      type: 'string',
      enum: ['network', 'ssh', 'ntls', 'syslog', 'ntp', 'snmp', 'users', 'system', 'webserver', 'cluster', 'ismigration', 'ctc'],
    },
    BackedUpSettings: {
      type: 'object',
      properties: { network: { $ref: '#/definitions/Network' }, ntls: { $ref: '#/definitions/Ntls' }, ntp: { $ref: '#/definitions/Ntp' }, snmp: { $ref: '#/definitions/Snmp' }, ssh: { $ref: '#/definitions/SshSettings' }, syslog: { $ref: '#/definitions/Syslog' }, webServer: { $ref: '#/definitions/WebServer' } },
      additionalProperties: false,
    },
    Network: {
      type: 'object',
      properties: { hostname: { type: 'string' }, devices: { type: 'object', additionalProperties: { $ref: '#/definitions/NetworkDevice' } }, measurementInterval: { type: ['number', 'null'] } },
      required: ['hostname', 'devices', 'measurementInterval'],
      additionalProperties: false,
    },
    NetworkDevice: {
      type: 'object',
      properties: { id: { type: 'string' }, macAddress: { type: 'string' }, ip4: { anyOf: [{ $ref: '#/definitions/Ip4' }, { type: 'null' }] }, bond: { anyOf: [{ $ref: '#/definitions/Bond' }, { type: 'null' }] }, routes: { type: 'object', additionalProperties: { $ref: '#/definitions/Route' } }, classes: { type: 'object', additionalProperties: { $ref: '#/definitions/TrafficClass' } }, clients: { type: 'array', items: { $ref: '#/definitions/Client' } } },
      required: ['id', 'macAddress', 'ip4', 'bond', 'routes', 'classes', 'clients'],
      additionalProperties: false,
    },
    Ip4: {
      type: 'object',
      properties: { ip: { type: 'string' }, mask: { type: 'number' }, gateway: { type: 'string' } },
      required: ['ip', 'mask', 'gateway'],
      additionalProperties: false,
    },
    Bond: {
      type: 'object',
      properties: { mode: { $ref: '#/definitions/BondMode' }, enabled: { type: 'boolean' }, members: { type: 'array', items: { type: 'string' } } },
      required: ['mode', 'enabled', 'members'],
      additionalProperties: false,
    },
    BondMode: {
      type: 'string',
      enum: ['active-backup', 'broadcast', 'lacp'],
    },
    Route: {
      type: 'object',
      properties: { id: { type: 'string' }, routeType: { $ref: '#/definitions/RouteType' }, destination: { type: 'string' }, netmask: { type: 'string' }, gateway: { type: 'string' } },
      required: ['id', 'routeType', 'destination', 'netmask', 'gateway'],
      additionalProperties: false,
    },
    RouteType: {
      type: 'string',
      enum: ['host', 'network'],
    },
    TrafficClass: {
      type: 'object',
      properties: { id: { type: 'string' }, minBandwidth: { type: 'number' }, maxBandwidth: { type: 'number' } },
      required: ['id', 'minBandwidth', 'maxBandwidth'],
      additionalProperties: false,
    },
    Client: {
      type: 'object',
      properties: { address: { type: 'string' }, classId: { type: 'string' } },
      required: ['address', 'classId'],
      additionalProperties: false,
    },
    Ntls: {
      type: 'object',
      properties: { settings: { $ref: '#/definitions/NtlsSettings' }, certificate: { type: 'string' }, clients: { type: 'object', additionalProperties: { $ref: '#/definitions/NtlsClient' } } },
      required: ['settings', 'certificate', 'clients'],
      additionalProperties: false,
    },
    NtlsSettings: {
      type: 'object',
      properties: { receiveTimeoutTimer: { type: 'number' }, ipCheckEnabled: { type: 'boolean' }, cipherList: { type: 'string' }, groupList: { type: 'string' } },
      required: ['receiveTimeoutTimer', 'ipCheckEnabled', 'cipherList', 'groupList'],
      additionalProperties: false,
    },
    NtlsClient: {
      type: 'object',
      properties: { clientID: { type: 'string' }, ip: { type: 'string' }, hostname: { type: 'string' }, certificate: { type: ['string', 'null'] }, dn: { type: 'string' }, links: { type: 'array', items: { type: 'string' } } },
      required: ['clientID', 'ip', 'hostname', 'certificate', 'dn', 'links'],
      additionalProperties: false,
    },
    Ntp: {
      type: 'object',
      properties: { servers: { type: 'object', additionalProperties: { $ref: '#/definitions/NtpServer' } } },
      required: ['servers'],
      additionalProperties: false,
    },
    NtpServer: {
      type: 'object',
      properties: { address: { type: 'string' }, isBurstEnabled: { type: 'boolean' }, isInitialBurstEnabled: { type: 'boolean' }, isPreferredServer: { type: 'boolean' }, protocolVersion: { type: 'number' }, keyId: { type: ['number', 'null'] }, nts: { type: 'boolean' }, port: { type: ['number', 'null'] }, isAutokeyEnabled: { type: 'boolean' } },
      required: ['address', 'isBurstEnabled', 'isInitialBurstEnabled', 'isPreferredServer', 'protocolVersion', 'keyId', 'nts', 'port', 'isAutokeyEnabled'],
      additionalProperties: false,
    },
    Snmp: {
      type: 'object',
      properties: { trapsEnabled: { type: 'boolean' }, users: { type: 'object', additionalProperties: { $ref: '#/definitions/SnmpUser' } }, traps: { type: 'object', additionalProperties: { $ref: '#/definitions/SnmpTrap' } } },
      required: ['trapsEnabled', 'users', 'traps'],
      additionalProperties: false,
    },
    SnmpUser: {
      type: 'object',
      properties: { name: { type: 'string' }, secrets: { $ref: '#/definitions/SnmpSecrets' }, notifications: { type: 'object', additionalProperties: { $ref: '#/definitions/SnmpNotification' } } },
      required: ['name', 'secrets', 'notifications'],
      additionalProperties: false,
    },
    SnmpSecrets: {
      type: 'object',
      properties: { authentication: { $ref: '#/definitions/SecretHash' }, privacy: { $ref: '#/definitions/SecretHash' } },
      required: ['authentication', 'privacy'],
      additionalProperties: false,
    },
    SecretHash: {
      type: 'object',
      properties: { salt: { type: 'string' }, digest: { type: 'string' } },
      required: ['salt', 'digest'],
      additionalProperties: false,
    },
    SnmpNotification: {
      type: 'object',
      properties: { address: { type: 'string' }, port: { type: 'number' }, type: { $ref: '#/definitions/NotificationType' }, engineId: { type: ['string', 'null'] }, secrets: { $ref: '#/definitions/SnmpSecrets' } },
      required: ['address', 'port', 'type', 'engineId', 'secrets'],
      additionalProperties: false,
    },
    NotificationType: {
      type: 'string',
      enum: ['trap', 'inform'],
    },
    SnmpTrap: {
      type: 'object',
      properties: { address: { type: 'string' }, securityName: { type: 'string' }, engineId: { type: 'string' }, trapType: { $ref: '#/definitions/NotificationType' }, secrets: { $ref: '#/definitions/SnmpSecrets' } },
      required: ['address', 'securityName', 'engineId', 'trapType', 'secrets'],
      additionalProperties: false,
    },
    Syslog: {
      type: 'object',
      properties: { period: { $ref: '#/definitions/RotationPeriod' }, rotations: { type: 'number' }, logs: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }, remoteHosts: { type: 'object', additionalProperties: { $ref: '#/definitions/RemoteHost' } }, certificate: { anyOf: [{ $ref: '#/definitions/CertificateFacts' }, { type: 'null' }] }, ca: { anyOf: [{ $ref: '#/definitions/CertificateFacts' }, { type: 'null' }] } },
      required: ['period', 'rotations', 'logs', 'remoteHosts', 'certificate', 'ca'],
      additionalProperties: false,
    },
    RotationPeriod: {
      type: 'string',
      enum: ['daily', 'weekly', 'monthly'],
    },
    RemoteHost: {
      type: 'object',
      properties: { address: { type: 'string' }, protocol: { type: 'string', enum: ['tcp', 'udp'] }, port: { type: 'number' }, mode: { type: 'string' }, name: { type: 'string' }, tls: { type: 'boolean' } },
      required: ['address', 'protocol', 'port', 'mode', 'name', 'tls'],
      additionalProperties: false,
    },
    CertificateFacts: {
      type: 'object',
      properties: { subject: { type: 'string' }, notBefore: { type: 'number' }, notAfter: { type: 'number' } },
      required: ['subject', 'notBefore', 'notAfter'],
      additionalProperties: false,
    },
    Cluster: {
      type: 'object',
      properties: { id: { type: 'string' }, label: { type: 'string' }, members: { type: 'array', items: { $ref: '#/definitions/ClusterMember' } } },
      required: ['id', 'label', 'members'],
      additionalProperties: false,
    },
    ClusterMember: {
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' }, primary: { type: 'boolean' } },
      required: ['id', 'name', 'primary'],
      additionalProperties: false,
    },
    User: {
      type: 'object',
      properties: { name: { type: 'string' }, role: { type: 'string' }, fullName: { type: 'string' }, email: { type: 'string' }, enabled: { type: 'boolean' }, changeable: { type: 'boolean' }, secret: { $ref: '#/definitions/SecretHash' }, secretSetAt: { type: 'number' }, mustChangePassword: { type: 'boolean' }, formerSecrets: { type: 'array', items: { $ref: '#/definitions/SecretHash' } }, certificates: { type: 'array', items: { $ref: '#/definitions/UserCertificate' } }, files: { type: 'object', additionalProperties: { $ref: '#/definitions/UserFile' } } },
      required: ['name', 'role', 'fullName', 'email', 'enabled', 'changeable', 'secret', 'secretSetAt', 'mustChangePassword', 'formerSecrets', 'certificates', 'files'],
      additionalProperties: false,
    },
    UserCertificate: {
      type: 'object',
      properties: { id: { type: 'string' }, pem: { type: 'string' } },
      required: ['id', 'pem'],
      additionalProperties: false,
    },
    UserFile: {
      type: 'object',
      properties: { content: { type: 'string' }, storedAt: { type: 'number' } },
      required: ['content', 'storedAt'],
      additionalProperties: false,
    },
    LoginStanding: {
      type: 'object',
      properties: { failures: { type: 'array', items: { type: 'number' } }, lock: { anyOf: [{ type: 'object', properties: { since: { type: 'number' }, until: { type: 'number' } }, required: ['since', 'until'], additionalProperties: false }, { type: 'null' }] } },
      required: ['failures', 'lock'],
      additionalProperties: false,
    },
    LoginRules: {
      type: 'object',
      properties: { detectionWindowSeconds: { type: 'number' }, lockoutDurationSeconds: { type: 'number' }, maxFailedAttempts: { type: 'number' } },
      required: ['detectionWindowSeconds', 'lockoutDurationSeconds', 'maxFailedAttempts'],
      additionalProperties: false,
    },
    PasswordRules: {
      type: 'object',
      properties: { expiryDays: { type: 'number' }, history: { type: 'number' }, minimumLength: { type: 'number' }, enabled: { type: 'object', properties: { expiryDays: { type: 'boolean' }, history: { type: 'boolean' } }, required: ['expiryDays', 'history'], additionalProperties: false } },
      required: ['expiryDays', 'history', 'minimumLength', 'enabled'],
      additionalProperties: false,
    },
    SessionTable: {
      type: 'object',
      properties: { kept: { $ref: '#/definitions/KeyTree<Session>' }, count: { type: 'number' }, countOf: { type: 'object', additionalProperties: { type: 'number' } }, holders: { type: 'object', additionalProperties: { $ref: '#/definitions/KeyTree<RoleTarget>' } }, cleared: { type: 'number' } },
      required: ['kept', 'count', 'countOf', 'holders', 'cleared'],
      additionalProperties: false,
    },
    'KeyTree<Session>': {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'object', additionalProperties: { $ref: '#/definitions/Session' } } } },
    },
    Session: {
      type: 'object',
      properties: { user: { type: 'string' }, lastSeen: { type: 'number' }, logins: { type: 'array', items: { $ref: '#/definitions/RoleTarget' } } },
      required: ['user', 'lastSeen', 'logins'],
      additionalProperties: false,
    },
    RoleTarget: {
      anyOf: [{ $ref: '#/definitions/HsmRoleTarget' }, { $ref: '#/definitions/PartitionRoleTarget' }],
    },
    HsmRoleTarget: {
      type: 'object',
      properties: { kind: { type: 'string', const: 'hsmRole' }, hsmid: { type: 'string' }, roleid: { $ref: '#/definitions/HsmRoleId' } },
      required: ['kind', 'hsmid', 'roleid'],
      additionalProperties: false,
    },
    HsmRoleId: {
      type: 'string',
      enum: ['audit', 'so'],
    },
    PartitionRoleTarget: {
      type: 'object',
      properties: { kind: { type: 'string', const: 'partitionRole' }, hsmid: { type: 'string' }, partitionid: { type: 'string' }, roleid: { $ref: '#/definitions/PartitionRoleId' } },
      required: ['kind', 'hsmid', 'partitionid', 'roleid'],
      additionalProperties: false,
    },
    PartitionRoleId: {
      type: 'string',
      enum: ['co', 'cu', 'so'],
    },
    'KeyTree<RoleTarget>': {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'object', additionalProperties: { $ref: '#/definitions/RoleTarget' } } } },
    },
    PendingChallenge: {
      type: 'object',
      properties: { user: { type: 'string' }, madeAt: { type: 'number' } },
      required: ['user', 'madeAt'],
      additionalProperties: false,
    },
    CustomRole: {
      type: 'object',
      properties: { id: { type: 'string' }, fullName: { type: 'string' }, rules: { type: 'array', items: { type: 'string' } } },
      required: ['id', 'fullName', 'rules'],
      additionalProperties: false,
    },
    Hsm: {
      type: 'object',
      properties: { id: { type: 'string' }, authentication: { $ref: '#/definitions/Authentication' }, firmware: { type: 'string' }, firmwareImages: { $ref: '#/definitions/FirmwareImages' }, label: { type: 'string' }, initialized: { type: 'boolean' }, transport: { anyOf: [{ $ref: '#/definitions/TransportMode' }, { type: 'null' }] }, soCanResetPin: { type: 'boolean' }, activity: { $ref: '#/definitions/Activity' }, tampers: { type: 'array', items: { $ref: '#/definitions/TamperEvent' } }, peds: { $ref: '#/definitions/Peds' }, capacity: { type: 'number' }, roles: { type: 'object', properties: { audit: { $ref: '#/definitions/Role' }, so: { $ref: '#/definitions/Role' } }, required: ['audit', 'so'], additionalProperties: false }, partitions: { type: 'object', additionalProperties: { $ref: '#/definitions/Partition' } }, nextPartition: { type: 'number' } },
      required: ['id', 'authentication', 'firmware', 'firmwareImages', 'label', 'initialized', 'transport', 'soCanResetPin', 'activity', 'tampers', 'peds', 'capacity', 'roles', 'partitions', 'nextPartition'],
      additionalProperties: false,
    },
    Authentication: {
      type: 'string',
      enum: ['password', 'ped'],
    },
    FirmwareImages: {
      type: 'object',
      properties: { upgrade: { type: 'string' }, rollback: { type: 'string' } },
      required: ['upgrade', 'rollback'],
      additionalProperties: false,
    },
    TransportMode: {
      type: 'object',
      properties: { seed: { type: 'string' }, randomUserString: { type: 'string' } },
      required: ['seed', 'randomUserString'],
      additionalProperties: false,
    },
    Activity: {
      type: 'object',
      properties: { startedAt: { type: 'number' }, commands: { type: 'number' } },
      required: ['startedAt', 'commands'],
      additionalProperties: false,
    },
    TamperEvent: {
      type: 'object',
      properties: { description: { type: 'string' }, time: { type: 'number' } },
      required: ['description', 'time'],
      additionalProperties: false,
    },
    Peds: {
      type: 'object',
      properties: { byId: { type: 'object', additionalProperties: { $ref: '#/definitions/Ped' } }, hasVector: { type: 'boolean' } },
      required: ['byId', 'hasVector'],
      additionalProperties: false,
    },
    Ped: {
      type: 'object',
      properties: { ipAddress: { type: ['string', 'null'] }, port: { type: 'number' }, isConnected: { type: 'boolean' } },
      required: ['ipAddress', 'port', 'isConnected'],
      additionalProperties: false,
    },
    Role: {
      type: 'object',
      properties: { initialized: { type: 'boolean' }, secret: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] }, challenge: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] }, failedLogins: { type: 'number' }, lockedAt: { type: 'number' }, failedChanges: { type: 'number' }, pinToBeChanged: { type: 'boolean' }, challengeToBeChanged: { type: 'boolean' }, keyCached: { type: 'boolean' } },
      required: ['initialized', 'secret', 'challenge', 'failedLogins', 'failedChanges', 'pinToBeChanged', 'challengeToBeChanged', 'keyCached'],
      additionalProperties: false,
    },
    Partition: {
      type: 'object',
      properties: { objects: { type: 'object', additionalProperties: { $ref: '#/definitions/StoredObject' } }, nextObject: { type: 'number' }, stc: { $ref: '#/definitions/StcSettings' }, stcClients: { type: 'object', additionalProperties: { $ref: '#/definitions/StcClient' } }, nextStcClient: { type: 'number' }, challenges: { type: 'object', properties: { co: { $ref: '#/definitions/IndirectChallenge' }, cu: { $ref: '#/definitions/IndirectChallenge' }, so: { $ref: '#/definitions/IndirectChallenge' } }, additionalProperties: false }, nextChallenge: { type: 'number' }, id: { type: 'string' }, name: { type: 'string' }, label: { type: 'string' }, state: { $ref: '#/definitions/PartitionState' }, version: { $ref: '#/definitions/PartitionVersion' }, size: { type: 'number', minimum: 0 }, roles: { type: 'object', properties: { co: { $ref: '#/definitions/Role' }, cu: { $ref: '#/definitions/Role' }, so: { $ref: '#/definitions/Role' } }, required: ['co', 'cu', 'so'], additionalProperties: false }, smk: { $ref: '#/definitions/SmkPlaces' }, requests: { $ref: '#/definitions/Requests' }, backups: { type: 'array', items: { $ref: '#/definitions/ObjectBackup' } } },
      required: ['backups', 'challenges', 'id', 'label', 'name', 'nextChallenge', 'nextObject', 'nextStcClient', 'objects', 'requests', 'roles', 'size', 'smk', 'state', 'stc', 'stcClients', 'version'],
      additionalProperties: false,
    },
    StoredObject: {
      type: 'object',
      properties: { id: { type: 'string' }, label: { type: 'string' }, class: { type: 'string' }, keyType: { type: 'string' }, size: { type: 'number', minimum: 0 }, isPrivate: { type: 'boolean' } },
      required: ['id', 'label', 'class', 'keyType', 'size', 'isPrivate'],
      additionalProperties: false,
    },
    StcSettings: {
      type: 'object',
      properties: { activationTimeout: { type: 'number' }, rekeyThreshold: { type: 'number' }, replayWindow: { type: 'number' } },
      required: ['activationTimeout', 'rekeyThreshold', 'replayWindow'],
      additionalProperties: false,
    },
    StcClient: {
      type: 'object',
      properties: { id: { type: 'string' }, label: { type: 'string' }, fingerprint: { type: 'string' } },
      required: ['id', 'label', 'fingerprint'],
      additionalProperties: false,
    },
    IndirectChallenge: {
      type: 'object',
      properties: { id: { type: 'string' }, challenge: { type: 'string' } },
      required: ['id', 'challenge'],
      additionalProperties: false,
    },
    PartitionState: {
      type: 'string',
      enum: ['zeroized', 'initialized'],
    },
    PartitionVersion: {
      type: 'number',
      enum: [0, 1],
    },
    SmkPlaces: {
      type: 'object',
      properties: { primary: { anyOf: [{ $ref: '#/definitions/SmkGeneration' }, { type: 'null' }] }, rollover: { anyOf: [{ $ref: '#/definitions/SmkGeneration' }, { type: 'null' }] } },
      required: ['primary', 'rollover'],
      additionalProperties: false,
    },
    SmkGeneration: {
      type: 'object',
      properties: { generation: { type: 'number' } },
      required: ['generation'],
      additionalProperties: false,
    },
    Requests: {
      type: 'object',
      properties: { SIGN: { type: 'number' }, VERIFY: { type: 'number' }, ENCRYPT: { type: 'number' }, DECRYPT: { type: 'number' }, KEY_GENERATION: { type: 'number' }, KEY_DERIVATION: { type: 'number' } },
      additionalProperties: false,
    },
    ObjectBackup: {
      type: 'object',
      properties: { name: { type: 'string' }, uid: { type: 'string' }, objects: { type: 'array', items: { $ref: '#/definitions/StoredObject' } } },
      required: ['name', 'uid', 'objects'],
      additionalProperties: false,
    },
    StoredTask: {
      type: 'object',
      properties: { id: { type: 'string' }, state: { $ref: '#/definitions/TaskState' }, source: { $ref: '#/definitions/TaskSource' }, startTime: { type: ['number', 'null'] }, finishTime: { type: ['number', 'null'] }, details: { $ref: '#/definitions/TaskDetails' }, response: { anyOf: [{ $ref: '#/definitions/JsonObject' }, { type: 'null' }] }, createdAt: { type: 'number' }, suspended: { type: 'boolean' }, work: { $ref: '#/definitions/TaskWork' } },
      required: ['createdAt', 'details', 'finishTime', 'id', 'response', 'source', 'startTime', 'state', 'suspended', 'work'],
      additionalProperties: false,
    },
    TaskState: {
      type: 'string',
      enum: ['Waiting', 'Running', 'Finished', 'Error'],
    },
    TaskSource: {
      type: 'object',
      properties: { operation: { type: 'string' }, path: { type: 'object', additionalProperties: { type: 'string' } } },
      required: ['operation', 'path'],
      additionalProperties: false,
    },
    TaskDetails: {
      anyOf: [{ type: 'string' }, { type: 'object', properties: { failure: { type: 'string' } }, required: ['failure'], additionalProperties: false }],
    },
    JsonObject: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/JsonValue' },
    },
    JsonValue: {
      anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }, { type: 'array', items: { $ref: '#/definitions/JsonValue' } }, { $ref: '#/definitions/JsonObject' }],
    },
    TaskWork: {
      anyOf: [{ type: 'object', properties: { kind: { type: 'string', const: 'initializeHsm' }, order: { type: 'object', additionalProperties: false, properties: { soCanResetPin: { type: 'boolean' }, label: { type: 'string' }, secret: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] }, again: { type: 'boolean' } }, required: ['label', 'secret'] } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'zeroizeHsm' }, order: { type: 'object', additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'factoryResetHsm' }, order: { type: 'object', additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'upgradeFirmware' }, order: { type: 'object', additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'rollBackFirmware' }, order: { type: 'object', additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'clearTampers' }, order: { type: 'object', additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'connectPed' }, order: { type: 'object', properties: { pedid: { type: 'string' }, ipAddress: { type: 'string' }, port: { type: 'number' } }, required: ['pedid', 'ipAddress', 'port'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'disconnectPed' }, order: { type: 'object', properties: { pedid: { type: 'string' } }, required: ['pedid'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'setPedVector' }, order: { type: 'object', properties: { hasVector: { type: 'boolean' } }, required: ['hasVector'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'enterTransport' }, order: { type: 'object', additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'recoverTransport' }, order: { type: 'object', properties: { randomUserString: { type: 'string' } }, required: ['randomUserString'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'createPartition' }, order: { $ref: '#/definitions/NewPartition' } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'initializePartition' }, order: { type: 'object', additionalProperties: false, properties: { partitionid: { type: 'string' }, label: { type: 'string' }, secret: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] }, again: { type: 'boolean' } }, required: ['label', 'partitionid', 'secret'] } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'readBackupToken' }, order: { type: 'object', properties: { partitionid: { type: 'string' } }, required: ['partitionid'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'backUpObjects' }, order: { type: 'object', additionalProperties: false, properties: { name: { type: 'string' }, partitionid: { type: 'string' }, ids: { type: 'array', items: { type: 'string' } } }, required: ['ids', 'name', 'partitionid'] } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'restoreObjects' }, order: { type: 'object', additionalProperties: false, properties: { name: { type: ['string', 'null'] }, partitionid: { type: 'string' }, ids: { type: 'array', items: { type: 'string' } } }, required: ['ids', 'name', 'partitionid'] } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'initializePartitionRole' }, order: { type: 'object', properties: { partitionid: { type: 'string' }, roleid: { $ref: '#/definitions/PartitionRoleId' }, secret: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] } }, required: ['partitionid', 'roleid', 'secret'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'loginRole' }, order: { type: 'object', properties: { role: { $ref: '#/definitions/RoleTarget' }, session: { type: ['string', 'null'] } }, required: ['role', 'session'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'logoutHsm' }, order: { type: 'object', properties: { session: { type: ['string', 'null'] } }, required: ['session'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'logoutPartition' }, order: { type: 'object', properties: { partitionid: { type: 'string' }, session: { type: ['string', 'null'] } }, required: ['partitionid', 'session'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'changeRoleSecret' }, order: { $ref: '#/definitions/NewRoleSecrets' } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'resetRole' }, order: { $ref: '#/definitions/NewRoleSecrets' } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'createChallenge' }, order: { type: 'object', properties: { role: { $ref: '#/definitions/RoleTarget' }, challenge: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] } }, required: ['role', 'challenge'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'installNtlsCertificate' }, order: { type: 'object', properties: { pem: { type: 'string' } }, required: ['pem'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'regenerateNtlsCertificate' }, order: { $ref: '#/definitions/CertificateWishes' } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'deactivateRole' }, order: { type: 'object', properties: { role: { $ref: '#/definitions/RoleTarget' } }, required: ['role'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'restartAppliance' }, order: { type: 'object', additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'actOnService' }, order: { type: 'object', properties: { serviceid: { $ref: '#/definitions/ServiceId' }, actionid: { $ref: '#/definitions/ServiceActionId' } }, required: ['serviceid', 'actionid'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }, { type: 'object', properties: { kind: { type: 'string', const: 'createCluster' }, order: { type: 'object', properties: { label: { type: 'string' } }, required: ['label'], additionalProperties: false } }, required: ['kind', 'order'], additionalProperties: false }],
    },
    NewPartition: {
      type: 'object',
      properties: { partitionid: { type: 'string' }, name: { type: 'string' }, size: { type: ['number', 'null'] }, version: { $ref: '#/definitions/PartitionVersion' } },
      required: ['partitionid', 'name', 'size', 'version'],
      additionalProperties: false,
    },
    NewRoleSecrets: {
      type: 'object',
      properties: { role: { $ref: '#/definitions/RoleTarget' }, secret: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] }, challenge: { anyOf: [{ $ref: '#/definitions/SecretHash' }, { type: 'null' }] } },
      required: ['role', 'secret', 'challenge'],
      additionalProperties: false,
    },
    CertificateWishes: {
      type: 'object',
      properties: { cn: { type: 'string' }, startDate: { type: 'string' }, days: { type: 'number' }, country: { type: 'string' }, state: { type: 'string' }, location: { type: 'string' }, organization: { type: 'string' }, orgunit: { type: 'string' }, email: { type: 'string' }, subjectAltName: { type: 'array', items: { type: 'string' } } },
      additionalProperties: false,
    },
    ServiceId: {
      type: 'string',
      enum: ['cbs', 'clusteradmin', 'cluster', 'ctc', 'ismigration', 'lsta', 'network', 'ntls', 'ntp', 'snmp', 'ssh', 'stc', 'syslog', 'sysstat', 'webserver'],
    },
    ServiceActionId: {
      type: 'string',
      enum: ['start', 'stop', 'restart'],
    },
    TaskProgress: {
      anyOf: [{ type: 'object', properties: { mode: { type: 'string', const: 'immediate' } }, required: ['mode'], additionalProperties: false }, { type: 'object', properties: { mode: { type: 'string', const: 'time' }, milliseconds: { type: 'number' } }, required: ['mode', 'milliseconds'], additionalProperties: false }, { type: 'object', properties: { mode: { type: 'string', const: 'manual' } }, required: ['mode'], additionalProperties: false }],
    },
    Clock: {
      type: 'object',
      properties: { ahead: { type: 'number' }, timeZone: { type: 'string' } },
      required: ['ahead', 'timeZone'],
      additionalProperties: false,
    },
  },
};
