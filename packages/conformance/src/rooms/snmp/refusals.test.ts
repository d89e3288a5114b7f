// Refusals of the room snmp.

import { type RefusalCase, type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease, inTheNewest, inTheOldest } from '../../refusals/tested-releases.ts';
import type { ApplianceState } from '../../target/bench.ts';
import type { NewestClient } from '../../target/target-client.ts';

const passwords = { authenticationPassword: 'snmp-Passw0rd-1', privacyPassword: 'snmp-Passw0rd-2' };
const protocols = { authenticationProtocol: 'SHA', privacyProtocol: 'AES' } as const;
const engineId = '0000000A0F';
const inform = { address: '192.0.2.61', port: 162, ...passwords, type: 'inform' } as const;
const trap = { address: '192.0.2.162', securityName: 'snmpadmin', engineId, ...passwords, ...protocols };
const notification = { userid: 'snmpadmin', notificationid: '192.0.2.61' };
const line = { logFacility: 'kern', logLevel: 'info', process: 'a', message: 'b' } as const;

const noUser = { status: 404, id: 'SNMP_USER_DOES_NOT_EXIST' };
const noNotification = { status: 404, id: 'SNMP_NOTIFICATION_DOES_NOT_EXIST' };
const notConfigured = { status: 404, id: 'SNMP_TRAP_NOT_CONFIGURED' };

const withoutTraps = (state: ApplianceState) => ({ ...state, snmp: { ...state.snmp, traps: {} } });

testRefusalCases(inEveryRelease, [
  [
    'a user whose name has a space',
    {
      attempt: (client) => client.createSnmpUser({ body: { securityName: 'snmp admin', ...passwords } }),
      status: 400,
      id: 'FRAMEWORK_BAD_REQUEST',
    },
  ],
  [
    'a user whose name is taken',
    {
      attempt: (client) => client.createSnmpUser({ body: { securityName: 'snmpadmin', ...passwords } }),
      status: 400,
      id: 'SNMP_USER_ALREADY_EXISTS',
    },
  ],
  ['an unknown user', { attempt: (client) => client.getSnmpUser({ userid: 'nobody' }), ...noUser }],
  ['the user constructor', { attempt: (client) => client.getSnmpUser({ userid: 'constructor' }), ...noUser }],
  [
    'the notification of an unknown user',
    { attempt: (client) => client.createSnmpNotification({ userid: 'nobody', body: inform }), ...noUser },
  ],
  [
    'a second notification to one address',
    {
      attempt: (client) => client.createSnmpNotification({ userid: 'snmpadmin', body: inform }),
      status: 400,
      id: 'SNMP_NOTIFICATION_ALREADY_EXISTS',
    },
  ],
  [
    'a notification to a host name',
    {
      attempt: (client) =>
        client.createSnmpNotification({ userid: 'snmpadmin', body: { ...inform, address: 'host.example' } }),
      status: 400,
      id: 'FRAMEWORK_BAD_REQUEST',
    },
  ],
  [
    'a notification by trap without an engine',
    {
      attempt: (client) =>
        client.createSnmpNotification({
          userid: 'snmpadmin',
          body: { ...inform, address: '192.0.2.62', type: 'trap' },
        }),
      status: 400,
      id: 'FRAMEWORK_BAD_REQUEST',
    },
  ],
  [
    'reading a notification of an unknown user',
    { attempt: (client) => client.getSnmpNotification({ ...notification, userid: 'nobody' }), ...noUser },
  ],
  [
    'reading an unknown notification',
    {
      attempt: (client) => client.getSnmpNotification({ ...notification, notificationid: '192.0.2.1' }),
      ...noNotification,
    },
  ],
]);

testRefusalCases(inTheOldest, [
  [
    'a trap of an unknown user',
    { attempt: (client) => client.replaceSnmpTrap({ body: { ...trap, securityName: 'nobody' } }), ...noUser },
  ],
  [
    'the change of a trap to an unknown user',
    { attempt: (client) => client.changeSnmpTrap({ body: { securityName: 'nobody' } }), ...noUser },
  ],
  [
    'the change of an unknown trap',
    { prepare: withoutTraps, attempt: (client) => client.changeSnmpTrap({ body: {} }), ...notConfigured },
  ],
  [
    'the change of a trap that fails internally',
    {
      broken: 'changeSnmpTrap',
      attempt: (client) => client.changeSnmpTrap({ body: {} }),
      ...notConfigured,
    },
  ],
]);

/** Operations during a failure of the service. */
const failures: readonly (readonly [operation: string, attempt: RefusalCase<NewestClient>['attempt']])[] = [
  ['createSnmpTrap', (client) => client.createSnmpTrap({ body: { ...trap, trapType: 'trap' } })],
  ['getSnmpTrap', (client) => client.getSnmpTrap({ trapid: '192.0.2.162' })],
  ['performSnmpTrapAction', (client) => client.performSnmpTrapAction({ actionid: 'disable' })],
  ['performSnmpTrapTest', (client) => client.performSnmpTrapTest({ body: line })],
  ['changeSnmpNotification', (client) => client.changeSnmpNotification({ ...notification, body: {} })],
];

testRefusalCases(inTheNewest, [
  [
    'a second trap to one host',
    {
      attempt: (client) => client.createSnmpTrap({ body: { ...trap, trapType: 'trap' } }),
      status: 400,
      id: 'SNMP_TRAP_ALREADY_EXISTS',
    },
  ],
  [
    'an unknown trap',
    {
      attempt: (client) => client.getSnmpTrap({ trapid: '192.0.2.1' }),
      status: 404,
      id: 'SNMP_TRAP_DOES_NOT_EXIST',
    },
  ],
  [
    'an action that traps do not have',
    {
      attempt: (client) => client.performSnmpTrapAction({ actionid: 'restart' }),
      status: 404,
      id: 'SNMP_TRAP_ACTION_INVALID',
    },
  ],
  [
    'enabling traps without a trap',
    {
      prepare: withoutTraps,
      attempt: (client) => client.performSnmpTrapAction({ actionid: 'enable' }),
      ...notConfigured,
    },
  ],
  [
    'the change of a notification of an unknown user',
    {
      attempt: (client) => client.changeSnmpNotification({ ...notification, userid: 'nobody', body: {} }),
      ...noUser,
    },
  ],
  [
    'the change of an inform without an engine into a trap',
    {
      given: (client) =>
        client.createSnmpNotification({ userid: 'snmpadmin', body: { ...inform, address: '192.0.2.62' } }),
      attempt: (client) =>
        client.changeSnmpNotification({
          ...notification,
          notificationid: '192.0.2.62',
          body: { type: 'trap' },
        }),
      status: 400,
      id: 'FRAMEWORK_BAD_REQUEST',
    },
  ],
  [
    'the change of an unknown notification',
    {
      attempt: (client) =>
        client.changeSnmpNotification({ ...notification, notificationid: '192.0.2.1', body: {} }),
      ...noNotification,
    },
  ],
  ...failures.map(
    ([broken, attempt]): RefusalRow<NewestClient> => [
      `${broken} of a service that fails`,
      { broken, attempt, status: 500, id: 'SNMP_OPERATION_FAILED' },
    ],
  ),
]);
