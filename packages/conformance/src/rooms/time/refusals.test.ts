// Refusals of the room time.

import { type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease, inTheNewest, inTheOldest } from '../../refusals/tested-releases.ts';
import type { ApplianceState } from '../../target/bench.ts';
import type { NewestClient, OldestClient, TargetClient } from '../../target/target-client.ts';

const forced = (state: ApplianceState) => ({ ...state, system: { ...state.system, forceSoLogin: true } });
const withoutServers = (state: ApplianceState) => ({ ...state, ntp: { servers: {} } });

/** Stops NTP; the next request completes the task. */
async function stopNtp(client: { [Name in 'performServiceAction' | 'listTasks']: TargetClient[Name] }) {
  await client.performServiceAction({ serviceid: 'ntp', actionid: 'stop' });
  await client.listTasks();
}

const invalid = { status: 400, id: 'APPLIANCE_INVALID_VALUE_SPECIFIED' };
const noSo = { prepare: forced, status: 400, id: 'APPLIANCE_REQUIRE_SO_LOGIN' };
const noServer = { status: 404, id: 'NTP_SERVER_DOES_NOT_EXIST' };
const twoWays = { status: 400, id: 'NTP_INVALID_AUTHENTICATION' };
const wrongVersion = { status: 400, id: 'NTP_VERSION_NOT_SUPPORTED' };
const wrongPort = { status: 400, id: 'NTP_PORT_NOT_SUPPORTED' };

const known = '192.0.2.123';
const flags = { isBurstEnabled: false, isInitialBurstEnabled: false, isPreferredServer: false };
const synchronize = { actionid: 'synchronize' };

testRefusalCases(inEveryRelease, [
  ...[
    { timeZone: 'Mars/Olympus' },
    { date: '2026-02-29' },
    { date: '2026-13-01' },
    { time: '24:00:00' },
    { time: '12:60:00' },
    { date: '0000-01-01' },
    { date: '1969-12-31' },
    { date: '9999-01-01' },
    // An hour that does not exist in Paris.
    { date: '2026-03-29', time: '02:30:00', timeZone: 'Europe/Paris' },
  ].map(
    (body): RefusalRow<TargetClient> => [
      `a clock with ${JSON.stringify(body)}`,
      { attempt: (client) => client.changeTime({ body }), ...invalid },
    ],
  ),
  [
    'a clock set to an invalid day',
    {
      attempt: (client) => client.replaceTime({ body: { date: '2027-02-29', time: '00:00:00' } }),
      ...invalid,
    },
  ],
  [
    'a change of the clock without the SO',
    { attempt: (client) => client.changeTime({ body: { time: '00:00:00' } }), ...noSo },
  ],
  [
    'a new setting of the clock without the SO',
    {
      attempt: (client) => client.replaceTime({ body: { date: '2026-01-01', time: '00:00:00' } }),
      ...noSo,
    },
  ],
  [
    'an unknown NTP server',
    { attempt: (client) => client.getNtpServer({ serverid: 'nobody' }), ...noServer },
  ],
]);

testRefusalCases(inTheNewest, [
  [
    'a server with a key and NTS',
    {
      attempt: (client) =>
        client.createNtpServer({ body: { address: 'a.example.com', keyId: 1, nts: true } }),
      ...twoWays,
    },
  ],
  [
    'a server with NTS in version 3',
    {
      attempt: (client) =>
        client.createNtpServer({ body: { address: 'a.example.com', nts: true, protocolVersion: 3 } }),
      ...wrongVersion,
    },
  ],
  [
    'a server with a port and no NTS',
    {
      attempt: (client) => client.createNtpServer({ body: { address: 'a.example.com', port: 4460 } }),
      ...wrongPort,
    },
  ],
  ...['0.0.0.0', '255.255.255.255', '1.2.3', '256.1.1.1'].map(
    (address): RefusalRow<NewestClient> => [
      `the server ${address}`,
      {
        attempt: (client) => client.createNtpServer({ body: { address } }),
        status: 400,
        id: 'NTP_INVALID_SERVER',
      },
    ],
  ),
  [
    'a server that is known already',
    {
      attempt: (client) => client.createNtpServer({ body: { address: known } }),
      status: 400,
      id: 'NTP_SERVER_ALREADY_EXISTS',
    },
  ],
  [
    'a server without the SO',
    { attempt: (client) => client.createNtpServer({ body: { address: 'a.example.com' } }), ...noSo },
  ],
  [
    'the change of an unknown server',
    {
      attempt: (client) =>
        client.replaceNtpServer({ serverid: 'nobody', body: { ...flags, protocolVersion: 4 } }),
      ...noServer,
    },
  ],
  [
    'the change of a server to a key and NTS',
    {
      attempt: (client) =>
        client.replaceNtpServer({
          serverid: known,
          body: { ...flags, protocolVersion: 4, keyId: 1, nts: true },
        }),
      ...twoWays,
    },
  ],
  [
    'the change of a server to NTS in version 3',
    {
      attempt: (client) =>
        client.replaceNtpServer({ serverid: known, body: { ...flags, protocolVersion: 3, nts: true } }),
      ...wrongVersion,
    },
  ],
  [
    'the change of a server to a port without NTS',
    {
      attempt: (client) =>
        client.replaceNtpServer({ serverid: known, body: { ...flags, protocolVersion: 4, port: 1 } }),
      ...wrongPort,
    },
  ],
  [
    'the change of a server without the SO',
    {
      attempt: (client) =>
        client.replaceNtpServer({ serverid: known, body: { ...flags, protocolVersion: 4 } }),
      ...noSo,
    },
  ],
  [
    'an unknown action',
    {
      attempt: (client) => client.performNtpAction({ actionid: 'start' }),
      status: 404,
      id: 'APPLIANCE_ACTION_DOES_NOT_EXIST',
    },
  ],
  [
    'a synchronization with a key and NTS',
    {
      given: stopNtp,
      attempt: (client) => client.performNtpAction({ ...synchronize, body: { keyId: 1, nts: true } }),
      ...twoWays,
    },
  ],
  [
    'a synchronization with NTS in version 3',
    {
      given: stopNtp,
      attempt: (client) =>
        client.performNtpAction({ ...synchronize, body: { protocolVersion: 3, nts: true } }),
      ...twoWays,
    },
  ],
  [
    'a synchronization while the service runs',
    {
      attempt: (client) => client.performNtpAction(synchronize),
      status: 409,
      id: 'SYSCONF_CONFIG_NTP_SERVICE_RUNNING',
    },
  ],
  [
    'a synchronization with a server that does not answer',
    {
      given: stopNtp,
      attempt: (client) => client.performNtpAction({ ...synchronize, body: { server: 'ntp.invalid' } }),
      status: 500,
      id: 'NTP_OPERATION_FAILED',
    },
  ],
  [
    'a synchronization without any server',
    {
      prepare: withoutServers,
      given: stopNtp,
      attempt: (client) => client.performNtpAction(synchronize),
      status: 500,
      id: 'NTP_OPERATION_FAILED',
    },
  ],
]);

const server = { ...flags, isAutokeyEnabled: false, protocolVersion: 3 };
const named = (address: string) => ({ ...synchronize, body: { server: address } });

testRefusalCases<OldestClient>(inTheOldest, [
  [
    'an invalid server',
    {
      attempt: (client) => client.createNtpServer({ body: { ...server, address: '0.0.0.0' } }),
      status: 400,
      id: 'NTP_INVALID_SERVER',
    },
  ],
  [
    'a server that is known already',
    {
      attempt: (client) => client.createNtpServer({ body: { ...server, address: known } }),
      status: 400,
      id: 'NTP_SERVER_ALREADY_EXISTS',
    },
  ],
  [
    'a server without the SO',
    {
      attempt: (client) => client.createNtpServer({ body: { ...server, address: 'a.example.com' } }),
      ...noSo,
    },
  ],
  [
    'the change of an unknown server',
    {
      attempt: (client) => client.replaceNtpServer({ serverid: 'nobody', body: { ...server, keyId: 1 } }),
      ...noServer,
    },
  ],
  [
    'the change of a server without the SO',
    {
      attempt: (client) => client.replaceNtpServer({ serverid: known, body: { ...server, keyId: 1 } }),
      ...noSo,
    },
  ],
  [
    'an unknown action',
    {
      attempt: (client) => client.performNtpAction({ ...named(known), actionid: 'start' }),
      status: 404,
      id: 'APPLIANCE_ACTION_DOES_NOT_EXIST',
    },
  ],
  [
    'a synchronization while the service runs',
    {
      attempt: (client) => client.performNtpAction(named(known)),
      status: 400,
      id: 'SYSCONF_CONFIG_NTP_SERVICE_RUNNING',
    },
  ],
  [
    'a synchronization with a server that does not answer',
    {
      given: stopNtp,
      attempt: (client) => client.performNtpAction(named('ntp.invalid')),
      status: 400,
      id: 'NTP_OPERATION_FAILED',
    },
  ],
]);
