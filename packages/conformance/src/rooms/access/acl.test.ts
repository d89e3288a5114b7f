// Room access: the access control list of release 17.
import { expect, test } from '@jest/globals';
import { gone, refusal, shown } from '../../answers/answers.ts';
import { giveRole } from '../../steps/prepared-users.ts';
import { startBench } from '../../target/bench.ts';

const badRequest = refusal(400, 'FRAMEWORK_BAD_REQUEST');
const [first, second] = ['GET:/api/lunasa', 'GET:/tasks'];

/** An appliance with one custom user, who has a role with one rule, and a role `others` without rules. */
async function benchWithStranger() {
  const bench = await startBench();
  giveRole(bench, [first]);
  const client = bench.newestClient();
  await client.createRole({ body: { roleId: 'others' } });
  return { bench, client };
}

test('the list contains only changeable users and roles', async () => {
  const { client } = await benchWithStranger();
  expect(await client.getAcl()).toEqual(shown(`user,stranger,strangers\nrole,strangers,${first}\n`));
});

test('the list of a new appliance is empty', async () => {
  const client = (await startBench()).newestClient();
  expect(await client.getAcl()).toEqual(shown(''));
});

test('the text of the list can be sent back unchanged', async () => {
  const { bench, client } = await benchWithStranger();
  const before = bench.appliance.snapshot();
  const read = await client.getAcl();
  if (read.status !== 200) throw new Error('the list cannot be read');
  expect(await client.replaceAcl({ body: read.body })).toEqual(gone);
  expect(bench.appliance.snapshot()).toEqual(before);
});

test('a change sets the named entries and keeps the others', async () => {
  const { client } = await benchWithStranger();
  expect(await client.changeAcl({ body: `role,others,${second}\nrole,others,${first}\n` })).toEqual(gone);
  expect(await client.changeAcl({ body: 'user,stranger,others\n' })).toEqual(gone);
  expect(await client.getAcl()).toEqual(
    shown(`user,stranger,others\nrole,strangers,${first}\nrole,others,${second}\nrole,others,${first}\n`),
  );
  expect(await client.changeAcl({ body: `role,others,${second}\nuser,stranger,monitor` })).toEqual(gone);
  expect(await client.getAcl()).toEqual(
    shown(`user,stranger,monitor\nrole,strangers,${first}\nrole,others,${second}\n`),
  );
});

test('a replacement removes the entries that are not named', async () => {
  const { bench, client } = await benchWithStranger();
  expect(await client.replaceAcl({ body: `role,others,${second}\n` })).toEqual(gone);
  expect(await client.getAcl()).toEqual(shown(`role,others,${second}\n`));
  expect(bench.appliance.snapshot().users.stranger?.role).toBe('');
  expect(bench.appliance.snapshot().users.admin?.role).toBe('admin');
  expect(await client.replaceAcl({ body: '' })).toEqual(gone);
  expect(await client.getAcl()).toEqual(shown(''));
});

test('a user can lose the role', async () => {
  const { bench, client } = await benchWithStranger();
  expect(await client.changeAcl({ body: 'user,stranger,\n' })).toEqual(gone);
  expect(bench.appliance.snapshot().users.stranger?.role).toBe('');
});

test.each([
  ['an unknown user', 'user,nobody,monitor'],
  ['a built-in user', 'user,operator,monitor'],
  ['an unknown role', 'user,stranger,nobodys'],
  ['rules for an unknown role', `role,nobodys,${first}`],
  ['rules for a built-in role', `role,monitor,${first}`],
  ['an invalid rule', 'role,strangers,everything'],
  ['another kind of entry', 'group,strangers,monitor'],
  ['too few values', 'user,stranger'],
  ['too many values', 'user,stranger,monitor,operator'],
  ['no name', 'user,,monitor'],
])('%s is refused and changes nothing', async (_, line) => {
  const { bench, client } = await benchWithStranger();
  const before = bench.appliance.snapshot();
  const body = `user,stranger,others\n${line}\n`;
  expect(await client.changeAcl({ body })).toEqual(badRequest);
  expect(await client.replaceAcl({ body })).toEqual(badRequest);
  expect(bench.appliance.snapshot()).toEqual(before);
});
