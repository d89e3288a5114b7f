/** The upper bounds on the things that callers can create. */
import { describe, expect, test } from '@jest/globals';
import { createRole } from './access/role.ts';
import { replaceTrafficClass } from './network/traffic-class.ts';
import { registerNtlsClient } from './ntls/client.ts';
import type { Outcome } from './operation.ts';
import { createUpgrade } from './packages/create-upgrade.ts';
import { createPackageFile } from './packages/packages.ts';
import { createStcClient } from './partitions/stc.ts';
import { serialNumber as hsmid, partitionIds, userPasswords } from './scenarios/credentials.ts';
import { createSnmpNotification } from './snmp/notification.ts';
import { createSnmpTrap } from './snmp/trap.ts';
import { createSnmpUser } from './snmp/user.ts';
import { createRemoteHost } from './syslog/remote-hosts.ts';
import { type Bench, createBench } from './testing/bench.ts';
import { loginRole, loginSo, repeat } from './testing/steps.ts';
import { createNtpServer } from './time/ntp-server.ts';
import { createUser } from './users/users.ts';

interface Bounded {
  readonly things: string;
  readonly most: number;
  /** Number of these things in the scenario. */
  readonly present: number;
  /** Creates another of these things, with a number that makes its name unique. */
  readonly create: (bench: Bench, number: number) => Outcome<unknown, string>;
  readonly prepare?: (bench: Bench) => void;
  readonly failure?: string;
}

const passwords = { authenticationPassword: 'a'.repeat(8), privacyPassword: 'p'.repeat(8) };
const engineId = '0000000A0B';
const authCode = 'AbCdEf/123456789';
const addressOf = (number: number) => `198.51.${Math.floor(number / 250)}.${(number % 250) + 1}`;

function sendPackage(bench: Bench, file: number, id: number, verifyOnly: boolean) {
  const content = btoa(`package: p${id}\nversion: 1\nauthcode: ${authCode}\n`);
  const source = { kind: 'sent', name: `${file}.spkg`, content } as const;
  return bench.run(createPackageFile, { source, authCode, useEvp: true, verifyOnly });
}

const bounded: readonly Bounded[] = [
  {
    things: 'users',
    most: 1_000,
    present: 4,
    create: (bench, number) =>
      bench.run(createUser, { userId: `user${number}`, password: userPasswords.admin }),
  },
  {
    things: 'roles',
    most: 100,
    present: 0,
    create: (bench, number) => bench.run(createRole, { roleId: `role${number}` }),
  },
  {
    things: 'NTLS clients',
    most: 1_000,
    present: 1,
    create: (bench, number) => bench.run(registerNtlsClient, { clientName: `client${number}` }),
  },
  {
    things: 'STC clients of a partition',
    most: 100,
    present: 0,
    prepare: (bench) => loginRole(bench, 'so'),
    create: (bench, number) =>
      bench.run(createStcClient, {
        hsmid,
        partitionid: partitionIds.payments,
        identity: btoa(String(number)),
        label: `client${number}`,
      }),
  },
  {
    things: 'NTP servers',
    most: 100,
    present: 1,
    create: (bench, number) => bench.run(createNtpServer, { address: addressOf(number) }),
  },
  {
    things: 'remote hosts',
    most: 100,
    present: 0,
    create: (bench, number) => bench.run(createRemoteHost, { address: addressOf(number) }),
  },
  {
    things: 'SNMP users',
    most: 100,
    present: 1,
    create: (bench, number) => bench.run(createSnmpUser, { securityName: `user${number}`, ...passwords }),
  },
  {
    things: 'notifications of an SNMP user',
    most: 100,
    present: 1,
    create: (bench, number) =>
      bench.run(createSnmpNotification, {
        userid: 'snmpadmin',
        address: addressOf(number),
        port: 162,
        type: 'trap',
        engineId,
        ...passwords,
      }),
  },
  {
    things: 'SNMP traps',
    most: 100,
    present: 1,
    create: (bench, number) =>
      bench.run(createSnmpTrap, {
        address: addressOf(number),
        securityName: 'snmpadmin',
        engineId,
        trapType: 'trap',
        ...passwords,
      }),
  },
  {
    things: 'traffic classes of a device',
    most: 100,
    present: 1,
    create: (bench, number) =>
      bench.run(replaceTrafficClass, { deviceid: 'eth0', classid: `class${number}`, minBandwidth: 1 }),
    failure: 'APPLIANCE_FAILED_TO_CREATE_CLASS',
  },
  {
    things: 'package files',
    most: 100,
    present: 0,
    create: (bench, number) => sendPackage(bench, number, 0, true),
  },
  {
    things: 'packages',
    most: 100,
    present: 1,
    create: (bench, number) => sendPackage(bench, 0, number, false),
  },
  {
    things: 'upgrades',
    most: 100,
    present: 0,
    prepare: (bench) => loginSo(bench),
    create: (bench, number) => {
      const content = btoa(`621000099-${String(number).padStart(3, '0')} a feature\n`);
      return bench.run(createUpgrade, { source: { kind: 'sent', name: 'a.lic', content } });
    },
  },
];

describe.each(bounded)(
  'the number of $things',
  ({ most, present, create, prepare, failure = 'FRAMEWORK_BAD_REQUEST' }) => {
    test(`is at most ${most}`, () => {
      const bench = createBench('demo');
      prepare?.(bench);
      let number = 0;
      const createNext = () => {
        number += 1;
        const outcome = create(bench, number);
        return outcome.ok ? 'created' : outcome.failure;
      };
      repeat(most - present - 1, createNext);
      expect([createNext(), createNext(), createNext()]).toEqual(['created', failure, failure]);
    });
  },
);

test.each([
  [
    'a package file and a package',
    (bench: Bench) => {
      repeat(99, () => sendPackage(bench, bench.state.packages.files.length, 0, true));
      expect(sendPackage(bench, 99, 0, false).ok).toBe(true);
      return sendPackage(bench, 5, 0, false);
    },
  ],
  [
    'a traffic class',
    (bench: Bench) => {
      const change = (classid: string) =>
        bench.run(replaceTrafficClass, { deviceid: 'eth0', classid, minBandwidth: 1 });
      for (let number = 1; number < 100; number += 1) change(`class${number}`);
      return change('class50');
    },
  ],
])('%s can be replaced when no other can be added', (_, replace) => {
  expect(replace(createBench('demo')).ok).toBe(true);
});
