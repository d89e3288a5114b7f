/** SNMP of an appliance in its factory state, and of one in use. */
import type { Environment } from '../environment.ts';
import { hashPasswords, type Snmp } from './snmp.ts';

export const initialSnmp: Snmp = { trapsEnabled: false, users: {}, traps: {} };

const engineId = '0000000A0B';

/** One user, a host that it notifies, and a host that receives traps. */
export function snmpInUse(env: Environment): Snmp {
  // These passwords cannot be presented: no operation of this API takes the password of an SNMP user.
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
