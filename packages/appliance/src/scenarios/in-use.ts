/** An appliance in use: with a network, NTP, logs and traps. */
import type { Environment } from '../environment.ts';
import { networkInUse } from '../network/initial-network.ts';
import { seededClients, withNtls } from '../ntls/ntls.ts';
import { snmpInUse } from '../snmp/snmp.ts';
import type { ApplianceState } from '../state.ts';
import { writeLog } from '../syslog/logs.ts';
import { ntpInUse } from '../time/ntp.ts';
import { factory } from './factory.ts';

const boot = { facility: 'daemon', level: 'info', process: 'systemd', message: 'The appliance has started.' };

export function inUse(env: Environment): ApplianceState {
  const state = {
    ...withNtls(factory(env), { clients: seededClients }),
    network: networkInUse(),
    ntp: ntpInUse,
    snmp: snmpInUse(env),
  };
  return writeLog(state, 'messages', boot, env);
}
