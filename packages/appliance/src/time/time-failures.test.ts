/** Every refusal of the room time can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { performServiceAction } from '../services/perform-service-action.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { loginSo, settle } from '../testing/steps.ts';
import { changeTime } from './change-time.ts';
import { createAutokeyServer, createNtpServer } from './create-ntp-server.ts';
import { getNtpServer } from './get-ntp-server.ts';
import { getTime } from './get-time.ts';
import { replaceAutokeyServer, replaceNtpServer } from './replace-ntp-server.ts';
import { synchronize, synchronizeByName } from './synchronize.ts';

const known = '192.0.2.123';
const nobody = { serverid: 'nobody' };
const action = { actionid: 'synchronize' };

function forceSo(bench: Bench): Bench {
  bench.put({ ...bench.state, system: { ...bench.state.system, forceSoLogin: true } });
  return bench;
}

function stopNtp(bench: Bench): Bench {
  bench.output(performServiceAction, { serviceid: 'ntp', actionid: 'stop' });
  settle(bench);
  return bench;
}

const reachable = {
  changeTime: {
    APPLIANCE_INVALID_VALUE_SPECIFIED: ['demo', (bench) => bench.failure(changeTime, { timeZone: 'Mars' })],
    APPLIANCE_REQUIRE_SO_LOGIN: ['demo', (bench) => forceSo(bench).failure(changeTime, {})],
  } satisfies Reachable<typeof changeTime>,
  getNtpServer: {
    NTP_SERVER_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getNtpServer, nobody)],
  } satisfies Reachable<typeof getNtpServer>,
  createNtpServer: {
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      (bench) => forceSo(bench).failure(createNtpServer, { address: 'a.example.com' }),
    ],
    NTP_INVALID_AUTHENTICATION: [
      'demo',
      (bench) => bench.failure(createNtpServer, { address: 'a.example.com', keyId: 1, nts: true }),
    ],
    NTP_INVALID_SERVER: ['demo', (bench) => bench.failure(createNtpServer, { address: '0.0.0.0' })],
    NTP_PORT_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(createNtpServer, { address: 'a.example.com', port: 4460 }),
    ],
    NTP_SERVER_ALREADY_EXISTS: ['demo', (bench) => bench.failure(createNtpServer, { address: known })],
    NTP_VERSION_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(createNtpServer, { address: 'a.example.com', nts: true, protocolVersion: 3 }),
    ],
  } satisfies Reachable<typeof createNtpServer>,
  createAutokeyServer: {
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      (bench) => forceSo(bench).failure(createAutokeyServer, { address: 'a.example.com' }),
    ],
    NTP_INVALID_SERVER: ['demo', (bench) => bench.failure(createAutokeyServer, { address: '1.2.3' })],
    NTP_SERVER_ALREADY_EXISTS: ['demo', (bench) => bench.failure(createAutokeyServer, { address: known })],
  } satisfies Reachable<typeof createAutokeyServer>,
  replaceNtpServer: {
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      (bench) => forceSo(bench).failure(replaceNtpServer, { serverid: known }),
    ],
    NTP_INVALID_AUTHENTICATION: [
      'demo',
      (bench) => bench.failure(replaceNtpServer, { serverid: known, keyId: 1, nts: true }),
    ],
    NTP_PORT_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(replaceNtpServer, { serverid: known, port: 1 }),
    ],
    NTP_SERVER_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(replaceNtpServer, nobody)],
    NTP_VERSION_NOT_SUPPORTED: [
      'demo',
      (bench) => bench.failure(replaceNtpServer, { serverid: known, nts: true, protocolVersion: 3 }),
    ],
  } satisfies Reachable<typeof replaceNtpServer>,
  replaceAutokeyServer: {
    APPLIANCE_REQUIRE_SO_LOGIN: [
      'demo',
      (bench) => forceSo(bench).failure(replaceAutokeyServer, { serverid: known }),
    ],
    NTP_SERVER_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(replaceAutokeyServer, nobody)],
  } satisfies Reachable<typeof replaceAutokeyServer>,
  synchronize: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(synchronize, { actionid: 'start' })],
    NTP_INVALID_AUTHENTICATION: [
      'demo',
      (bench) => bench.failure(synchronize, { ...action, nts: true, protocolVersion: 3 }),
    ],
    NTP_OPERATION_FAILED: ['factory', (bench) => stopNtp(bench).failure(synchronize, action)],
    SYSCONF_CONFIG_NTP_SERVICE_RUNNING: ['demo', (bench) => bench.failure(synchronize, action)],
  } satisfies Reachable<typeof synchronize>,
  synchronizeByName: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(synchronizeByName, { actionid: 'start', server: known }),
    ],
    NTP_OPERATION_FAILED: [
      'demo',
      (bench) => stopNtp(bench).failure(synchronizeByName, { ...action, server: 'a.invalid' }),
    ],
    SYSCONF_CONFIG_NTP_SERVICE_RUNNING: [
      'demo',
      (bench) => bench.failure(synchronizeByName, { ...action, server: known }),
    ],
  } satisfies Reachable<typeof synchronizeByName>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});

test('a clock that was set wrong is set right by a synchronization, which tells by how much', () => {
  const bench = stopNtp(createBench('demo'));
  bench.output(changeTime, { time: '03:05:05' });
  expect(bench.output(synchronize, action)).toEqual({ offset: -60 });
  expect(bench.output(getTime, {})).toEqual({ date: '2025-01-02', time: '03:04:05', timeZone: 'UTC' });
});

test('the login of the SO lets the clock be changed where it is insisted on', () => {
  const bench = forceSo(createBench('demo'));
  loginSo(bench);
  bench.output(changeTime, { timeZone: 'EST' });
  expect(bench.output(getTime, {})).toEqual({ date: '2025-01-01', time: '22:04:05', timeZone: 'EST' });
});

test('a preferred server is followed before the others, and one that does not answer never', () => {
  const bench = stopNtp(createBench('demo'));
  bench.put({ ...bench.state, ntp: { servers: {} } });
  bench.output(createNtpServer, { address: 'a.invalid', isPreferredServer: true });
  expect(bench.failure(synchronize, action)).toBe('NTP_OPERATION_FAILED');
  bench.output(createNtpServer, { address: 'b.example.com' });
  expect(bench.output(synchronize, action)).toEqual({ offset: 0 });
});
