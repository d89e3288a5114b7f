// Room access: roles of appliance users in release 17, and the effect of their rules in both releases.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { errorOf, gone, listed, refusal, shown } from '../../answers/answers.ts';
import { hsmPath, partitionPath } from '../../steps/paths.ts';
import { giveFiles, giveRole } from '../../steps/prepared-users.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, cookieOf, mediaType, type RawRequest } from '../../target/call.ts';

const roleid = 'auditors';
const noRule = { status: 401, body: errorOf(401, 'FRAMEWORK_NO_ACL_RULE') };
const noSuchRole = refusal(404, 'SERVERPLUGIN_ROLEID_DOES_NOT_EXIST');
const stubs = (ids: readonly string[]) => ids.map((id) => ({ id, url: `/roles/${id}` }));
const builtIn = ['admin', 'operator', 'monitor', 'audit'];

describe('A role', () => {
  test('is created, listed, renamed and deleted', async () => {
    const client = (await startBench()).newestClient();
    const body = { roleId: roleid, fullName: 'Read only auditors' };
    expect(await client.createRole({ body })).toEqual({
      status: 204,
      headers: { location: '/roles/auditors' },
      body: undefined,
    });
    expect(await client.listRoles()).toEqual(listed({ roles: stubs([...builtIn, roleid]) }));
    const described = { roleId: roleid, changeable: true, resources: '/roles/auditors/resources' };
    expect(await client.getRole({ roleid })).toEqual(shown({ ...described, fullName: 'Read only auditors' }));
    expect(await client.replaceRole({ roleid, body: { fullName: 'Auditors' } })).toEqual(gone);
    expect(await client.getRole({ roleid })).toEqual(shown({ ...described, fullName: 'Auditors' }));
    expect(await client.changeRole({ roleid, body: { fullName: 'A b' } })).toEqual(gone);
    expect(await client.changeRole({ roleid, body: {} })).toEqual(gone);
    expect(await client.getRole({ roleid })).toEqual(shown({ ...described, fullName: 'A b' }));
    expect(await client.deleteRole({ roleid })).toEqual(gone);
    expect(await client.getRole({ roleid })).toEqual(noSuchRole);
  });

  test('without a full name shows an empty one', async () => {
    const client = (await startBench()).newestClient();
    await client.createRole({ body: { roleId: roleid } });
    expect(await client.getRole({ roleid })).toMatchObject(shown({ fullName: '' }));
  });

  test('is in a paged list', async () => {
    const client = (await startBench()).newestClient();
    expect(await client.listRoles({ limit: 2, offset: 1 })).toEqual(
      listed({ roles: stubs(['operator', 'monitor']) }, '</roles?limit=2&offset=3>; rel="next"'),
    );
  });

  test('can take its LunaSH commands from a file of the caller', async () => {
    const bench = await startBench();
    giveFiles(bench, { 'auditors.txt': 'exit\n' });
    const client = bench.newestClient();
    expect(await client.createRole({ body: { roleId: roleid, file: 'auditors.txt' } })).toMatchObject({
      status: 204,
    });
    expect(await client.createRole({ body: { roleId: 'others', file: 'others.txt' } })).toEqual(
      refusal(400, 'FRAMEWORK_BAD_REQUEST'),
    );
  });

  test('that is deleted leaves its users without a role and without permissions', async () => {
    const bench = await startBench();
    const headers = { ...mediaType('17'), ...giveRole(bench, ['GET:/api/lunasa']) };
    expect(await call(bench.url, { path: '/api/lunasa', headers })).toMatchObject({ status: 200 });
    expect(await bench.newestClient().deleteRole({ roleid: 'strangers' })).toEqual(gone);
    expect(await call(bench.url, { path: '/api/lunasa', headers })).toMatchObject(noRule);
    expect(bench.appliance.snapshot().users.stranger?.role).toBe('');
  });
});

describe('The rules of a role', () => {
  test('are replaced, added to and read back', async () => {
    const client = (await startBench()).newestClient();
    await client.createRole({ body: { roleId: roleid } });
    expect(await client.getRoleResources({ roleid })).toEqual(shown(''));
    expect(
      await client.replaceRoleResources({ roleid, body: 'GET:/api/lunasa\r\n\n  POST:/auth/session ' }),
    ).toEqual(gone);
    expect(await client.getRoleResources({ roleid })).toEqual(shown('GET:/api/lunasa\nPOST:/auth/session\n'));
    const more = 'GET:/tasks/{taskid}\nGET:/api/lunasa\n';
    expect(await client.changeRoleResources({ roleid, body: more })).toEqual(gone);
    expect(await client.getRoleResources({ roleid })).toEqual(
      shown('GET:/api/lunasa\nPOST:/auth/session\nGET:/tasks/{taskid}\n'),
    );
    expect(await client.replaceRoleResources({ roleid, body: '' })).toEqual(gone);
    expect(await client.getRoleResources({ roleid })).toEqual(shown(''));
  });

  test.each([
    ['no method', '/api/lunasa'],
    ['another method', 'HEAD:/api/lunasa'],
    ['a method in lower case', 'get:/api/lunasa'],
    ['no path', 'GET:'],
    ['a space in it', 'GET:/api /lunasa'],
    ['a comma in it', 'GET:/api,lunasa'],
  ])('are refused and unchanged when a line has %s', async (_, line) => {
    const client = (await startBench()).newestClient();
    await client.createRole({ body: { roleId: roleid } });
    await client.replaceRoleResources({ roleid, body: 'GET:/api/lunasa\n' });
    for (const change of [client.replaceRoleResources, client.changeRoleResources]) {
      expect(await change({ roleid, body: `GET:/tasks\n${line}\n` })).toEqual(
        refusal(400, 'FRAMEWORK_BAD_REQUEST'),
      );
    }
    expect(await client.getRoleResources({ roleid })).toEqual(shown('GET:/api/lunasa\n'));
  });

  test('of a built-in role are those of the contract', async () => {
    const client = (await startBench()).newestClient();
    const rules = await client.getRoleResources({ roleid: 'audit' });
    expect(rules).toEqual(
      shown(
        'POST:/auth/session\nDELETE:/auth/session\nPOST:/auth/login/challenge\nPOST:/auth/login/basic\n' +
          'POST:/users/{userid}/actions/{actionid}\n',
      ),
    );
    const ofAdmin = await client.getRoleResources({ roleid: 'admin' });
    expect(ofAdmin).toMatchObject({ status: 200, body: expect.stringContaining('POST:/roles\n') });
  });

  test('are refused when the list is too long', async () => {
    const client = (await startBench()).newestClient();
    await client.createRole({ body: { roleId: roleid } });
    const body = `GET:/${'a'.repeat(65_536)}`;
    expect(await client.replaceRoleResources({ roleid, body })).toEqual(
      refusal(400, 'FRAMEWORK_BAD_REQUEST'),
    );
  });
});

describe.each(releases)('In release %s a role', (release) => {
  const rows: readonly (readonly [what: string, rule: string, RawRequest, permitted: boolean])[] = [
    ['may read the path of a rule', 'GET:/api/lunasa/hsms', { path: '/api/lunasa/hsms' }, true],
    [
      'may read the item that a rule names in another encoding',
      `GET:${hsmPath}`,
      { path: hsmPath.replace('5', '%35') },
      true,
    ],
    ['may read the path with a trailing slash', 'GET:/api/lunasa/hsms', { path: '/api/lunasa/hsms/' }, true],
    ['may not read an item by a rule for the list', 'GET:/api/lunasa/hsms', { path: hsmPath }, false],
    ['may read an item by a rule with a parameter', 'GET:/api/lunasa/hsms/{hsmid}', { path: hsmPath }, true],
    [
      'may not read the list by a rule for an item',
      'GET:/api/lunasa/hsms/{hsmid}',
      { path: '/api/lunasa/hsms' },
      false,
    ],
    ['may name a parameter freely', 'GET:/api/lunasa/hsms/{serial}', { path: hsmPath }, true],
    ['may read the item that a rule names', `GET:${hsmPath}`, { path: hsmPath }, true],
    ['may not read another item than the named one', 'GET:/api/lunasa/hsms/1', { path: hsmPath }, false],
    ['may not use the path with another method', 'PUT:/api/lunasa/hsms/{hsmid}', { path: hsmPath }, false],
    [
      'may not use a parameter in place of a fixed segment',
      'GET:/api/lunasa/{any}',
      { path: '/api/lunasa/hsms' },
      false,
    ],
    [
      'may not read below the path of a rule',
      'GET:/api/lunasa/hsms/{hsmid}',
      { path: partitionPath('payments') },
      false,
    ],
    [
      'may read partitions',
      'GET:/api/lunasa/hsms/{h}/partitions/{p}',
      { path: partitionPath('payments') },
      true,
    ],
    ['may read nothing by a rule for an unknown path', 'GET:/nowhere', { path: '/api/lunasa/hsms' }, false],
  ];

  test.each(rows)('%s', async (_, rule, request, permitted) => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...giveRole(bench, [rule]) };
    const { status, body } = await call(bench.url, { ...request, headers });
    if (permitted) expect(status).toBe(200);
    else expect({ status, body }).toEqual(noRule);
  });

  test('also needs a rule for sessions', async () => {
    const bench = await startBench({ release });
    const request = { method: 'POST', path: '/auth/session' };
    const without = { ...mediaType(release), ...giveRole(bench, ['DELETE:/auth/session']) };
    expect(await call(bench.url, { ...request, headers: without })).toMatchObject(noRule);
    const withRule = { ...mediaType(release), ...giveRole(bench, ['POST:/auth/session']) };
    expect(await call(bench.url, { ...request, headers: withRule })).toMatchObject({ status: 204 });
  });

  test('that does not exist or is invalid permits nothing', async () => {
    const bench = await startBench({ release });
    for (const role of ['nobodys', 'constructor', '']) {
      const state = bench.appliance.snapshot();
      const { monitor } = state.users;
      if (monitor === undefined) throw new Error('the scenario has no monitor');
      bench.appliance.restore({ ...state, users: { ...state.users, monitor: { ...monitor, role } } });
      const headers = { ...mediaType(release), ...basic('monitor') };
      expect(await call(bench.url, { path: '/api/lunasa', headers })).toMatchObject(noRule);
    }
  });
});

describe('A monitoring program', () => {
  const rules = [
    'GET:/',
    'GET:/api',
    'GET:/api/lunasa',
    'GET:/api/lunasa/hsms',
    'GET:/api/lunasa/hsms/{hsmid}',
    'GET:/api/lunasa/hsms/{hsmid}/partitions',
    'GET:/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles',
    'GET:/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}',
    'GET:/api/lunasa/ntls/clients',
    'GET:/api/lunasa/ntls/clients/{clientName}/links',
    'GET:/api/lunasa/ntls/clients/{clientName}/links/{linkid}',
    'POST:/auth/session',
    'DELETE:/auth/session',
  ];

  test('gets a role with rules, and can then read only the paths of the rules', async () => {
    const bench = await startBench();
    const stranger = giveRole(bench, []);
    const admin = { ...mediaType('17'), ...basic('admin') };
    const text = `${rules.join('\n')}\n`;
    const resources = { path: '/roles/strangers/resources' };
    const octets = { ...admin, ...mediaType('17', 'octet-stream') };
    const put = await call(bench.url, { ...resources, method: 'PUT', headers: octets, body: text });
    expect(put.status).toBe(204);
    expect(await call(bench.url, { ...resources, headers: octets })).toMatchObject({ body: text });
    expect(
      await call(bench.url, { ...resources, headers: { accept: '*/*', ...basic('admin') } }),
    ).toMatchObject({
      status: 400,
      body: errorOf(400, 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'),
    });

    const own = { ...mediaType('17'), ...stranger };
    const opened = await call(bench.url, { method: 'POST', path: '/auth/session', headers: own });
    expect(opened.status).toBe(204);
    const headers = { ...mediaType('17'), ...cookieOf(opened) };
    const read = async (path: string) => Object((await call(bench.url, { path, headers })).body);
    const [hsm] = (await read('/api/lunasa/hsms')).hsms;
    const [partition] = (await read(`/api/lunasa/hsms/${hsm.id}/partitions`)).partitions;
    const { roles } = await read(`/api/lunasa/hsms/${hsm.id}/partitions/${partition.id}/roles`);
    expect(await read(roles[0].url)).toMatchObject({ id: 'co', activated: false, initialized: true });
    const [client] = (await read('/api/lunasa/ntls/clients')).clients;
    const [link] = (await read(`${client.url}/links`)).links;
    expect(await read(link.url)).toEqual({
      type: 'hsm/partition',
      url: `/api/lunasa/hsms/${hsm.id}/partitions/${link.id}`,
    });
    expect(await call(bench.url, { path: client.url, headers })).toMatchObject(noRule);
    expect(await call(bench.url, { path: '/tasks', headers })).toMatchObject(noRule);
    const closed = await call(bench.url, { method: 'DELETE', path: '/auth/session', headers });
    expect(closed.status).toBe(204);
  });
});

test.each([
  ['PUT', ''],
  ['PATCH', 'GET:/tasks\n'],
])('a %s of the rules of a role needs no body', async (method, left) => {
  const bench = await startBench();
  giveRole(bench, ['GET:/tasks']);
  const resources = { path: '/roles/strangers/resources' };
  const headers = { ...mediaType('17', 'octet-stream'), ...basic('admin') };
  expect((await call(bench.url, { ...resources, method, headers })).status).toBe(204);
  expect(await call(bench.url, { ...resources, headers })).toMatchObject({ status: 200, body: left });
});
