// Workflow step: exports policies, and backs up and restores objects and configuration.
import { gunzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import { partitionIds } from '@lunarest/server';
import { gone, listed, shown, waitingTask } from '../answers/answers.ts';
import { actOnService } from '../steps/appliance-steps.ts';
import { startOfTime } from '../target/clock.ts';
import type { NewestClient } from '../target/target-client.ts';
import { partition, partitionid, partitionPath, shownPartition, size } from './new-partition.ts';
import { userid } from './new-user.ts';
import type { WorkflowTarget } from './run-workflow.ts';

const objectsSize = 268 + 592 + 1292;

export async function exportPolicies(client: NewestClient): Promise<void> {
  const fileid = 'ledger policies.txt';
  expect(await client.createPolicyTemplate({ ...partition, body: { file: fileid } })).toEqual({
    status: 201,
    headers: { location: `/users/${userid}/files/ledger%20policies.txt` },
    body: undefined,
  });
  const { policies } = Object(await client.listPartitionPolicies(partition)).body;
  const lines = policies.map(
    ({ id, name, value }: { readonly id: string; readonly name: string; readonly value: number }) =>
      `${id}=${value} # ${name}\n`,
  );
  const { status, body } = Object(await client.getUserFileArchive({ userid, fileid }));
  // A tar archive of one file; its header has 512 bytes.
  const text = new TextDecoder().decode(gunzipSync(body).subarray(512)).replaceAll('\0', '');
  expect({ status, text }).toEqual({ status: 200, text: lines.join('') });
}

export async function backUpObjects(bench: WorkflowTarget, client: NewestClient): Promise<void> {
  storeObjects(bench);
  expect(await listObjects(client)).toEqual(['72', '73', '74']);
  const backup = { name: 'ledger', ids: [] };
  expect(await client.performObjectAction({ ...partition, actionid: 'backup', body: backup })).toEqual(
    started('0', 'backup'),
  );
  expect(await client.getTaskResponse({ taskid: '0' })).toEqual(shown({}));
  const restore = { name: 'ledger', ids: ['72', '74'] };
  expect(await client.performObjectAction({ ...partition, actionid: 'restore', body: restore })).toEqual(
    started('1', 'restore'),
  );
  expect(await client.getTaskResponse({ taskid: '1' })).toEqual(shown({ ids: ['75', '76'] }));
  expect(await listObjects(client)).toEqual(['72', '73', '74', '75', '76']);
  const usedSpace = objectsSize + 268 + 1292;
  expect(await client.getPartition(partition)).toEqual(
    shown({ ...shownPartition, objectCount: 5, usedSpace, freeSpace: size - usedSpace }),
  );
}

/** Changes the port of SSH and restores the delivered configuration. */
export async function restoreConfiguration(client: NewestClient): Promise<void> {
  const [ssh, before] = [await client.getSsh(), Object(await client.getConfig({})).body];
  expect(await client.changeSsh({ body: { port: 2222 } })).toMatchObject({ status: 204 });
  expect(await client.getSsh()).toEqual({ ...ssh, body: { ...Object(ssh).body, port: 2222 } });
  await actOnService(client, 'ssh', 'stop');
  const restore = { backupid: 'config-1', actionid: 'restore', body: { service: 'ssh' } };
  expect(await client.performBackupAction(restore)).toEqual(gone);
  await actOnService(client, 'ssh', 'start');
  expect(await client.getSsh()).toEqual(ssh);
  // The backup is the only remaining change of the workflow, because the API cannot delete it.
  const kept = {
    id: 'config-5',
    created: startOfTime,
    version: before.backups[0].version,
    description: 'Before a restoration',
  };
  expect(await client.getConfig({})).toEqual(listed({ backups: [...before.backups, kept] }));
}

/** Stores objects like an application with an NTLS link, because the API cannot create objects. */
function storeObjects({ appliance }: WorkflowTarget): void {
  const state = appliance.snapshot();
  const { [partitionIds.payments]: model, [partitionid]: made } = state.hsm.partitions;
  if (model === undefined || made === undefined) throw new Error('a partition is missing');
  const { objects, nextObject } = model;
  const partitions = { ...state.hsm.partitions, [partitionid]: { ...made, objects, nextObject } };
  appliance.restore({ ...state, hsm: { ...state.hsm, partitions } });
}

async function listObjects(client: NewestClient): Promise<readonly string[]> {
  const result = await client.listPartitionObjects(partition);
  return result.status === 200 ? result.body.objects.map(({ id }) => id) : [];
}

function started(taskid: string, actionid: string) {
  return {
    status: 200,
    headers: { location: `/tasks/${taskid}` },
    body: waitingTask(taskid, `${partitionPath}/object/actions/${actionid}`),
  };
}
