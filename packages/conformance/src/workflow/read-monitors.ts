// Workflow step: calls every GET operation of the newest release.
import { expect } from '@jest/globals';
import { newestRelease, type OperationDescription } from '@lunarest/contract';
import { errorOf, gone } from '../answers/answers.ts';
import { operationRows } from '../requests/contract-document.ts';
import { validRequest } from '../requests/valid-request.ts';
import { hsmid } from '../steps/steps.ts';
import { methodOf } from '../target/method-of.ts';
import type { NewestClient } from '../target/target-client.ts';
import { clientid, linkid } from './new-ntls-client.ts';
import { partition } from './new-partition.ts';
import { userid } from './new-user.ts';

interface Exception {
  readonly status: number;
  /** The error identifier of a refusal. */
  readonly error?: string;
  readonly reason: string;
}

/** The operations that do not answer 200 in this workflow. */
const exceptions: Readonly<Record<string, Exception>> = {
  getTask: { status: 303, reason: 'a task that has ended leads to its response' },
  getPartitionSff: { status: 202, reason: 'it starts a task' },
  getUpgrade: { status: 404, error: 'FRAMEWORK_NO_RESOURCE', reason: 'nothing is waiting to be installed' },
  listClusterMembers: {
    status: 404,
    error: 'CLUSTER_DOES_NOT_EXIST',
    reason: 'the appliance has no cluster',
  },
  getStcClient: {
    status: 404,
    error: 'HSMPLUGIN_INVALID_STC_CLIENT',
    reason: 'the client is linked by NTLS',
  },
  getIndirectChallenge: {
    status: 404,
    error: 'HSMPLUGIN_INVALID_CHALLENGE',
    reason: 'no user logs in by way of another HSM',
  },
  listLoginRulesActions: {
    status: 501,
    error: 'FRAMEWORK_NOT_SIMULATED',
    reason: 'no source documents the entries of the list',
  },
};

/** Path parameters that replace the examples of the contract, by room and by operation. */
const inRooms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hsms: { hsmid },
  partitions: partition,
  roles: partition,
  smk: partition,
  objects: { ...partition, objectid: '72' },
  ntls: { clientid, linkid },
  access: { roleid: 'monitor' },
};
const inOperations: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  getHsmRole: { roleid: 'so' },
  listHsmRoleActions: { roleid: 'audit' },
  getUser: { userid },
  listUserActions: { userid },
  listUserCertificates: { userid },
  getMeasurementStats: { duration: 60 },
};

export async function readMonitors(client: NewestClient): Promise<void> {
  const ended = await endTask(client);
  const answered = await endTask(client);
  const readings = operationRows(newestRelease).filter(([, { method }]) => method === 'get');
  const read: Record<string, unknown> = {};
  for (const [id, operation] of readings) {
    const taskid = id === 'getTaskResponse' ? answered : ended;
    const { status, error } = await methodOf(client, id)({ ...inputOf(operation), taskid });
    read[id] = { status, error };
  }
  const expected = Object.entries(exceptions).map(([id, { status, error }]) => [
    id,
    { status, error: error === undefined ? undefined : errorOf(status, error) },
  ]);
  expect(read).toEqual({
    ...Object.fromEntries(readings.map(([id]) => [id, { status: 200, error: undefined }])),
    ...Object.fromEntries(expected),
  });
  expect(await client.deleteTasks()).toEqual(gone);
}

/** The identifier of a finished task whose response has not been read. */
async function endTask(client: NewestClient): Promise<string> {
  const result = await client.getPartitionSff(partition);
  if (result.status !== 202) throw new Error('the backup token was refused');
  await client.listTasks();
  return result.headers.location.slice('/tasks/'.length);
}

function inputOf(operation: OperationDescription): object {
  const { pathValues } = validRequest(newestRelease, operation);
  const named = Object.keys(pathValues);
  const meant = Object.entries(inRooms[operation.room] ?? {}).filter(([name]) => named.includes(name));
  return { ...pathValues, ...Object.fromEntries(meant), ...inOperations[operation.id] };
}
