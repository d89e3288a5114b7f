/** SNMP: its users, their notifications, and the targets of traps. */
import type { Environment, SecretHash } from '../environment.ts';

export type NotificationType = 'trap' | 'inform';

export interface Snmp {
  readonly trapsEnabled: boolean;
  /** By name. */
  readonly users: Readonly<Record<string, SnmpUser>>;
  /** By address, which is the identifier (decision D-127). */
  readonly traps: Readonly<Record<string, SnmpTrap>>;
}

/** All supported protocols. */
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

/** The passwords are kept as hashes, and never shown. */
export function hashPasswords(
  { authenticationPassword, privacyPassword }: SnmpPasswords,
  env: Environment,
): SnmpSecrets {
  return {
    authentication: env.hashSecret(authenticationPassword),
    privacy: env.hashSecret(privacyPassword),
  };
}
