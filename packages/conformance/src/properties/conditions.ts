// Conditions that a schema cannot state: between properties, or on the state of the appliance. Each has a decision.

type Body = Readonly<Record<string, unknown>>;

/** A cipher suite of the web server; the contract's example names it. */
const knownSuite = 'TLS_AES_256_GCM_SHA384';

interface Condition {
  readonly decision: string;
  /** True for a body that is valid by the schema and refused with FRAMEWORK_BAD_REQUEST. */
  readonly unmet: (body: Body) => boolean;
}

export const conditions: Readonly<Record<string, Condition>> = {
  loginHsm: { decision: 'D-32', unmet: (body) => !isLogin(body, ['so', 'audit']) },
  loginPartition: { decision: 'D-32', unmet: (body) => !isLogin(body, ['so', 'co', 'cu']) },
  createPartition: {
    decision: 'D-53',
    unmet: ({ size, allStorageSpace }) => allStorageSpace !== true && !(Number(size) > 0),
  },
  createIndirectChallenge: { decision: 'D-149', unmet: ({ role }) => !isPartitionRole(role) },
  initializePartition: { decision: 'D-53', unmet: isWithoutIdentity },
  changeHsmRolePassword: { decision: 'D-44', unmet: isWithoutSecrets },
  // The example's path changes the password of another user.
  performUserAction: { decision: 'D-53', unmet: ({ password }) => password === undefined },
  changePartitionRolePassword: { decision: 'D-44', unmet: isWithoutSecrets },
  createRole: { decision: 'D-84', unmet: ({ file }) => file !== undefined },
  // The users and roles of the examples do not exist.
  replaceAcl: { decision: 'D-82', unmet: () => true },
  changeAcl: { decision: 'D-82', unmet: () => true },
  regenerateNtlsCertificate: {
    decision: 'D-97',
    unmet: ({ startDate, days }) => startDate !== undefined && !isValidity(String(startDate), days),
  },
  registerNtlsClient: {
    decision: 'D-88',
    unmet: ({ ip, hostname, clientName }) =>
      (ip !== undefined && hostname !== undefined) || clientName === '.' || clientName === '..',
  },
  replaceNtlsClientCertificate: {
    decision: 'D-53',
    unmet: ({ certificate, file }) => (certificate === undefined) === (file === undefined),
  },
  changeSsh: { decision: 'D-111', unmet: ({ port }) => Number(port) > 22 && Number(port) < 1024 },
  changeWebServer: {
    decision: 'D-113',
    unmet: ({ cipherList, netDevice, port }) =>
      cipherList !== knownSuite || netDevice !== 'eth0' || port === 22 || port === 1792,
  },
  createCluster: { decision: 'D-44', unmet: isWithoutProof },
  createPackageFile: {
    decision: 'D-116',
    unmet: ({ useDes3, useEvp }) => useDes3 === true && useEvp === true,
  },
  createSnmpNotification: {
    decision: 'D-136',
    unmet: ({ type, engineId }) => type === 'trap' && engineId === undefined,
  },
  createSyslogCa: {
    decision: 'D-132',
    unmet: ({ certificate, file }) => (certificate === undefined) === (file === undefined),
  },
};

/** A day of the calendar from which a certificate can be valid for so many days. */
function isValidity(day: string, days: unknown = 3653): boolean {
  const start = Date.parse(day);
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(day)) return false;
  return start >= Date.UTC(1950, 0) && start + Number(days) * 86_400_000 <= Date.UTC(9999, 11, 31);
}

function isLogin({ role, password }: Body, roles: readonly string[]): boolean {
  return roles.includes(String(role)) && isPresented(password);
}

function isWithoutSecrets({ oldPassword, newPassword }: Body): boolean {
  return !isPresented(oldPassword) || !isNewSecret(newPassword);
}

function isWithoutIdentity({ password, domain, defaultDomain }: Body): boolean {
  return !isNewSecret(password) || !(isPresented(domain) || defaultDomain === true);
}

function isWithoutProof({ authentication }: Body): boolean {
  const [proof] = Array.isArray(authentication) ? authentication : [];
  return !isPresented(Object(proof).password);
}

function isPartitionRole(role: unknown): boolean {
  return ['so', 'co', 'cu'].includes(String(role));
}

function isNewSecret(secret: unknown): boolean {
  return typeof secret === 'string' && secret.length >= 8 && secret.length <= 255;
}

function isPresented(secret: unknown): boolean {
  return typeof secret === 'string' && secret !== '';
}
