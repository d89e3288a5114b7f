/** SNMP traps. */
import { refuseMore } from '../capacity.ts';
import { done, type Operation, refused } from '../operation.ts';
import { entryOf, withoutEntry } from '../record.ts';
import { writeLog } from '../syslog/logs.ts';
import { withNewPasswords } from './notification.ts';
import {
  hashPasswords,
  type NotificationType,
  protocols,
  type SnmpPasswords,
  type SnmpProtocols,
  withSnmp,
  withTrap,
} from './snmp.ts';
import { findSnmpUser, type NoSnmpUser } from './user.ts';

interface SnmpTrapView extends SnmpProtocols {
  readonly engineId: string;
  readonly port: number;
  readonly securityLevel: 'authPriv';
  readonly securityName: string;
  readonly trapType: NotificationType;
}

/** A constant, because no operation can change it. */
const portOfTraps = 162;

/** Shows the trap settings of a host. */
export const getSnmpTrap: Operation<{ readonly trapid: string }, SnmpTrapView, 'SNMP_TRAP_DOES_NOT_EXIST'> = (
  state,
  { trapid },
) => {
  const trap = entryOf(state.snmp.traps, trapid);
  if (trap === undefined) return refused('SNMP_TRAP_DOES_NOT_EXIST');
  const { engineId, securityName, trapType } = trap;
  return done(state, {
    ...protocols,
    engineId,
    port: portOfTraps,
    securityLevel: 'authPriv',
    securityName,
    trapType,
  });
};

interface CreateSnmpTrapInput extends SnmpPasswords {
  readonly address: string;
  readonly securityName: string;
  readonly engineId: string;
  readonly trapType: NotificationType;
}

/** Adds a host that receives traps. */
export const createSnmpTrap: Operation<
  CreateSnmpTrapInput,
  { readonly trapid: string },
  'FRAMEWORK_BAD_REQUEST' | 'SNMP_TRAP_ALREADY_EXISTS'
> = (state, input, env) => {
  const { address, securityName, engineId, trapType } = input;
  if (entryOf(state.snmp.traps, address) !== undefined) return refused('SNMP_TRAP_ALREADY_EXISTS');
  const refusal = refuseMore('SNMP traps', state.snmp.traps);
  if (refusal !== null) return refusal;
  const trap = { address, securityName, engineId, trapType, secrets: hashPasswords(input, env) };
  return done(withTrap(state, trap), { trapid: address });
};

type ReplaceSnmpTrapInput = Omit<CreateSnmpTrapInput, 'trapType'>;

/** Configures the single trap of releases before 17. It replaces all traps, because these releases have only one. */
export const replaceSnmpTrap: Operation<ReplaceSnmpTrapInput, null, NoSnmpUser> = (state, input, env) => {
  const { address, securityName, engineId } = input;
  const user = findSnmpUser(state, { userid: securityName });
  if (!user.ok) return user;
  const secrets = hashPasswords(input, env);
  const trap = { address, securityName, engineId, trapType: 'inform', secrets } as const;
  return done(withSnmp(state, { traps: { [address]: trap } }), null);
};

type ChangeSnmpTrapInput = {
  readonly [Name in keyof ReplaceSnmpTrapInput]?: ReplaceSnmpTrapInput[Name] | undefined;
};

/** Changes the first trap. Others can only come from later releases, which have several, and stay. */
export const changeSnmpTrap: Operation<ChangeSnmpTrapInput, null, NoSnmpUser | 'SNMP_TRAP_NOT_CONFIGURED'> = (
  state,
  input,
  env,
) => {
  const [trap] = Object.values(state.snmp.traps);
  if (trap === undefined) return refused('SNMP_TRAP_NOT_CONFIGURED');
  const { address = trap.address, securityName = trap.securityName, engineId = trap.engineId } = input;
  const user = findSnmpUser(state, { userid: securityName });
  if (!user.ok) return user;
  const secrets = withNewPasswords(trap.secrets, input, env);
  const changed = { ...trap, address, securityName, engineId, secrets };
  const others = withoutEntry(withoutEntry(state.snmp.traps, trap.address), address);
  return done(withSnmp(state, { traps: { [address]: changed, ...others } }), null);
};

type Failure = 'SNMP_TRAP_ACTION_INVALID' | 'SNMP_TRAP_NOT_CONFIGURED';

/** Starts or stops the sending of traps. */
export const performSnmpTrapAction: Operation<{ readonly actionid: string }, null, Failure> = (
  state,
  { actionid },
) => {
  if (actionid === 'disable') return done(withSnmp(state, { trapsEnabled: false }), null);
  if (actionid !== 'enable') return refused('SNMP_TRAP_ACTION_INVALID');
  if (Object.keys(state.snmp.traps).length === 0) return refused('SNMP_TRAP_NOT_CONFIGURED');
  return done(withSnmp(state, { trapsEnabled: true }), null);
};

interface PerformSnmpTrapTestInput {
  readonly logFacility: string;
  readonly logLevel: string;
  readonly process: string;
  readonly message: string;
  /** Whether the line has a process number. */
  readonly pid?: boolean | undefined;
}

/** The number of an arbitrary process. */
const processNumber = 4711;

/** Writes a log line of a given facility and level, to test the sending of traps. */
export const performSnmpTrapTest: Operation<PerformSnmpTrapTestInput, null, never> = (state, input, env) => {
  const { logFacility: facility, logLevel: level, message, pid = false } = input;
  const process = pid ? `${input.process}[${processNumber}]` : input.process;
  return done(writeLog(state, 'messages', { facility, level, process, message }, env), null);
};
