// Conditions that no schema states, because they tie properties to each other or to the appliance; each is a decision.

type Body = Readonly<Record<string, unknown>>;

export interface Condition {
  readonly decision: string;
  /** True for a body that fits the schema and is refused with FRAMEWORK_BAD_REQUEST all the same. */
  readonly unmet: (body: Body) => boolean;
}

export const conditions: Readonly<Record<string, Condition>> = {
  loginHsm: { decision: 'D-32', unmet: (body) => !isLogin(body, ['so', 'audit']) },
  loginPartition: { decision: 'D-32', unmet: (body) => !isLogin(body, ['so', 'co', 'cu']) },
  createPartition: {
    decision: 'D-53',
    unmet: ({ size, allStorageSpace }) => allStorageSpace !== true && !(Number(size) > 0),
  },
  initializePartition: { decision: 'D-53', unmet: isWithoutIdentity },
  changeHsmRolePassword: { decision: 'D-44', unmet: isWithoutSecrets },
  // The path of the example is about the password of somebody else.
  performUserAction: { decision: 'D-53', unmet: ({ password }) => password === undefined },
  changePartitionRolePassword: { decision: 'D-44', unmet: isWithoutSecrets },
};

function isLogin({ role, password }: Body, roles: readonly string[]): boolean {
  return roles.includes(String(role)) && isPresented(password);
}

function isWithoutSecrets({ oldPassword, newPassword }: Body): boolean {
  return !isPresented(oldPassword) || !isNewSecret(newPassword);
}

function isWithoutIdentity({ password, domain, defaultDomain }: Body): boolean {
  return !isNewSecret(password) || !(isPresented(domain) || defaultDomain === true);
}

function isNewSecret(secret: unknown): boolean {
  return typeof secret === 'string' && secret.length >= 8 && secret.length <= 255;
}

function isPresented(secret: unknown): boolean {
  return typeof secret === 'string' && secret !== '';
}
