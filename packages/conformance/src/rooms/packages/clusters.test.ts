// Room packages: the cluster of the appliance.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { hsmPasswords } from '@lunarest/server';
import { changed, listed, queued, refusal, shown } from '../../answers/answers.ts';
import { hsmid } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const members = '/api/clusters/cluster-1/members';

function newCluster(password: string) {
  return { body: { authentication: [{ type: 'SO' as const, password }], clusterLabel: 'example' } };
}

const inCluster = { state: 'member', clusterID: 'cluster-1', clusterLabel: 'example', members };

describe.each(releases)('Release %s', (release) => {
  test('an appliance has no cluster until one is created', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    expect(await client.getCluster()).toEqual(shown({ state: 'none' }));
    expect(await client.createCluster(newCluster(hsmPasswords.so))).toEqual(changed(members));
    expect(await client.getCluster()).toEqual(shown(inCluster));
    expect(await client.listClusterMembers({ clusterID: 'cluster-1' })).toEqual(
      listed({ members: [{ id: 'member-1', name: `LNH-${hsmid}`, primary: true }] }),
    );
    expect(await client.performServiceAction({ serviceid: 'cluster', actionid: 'start' })).toEqual(
      changed('/tasks/0'),
    );
  });

  test('with a PED, the creation of the cluster waits for the key', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    expect(await client.createCluster(newCluster(''))).toEqual(queued('0', '/api/clusters'));
    expect(await client.getCluster()).toEqual(shown({ state: 'none' }));
    bench.carryOutTasks();
    expect(await client.getCluster()).toEqual(shown(inCluster));
    expect(await client.getTaskResponse({ taskid: '0' })).toEqual(shown({ clusterID: 'cluster-1' }));
  });

  test('the second of two cluster creations that wait for the PED fails', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    await client.createCluster(newCluster(''));
    await client.createCluster(newCluster(''));
    bench.carryOutTasks();
    expect(await client.listTasks()).toMatchObject({
      body: { tasks: [{ state: 'Finished' }, { state: 'Error' }] },
    });
  });

  test('a cluster creation that waits for the PED fails on an HSM that has been zeroized', async () => {
    const bench = await startBench({ release, scenario: 'ped', taskProgress: { mode: 'manual' } });
    const client = bench.client();
    await client.createCluster(newCluster(''));
    const { hsm, ...rest } = bench.appliance.snapshot();
    bench.appliance.restore({ ...rest, hsm: { ...hsm, initialized: false, partitions: {} } });
    bench.carryOutTasks();
    expect(await client.getCluster()).toEqual(shown({ state: 'none' }));
    expect(await client.listTasks()).toMatchObject({ body: { tasks: [{ state: 'Error' }] } });
  });

  test('a wrong SO password counts, a correct one resets the count, and the third wrong one erases the HSM', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const wrong = newCluster('wrong-Passw0rd');
    const incorrect = refusal(400, 'HSMPLUGIN_INCORRECT_PASSWORD');
    const left = async () => {
      const result = await client.getHsm({ hsmid });
      return result.status === 200 ? result.body.soLoginsLeft : null;
    };
    expect(await client.createCluster(wrong)).toEqual(incorrect);
    expect(await left()).toBe(2);
    expect(await client.createCluster(wrong)).toEqual(incorrect);
    expect(await left()).toBe(1);
    expect(await client.createCluster(wrong)).toEqual(incorrect);
    expect(await client.getHsm({ hsmid })).toMatchObject({ body: { initialized: false, soLoginsLeft: 3 } });

    const another = await startBench({ release });
    const owner = another.client();
    await owner.createCluster(wrong);
    await owner.createCluster(newCluster(hsmPasswords.so));
    expect(await owner.getHsm({ hsmid })).toMatchObject({ body: { soLoginsLeft: 3 } });
  });
});
