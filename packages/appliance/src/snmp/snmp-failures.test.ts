/** Every refusal of the room snmp can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { changeSnmpNotification } from './change-snmp-notification.ts';
import { createSnmpNotification } from './create-snmp-notification.ts';
import { createSnmpTrap } from './create-snmp-trap.ts';
import { createSnmpUser } from './create-snmp-user.ts';
import { getSnmpNotification } from './get-snmp-notification.ts';
import { getSnmpTrap } from './get-snmp-trap.ts';
import { getSnmpUser } from './get-snmp-user.ts';
import { performSnmpTrapAction } from './perform-snmp-trap-action.ts';
import { changeSnmpTrap, replaceSnmpTrap } from './replace-snmp-trap.ts';

const passwords = { authenticationPassword: 'snmp-Passw0rd-1', privacyPassword: 'snmp-Passw0rd-2' };
const engineId = '0000000A0F';
const trap = { address: '192.0.2.162', securityName: 'snmpadmin', engineId, ...passwords };
const nobody = { userid: 'nobody' };
const known = { userid: 'snmpadmin', notificationid: '192.0.2.61' };
const inform = { address: '192.0.2.61', port: 162, type: 'inform', ...passwords } as const;

const reachable = {
  createSnmpUser: {
    SNMP_USER_ALREADY_EXISTS: [
      'demo',
      (bench) => bench.failure(createSnmpUser, { securityName: 'snmpadmin', ...passwords }),
    ],
  } satisfies Reachable<typeof createSnmpUser>,
  getSnmpUser: {
    SNMP_USER_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getSnmpUser, { userid: 'toString' })],
  } satisfies Reachable<typeof getSnmpUser>,
  createSnmpNotification: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench) => bench.failure(createSnmpNotification, { ...known, ...inform, type: 'trap' }),
    ],
    SNMP_NOTIFICATION_ALREADY_EXISTS: [
      'demo',
      (bench) => bench.failure(createSnmpNotification, { ...known, ...inform }),
    ],
    SNMP_USER_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(createSnmpNotification, { ...nobody, ...inform }),
    ],
  } satisfies Reachable<typeof createSnmpNotification>,
  getSnmpNotification: {
    SNMP_NOTIFICATION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(getSnmpNotification, { ...known, notificationid: 'a' }),
    ],
    SNMP_USER_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(getSnmpNotification, { ...known, ...nobody }),
    ],
  } satisfies Reachable<typeof getSnmpNotification>,
  changeSnmpNotification: {
    SNMP_NOTIFICATION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(changeSnmpNotification, { ...known, notificationid: 'a' }),
    ],
    SNMP_USER_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(changeSnmpNotification, { ...known, ...nobody }),
    ],
  } satisfies Reachable<typeof changeSnmpNotification>,
  createSnmpTrap: {
    SNMP_TRAP_ALREADY_EXISTS: [
      'demo',
      (bench) => bench.failure(createSnmpTrap, { ...trap, trapType: 'trap' }),
    ],
  } satisfies Reachable<typeof createSnmpTrap>,
  getSnmpTrap: {
    SNMP_TRAP_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getSnmpTrap, { trapid: 'toString' })],
  } satisfies Reachable<typeof getSnmpTrap>,
  performSnmpTrapAction: {
    SNMP_TRAP_ACTION_INVALID: [
      'demo',
      (bench) => bench.failure(performSnmpTrapAction, { actionid: 'restart' }),
    ],
    SNMP_TRAP_NOT_CONFIGURED: [
      'factory',
      (bench) => bench.failure(performSnmpTrapAction, { actionid: 'enable' }),
    ],
  } satisfies Reachable<typeof performSnmpTrapAction>,
  replaceSnmpTrap: {
    SNMP_USER_DOES_NOT_EXIST: ['factory', (bench) => bench.failure(replaceSnmpTrap, trap)],
  } satisfies Reachable<typeof replaceSnmpTrap>,
  changeSnmpTrap: {
    SNMP_TRAP_NOT_CONFIGURED: ['factory', (bench) => bench.failure(changeSnmpTrap, {})],
    SNMP_USER_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(changeSnmpTrap, { securityName: 'nobody' })],
  } satisfies Reachable<typeof changeSnmpTrap>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});

test('a password that is not changed stays the one it was', () => {
  const bench = createBench('demo');
  const secretsOf = ({ state }: Bench) => state.snmp.users.snmpadmin?.notifications['192.0.2.61']?.secrets;
  const before = secretsOf(bench);
  bench.output(changeSnmpNotification, { ...known, privacyPassword: 'another-Passw0rd' });
  expect(secretsOf(bench)).toEqual({ ...before, privacy: bench.env.hashSecret('another-Passw0rd') });
});

test('the trap of an older release gives way to nothing else when its host changes', () => {
  const bench = createBench('demo');
  bench.output(changeSnmpTrap, { address: 'traps.example.com' });
  expect(Object.keys(bench.state.snmp.traps)).toEqual(['traps.example.com']);
});
