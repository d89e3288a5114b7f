/** SNMP of the appliance, and its settings. */
import type { Environment, SecretHash } from '../environment.ts';
import { done, type Operation } from '../operation.ts';
import type { ApplianceState } from '../state.ts';

export type NotificationType = 'trap' | 'inform';

/** SNMP: its users, their notifications, and the targets of traps. */
export interface Snmp {
  readonly trapsEnabled: boolean;
  /** By name. */
  readonly users: Readonly<Record<string, SnmpUser>>;
  /** By address, which is the identifier (decision D-127). */
  readonly traps: Readonly<Record<string, SnmpTrap>>;
}

/** The protocols of every user: each setting has one value. */
export interface SnmpProtocols {
  readonly authenticationProtocol: 'SHA';
  readonly privacyProtocol: 'AES';
}

export const protocols: SnmpProtocols = { authenticationProtocol: 'SHA', privacyProtocol: 'AES' };

export interface SnmpSecrets {
  readonly authentication: SecretHash;
  readonly privacy: SecretHash;
}

export interface SnmpUser {
  readonly name: string;
  readonly secrets: SnmpSecrets;
  /** By address, which is the identifier (decision D-127). */
  readonly notifications: Readonly<Record<string, SnmpNotification>>;
}

export interface SnmpNotification {
  readonly address: string;
  readonly port: number;
  readonly type: NotificationType;
  /** Null where an inform has none. */
  readonly engineId: string | null;
  readonly secrets: SnmpSecrets;
}

export interface SnmpTrap {
  readonly address: string;
  readonly securityName: string;
  readonly engineId: string;
  readonly trapType: NotificationType;
  readonly secrets: SnmpSecrets;
}

export interface SnmpPasswords {
  readonly authenticationPassword: string;
  readonly privacyPassword: string;
}

/** Hashes the passwords, which no operation shows. */
export function hashPasswords(
  { authenticationPassword, privacyPassword }: SnmpPasswords,
  env: Environment,
): SnmpSecrets {
  return {
    authentication: env.hashSecret(authenticationPassword),
    privacy: env.hashSecret(privacyPassword),
  };
}

/** SNMP of an appliance in its factory state, and of one in use. */
export const initialSnmp: Snmp = { trapsEnabled: false, users: {}, traps: {} };

const engineId = '0000000A0B';

/** One user, a host that it notifies, and a host that receives traps. */
export function snmpInUse(env: Environment): Snmp {
  // Random passwords are sufficient: no operation of this API takes the password of an SNMP user.
  const secrets = hashPasswords(
    { authenticationPassword: env.randomToken(16), privacyPassword: env.randomToken(16) },
    env,
  );
  const name = 'snmpadmin';
  const notification = { address: '192.0.2.61', port: 162, type: 'trap', engineId, secrets } as const;
  const trap = { address: '192.0.2.162', securityName: name, engineId, trapType: 'trap', secrets } as const;
  return {
    trapsEnabled: true,
    users: { [name]: { name, secrets, notifications: { [notification.address]: notification } } },
    traps: { [trap.address]: trap },
  };
}

interface SnmpView {
  readonly users: string[];
  readonly traps: string[];
  readonly trapsEnabled: boolean;
}

/** Lists the SNMP users and the hosts that receive traps. */
export const getSnmp: Operation<unknown, SnmpView, never> = (state) => {
  const { users, traps, trapsEnabled } = state.snmp;
  return done(state, { users: Object.keys(users), traps: Object.keys(traps), trapsEnabled });
};

/** Writes SNMP into the state. */
export function withSnmp(state: ApplianceState, changes: Partial<Snmp>): ApplianceState {
  return { ...state, snmp: { ...state.snmp, ...changes } };
}

export function withSnmpUser(state: ApplianceState, user: SnmpUser): ApplianceState {
  return withSnmp(state, { users: { ...state.snmp.users, [user.name]: user } });
}

export function withNotification(
  state: ApplianceState,
  user: SnmpUser,
  notification: SnmpNotification,
): ApplianceState {
  const notifications = { ...user.notifications, [notification.address]: notification };
  return withSnmpUser(state, { ...user, notifications });
}

export function withTrap(state: ApplianceState, trap: SnmpTrap): ApplianceState {
  return withSnmp(state, { traps: { ...state.snmp.traps, [trap.address]: trap } });
}
