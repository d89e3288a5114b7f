// Room system: the appliance itself.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { shown } from '../harness/answers.ts';
import { startBench } from '../harness/bench.ts';
import { basic, call, mediaType } from '../harness/call.ts';

const links = [
  ...[
    'actions',
    'cluster',
    'config',
    'cpu',
    'disk',
    'hsms',
    'memory',
    'network',
    'ntls',
    'ntp',
    'packageFiles',
  ],
  ...['packages', 'sensors', 'services', 'snmp', 'ssh', 'syslog', 'time', 'upgrades', 'webServer'],
];

const appliance = {
  ...Object.fromEntries(links.map((link) => [link, `/api/lunasa/${link}`])),
  version: '7.9.0-lunarest',
  forceSoLogin: false,
  systemStatus: 'ISO (In Service Okay)',
  systemStatusCodes: '61,62,63',
};

describe.each(releases)('Release %s', (release) => {
  test.each(['admin', 'operator', 'monitor'] as const)(
    '%s looks at the appliance in a session',
    async (user) => {
      const bench = await startBench({ release });
      expect(await bench.client(user).getAppliance()).toEqual(shown(appliance));
    },
  );

  test('credentials alone are enough', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('monitor') };
    const answer = await call(bench.url, { path: '/api/lunasa', headers });
    expect({ status: answer.status, body: answer.body }).toEqual(shown(appliance));
    expect(bench.appliance.snapshot().sessions).toEqual({});
  });
});
