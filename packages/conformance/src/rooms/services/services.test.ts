// Room services: the services of the appliance, their state and their start at boot.

import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { sessionsByKey } from '@lunarest/server';
import { changed, listed, shown } from '../../answers/answers.ts';
import { actOnService } from '../../steps/appliance-steps.ts';
import { type Bench, startBench } from '../../target/bench.ts';

const running = ['cbs', 'network', 'ntls', 'ntp', 'ssh', 'stc', 'syslog', 'sysstat', 'webserver'];
const ids = [
  'cbs',
  'clusteradmin',
  'cluster',
  'ctc',
  'ismigration',
  'lsta',
  'network',
  'ntls',
  'ntp',
  'snmp',
  'ssh',
  'stc',
  'syslog',
  'sysstat',
  'webserver',
];

function startsOf(bench: Bench, id: 'ctc' | 'network' | 'ntls' | 'webserver'): number {
  return bench.appliance.snapshot().services[id].starts;
}

describe.each(releases)('Release %s', (release) => {
  test('the appliance lists every service with its state', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.listServices({})).toEqual(
      listed({ services: ids.map((id) => ({ id, url: `/api/lunasa/services/${id}` })) }),
    );
    for (const id of ids) {
      const atWork = running.includes(id);
      expect(await client.getService({ serviceid: id })).toEqual(
        shown({ id, state: atWork ? 'running' : 'stopped', onBoot: atWork }),
      );
    }
  });

  test('an action is a task, after which the service has the requested state', async () => {
    const bench = await startBench({ release, taskProgress: { mode: 'manual' } });
    const client = bench.client('operator');
    const stateOf = async () => {
      const result = await client.getService({ serviceid: 'ntls' });
      return result.status === 200 ? result.body.state : null;
    };
    expect(await client.performServiceAction({ serviceid: 'ntls', actionid: 'stop' })).toEqual(
      changed('/tasks/0'),
    );
    expect(await stateOf()).toBe('running');
    bench.carryOutTasks();
    expect(await stateOf()).toBe('stopped');
    expect(await client.performServiceAction({ serviceid: 'ntls', actionid: 'start', body: {} })).toEqual(
      changed('/tasks/1'),
    );
    bench.carryOutTasks();
    expect(await stateOf()).toBe('running');
  });

  test.each([
    ['start', 'running', 'running', 1],
    ['start', 'stopped', 'running', 2],
    ['stop', 'running', 'stopped', 1],
    ['stop', 'stopped', 'stopped', 1],
    ['restart', 'running', 'running', 2],
    ['restart', 'stopped', 'running', 2],
  ])('%s of a service that is %s leaves it %s', async (actionid, before, after, starts) => {
    const bench = await startBench({ release });
    const client = bench.client();
    if (before === 'stopped') await actOnService(client, 'ntls', 'stop');
    await actOnService(client, 'ntls', actionid);
    expect(await client.getService({ serviceid: 'ntls' })).toMatchObject({ body: { state: after } });
    expect(startsOf(bench, 'ntls')).toBe(starts);
  });

  test('a change of onBoot does not start or stop the service', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    expect(await client.changeService({ serviceid: 'snmp', body: { onBoot: true } })).toEqual(shown({}));
    expect(await client.getService({ serviceid: 'snmp' })).toEqual(
      shown({ id: 'snmp', state: 'stopped', onBoot: true }),
    );
  });

  test('restarting network restarts ctc if it runs, and keeps the sessions', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await actOnService(client, 'network', 'restart');
    expect([startsOf(bench, 'network'), startsOf(bench, 'ctc')]).toEqual([2, 0]);
    await actOnService(client, 'ctc', 'start');
    await actOnService(client, 'network', 'restart');
    expect([startsOf(bench, 'network'), startsOf(bench, 'ctc')]).toEqual([3, 2]);
    expect(Object.keys(sessionsByKey(bench.appliance.snapshot().sessions))).toHaveLength(1);
  });

  test('restarting webserver ends every session', async () => {
    const bench = await startBench({ release });
    await bench.client('monitor').listTasks();
    await actOnService(bench.client(), 'webserver', 'restart');
    expect(startsOf(bench, 'webserver')).toBe(2);
    expect(
      Object.values(sessionsByKey(bench.appliance.snapshot().sessions)).map(({ user }) => user),
    ).not.toContain('monitor');
  });

  test('without a cluster the service cluster starts with force', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const start = { serviceid: 'cluster', actionid: 'start', body: { force: true } };
    expect(await client.performServiceAction(start)).toEqual(changed('/tasks/0'));
    expect(await client.getService({ serviceid: 'cluster' })).toMatchObject({ body: { state: 'running' } });
  });
});
