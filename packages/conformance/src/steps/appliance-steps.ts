// Shared test steps that concern the appliance itself.
import { expect } from '@jest/globals';
import type { NewestClient, TargetClient } from '../target/target-client.ts';

type AnyClient = TargetClient | NewestClient;

/** Performs an action of a service and completes its task. */
export async function actOnService(client: AnyClient, serviceid: string, actionid: string): Promise<void> {
  const result = await client.performServiceAction({ serviceid, actionid });
  expect(result).toMatchObject({ status: 204 });
  // The next request completes the task.
  await client.listTasks();
}

/** Reboots the appliance, which ends the session of the client. */
export async function reboot(client: AnyClient): Promise<void> {
  const result = await client.performApplianceAction({ actionid: 'reboot' });
  if (result.status !== 202) throw new Error('the reboot was refused');
  const taskid = result.headers.location.slice('/tasks/'.length);
  expect(await client.performTaskAction({ taskid, actionid: 'start' })).toMatchObject({ status: 204 });
  await client.listTasks();
}
