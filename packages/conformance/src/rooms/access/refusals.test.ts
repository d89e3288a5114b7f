// Refusals about roles and their rules in release 17.
import { describe, expect, test } from '@jest/globals';
import { refusal } from '../../answers/answers.ts';
import { startBench } from '../../target/bench.ts';
import type { NewestClient } from '../../target/target-client.ts';

type Attempt = (client: NewestClient, roleid: string) => Promise<unknown>;

const fullName = 'Another name';
const rules = 'GET:/api/lunasa\n';

const changes: readonly (readonly [operation: string, attempt: Attempt])[] = [
  ['replaceRole', (client, roleid) => client.replaceRole({ roleid, body: { fullName } })],
  ['changeRole', (client, roleid) => client.changeRole({ roleid, body: { fullName } })],
  ['deleteRole', (client, roleid) => client.deleteRole({ roleid })],
  ['replaceRoleResources', (client, roleid) => client.replaceRoleResources({ roleid, body: rules })],
  ['changeRoleResources', (client, roleid) => client.changeRoleResources({ roleid, body: rules })],
];

const reads: typeof changes = [
  ['getRole', (client, roleid) => client.getRole({ roleid })],
  ['getRoleResources', (client, roleid) => client.getRoleResources({ roleid })],
];

async function expectUnchanged(attempt: Attempt, roleid: string, expected: unknown): Promise<void> {
  const bench = await startBench();
  const client = bench.newestClient();
  await client.listTasks();
  const before = bench.appliance.snapshot();
  expect(await attempt(client, roleid)).toEqual(expected);
  expect(bench.appliance.snapshot()).toEqual(before);
}

describe.each(changes)('%s', (_, attempt) => {
  test.each(['admin', 'operator', 'monitor', 'audit'])('refuses the built-in role %s', (roleid) =>
    expectUnchanged(attempt, roleid, refusal(403, 'SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE')),
  );
});

test.each([...changes, ...reads])('%s refuses an unknown role', async (_, attempt) => {
  for (const roleid of ['nobodys', 'constructor'])
    await expectUnchanged(attempt, roleid, refusal(404, 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'));
});

test.each(['admin', 'audit'])('a second role %s is refused', (roleId) =>
  expectUnchanged(
    (client) => client.createRole({ body: { roleId } }),
    roleId,
    refusal(400, 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS'),
  ),
);

test('a second role of the same name is refused', async () => {
  const client = (await startBench()).newestClient();
  await client.createRole({ body: { roleId: 'auditors' } });
  expect(await client.createRole({ body: { roleId: 'auditors' } })).toEqual(
    refusal(400, 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS'),
  );
});
