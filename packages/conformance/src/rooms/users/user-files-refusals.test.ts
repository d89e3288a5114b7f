// Refusals about the files of a user; the state is unchanged.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { gone, refusal } from '../../answers/answers.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';
import { testUserRefusals, type UserRefusal } from '../../refusals/user-refusals.ts';
import { startBench } from '../../target/bench.ts';
import { call, credentials, mediaType } from '../../target/call.ts';
import type { TargetClient } from '../../target/target-client.ts';

const nobody = { userid: 'nobody1' };
const admin = { userid: 'admin' };
const monitor = { userid: 'monitor' };
const file = { ...admin, fileid: 'supportInfo.txt' };

function formWith(...names: readonly string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append('file', new File(['content'], name));
  return form;
}

const form = formWith('a.txt');

/** Refusals of an operation that reads one file. */
function fileRows(name: 'getUserFile' | 'getUserFileArchive'): readonly UserRefusal[] {
  return [
    [
      `${name} of a file name with a bar`,
      400,
      'SERVERPLUGIN_INVALID_PATTERN_DETECTED',
      (clients) => clients.admin[name]({ ...file, fileid: 'a|b' }),
    ],
    [
      `${name} of another user`,
      403,
      'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
      (clients) => clients.monitor[name](file),
    ],
    [
      `${name} of root`,
      403,
      'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE',
      (clients) => clients.admin[name]({ ...file, userid: 'root' }),
    ],
    [
      `${name} of an unknown user`,
      404,
      'SERVERPLUGIN_USERID_DOES_NOT_EXIST',
      (clients) => clients.admin[name]({ ...file, ...nobody }),
    ],
    [
      `${name} of an unknown file`,
      404,
      'SERVERPLUGIN_FILEID_DOES_NOT_EXIST',
      (clients) => clients.admin[name]({ ...file, fileid: 'b.txt' }),
    ],
  ];
}

testUserRefusals(inEveryRelease, [
  [
    'files by a name with a slash',
    400,
    'SERVERPLUGIN_INVALID_PATTERN_DETECTED',
    (clients) => clients.admin.listUserFiles({ userid: '../admin' }),
  ],
  [
    'files of another user',
    403,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.admin.listUserFiles(monitor),
  ],
  [
    'files of root',
    403,
    'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE',
    (clients) => clients.admin.listUserFiles({ userid: 'root' }),
  ],
  [
    'files of an unknown user',
    404,
    'SERVERPLUGIN_USERID_DOES_NOT_EXIST',
    (clients) => clients.admin.listUserFiles(nobody),
  ],
  ...fileRows('getUserFile'),
  ...fileRows('getUserFileArchive'),
  [
    'two files at once',
    400,
    'SERVER_FILE_UPLOAD_LIMIT_EXCEED',
    (clients) => clients.admin.createUserFile({ ...admin, body: formWith('a.txt', 'b.txt') }),
  ],
  [
    'a form without a file',
    400,
    'SERVER_REQUEST_NOT_APPROPRIATE',
    (clients) => clients.admin.createUserFile({ ...admin, body: formWith() }),
  ],
  [
    'a file of an unknown kind',
    400,
    'SERVERPLUGIN_FILENAME_NOT_VALID',
    (clients) => clients.admin.createUserFile({ ...admin, body: formWith('a.exe') }),
  ],
  ...['a..txt', '.a.txt', 'a.txt ', 'a|b.txt'].map(
    (name): UserRefusal => [
      `a file called "${name}"`,
      400,
      'SERVERPLUGIN_FILENAME_NOT_VALID',
      (clients) => clients.admin.createUserFile({ ...admin, body: formWith(name) }),
    ],
  ),
  [
    'a file called server.pem',
    403,
    'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN',
    (clients) => clients.admin.createUserFile({ ...admin, body: formWith('server.pem') }),
  ],
  [
    'a file for another user',
    403,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.admin.createUserFile({ ...monitor, body: form }),
  ],
  [
    'a file for root',
    403,
    'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE',
    (clients) => clients.admin.createUserFile({ userid: 'root', body: form }),
  ],
  [
    'a file for an unknown user',
    404,
    'SERVERPLUGIN_USERID_DOES_NOT_EXIST',
    (clients) => clients.admin.createUserFile({ ...nobody, body: form }),
  ],
]);

describe.each(releases)('Release %s', (release) => {
  test('a file larger than maxFileSize of the web server is refused', async () => {
    const client = (await startBench({ release })).client();
    const { length } = 'content';
    await client.changeWebServer({ body: { maxFileSize: length - 1 } });
    expect(await client.createUserFile({ ...admin, body: form })).toEqual(
      refusal(400, 'FRAMEWORK_BAD_REQUEST'),
    );
    await client.changeWebServer({ body: { maxFileSize: length } });
    expect(await client.createUserFile({ ...admin, body: form })).toEqual(gone);
  });

  test('a file sent as JSON is refused', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...credentials('admin', 'admin-Passw0rd') };
    const request = { method: 'POST', path: '/users/admin/files', headers, body: '{}' };
    expect(await call(bench.url, request)).toMatchObject({
      status: 400,
      body: { id: 'SERVER_REQUEST_NOT_APPROPRIATE' },
    });
  });

  test.each([
    ['listUserFiles', (client: TargetClient) => client.listUserFiles(admin)],
    ['getUserFile', (client: TargetClient) => client.getUserFile(file)],
    ['getUserFileArchive', (client: TargetClient) => client.getUserFileArchive(file)],
    ['createUserFile', (client: TargetClient) => client.createUserFile({ ...admin, body: form })],
  ] as const)('%s reports a failure of the appliance', async (operation, attempt) => {
    const bench = await startBench({ release });
    bench.appliance.faults.plan(operation, { kind: 'failure', failure: 'SERVERPLUGIN_INTERNAL_ERROR' }, null);
    expect(await attempt(bench.client())).toEqual(refusal(400, 'SERVERPLUGIN_INTERNAL_ERROR'));
  });
});
