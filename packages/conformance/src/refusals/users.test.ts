// What the room users refuses, each identifier in every release that documents it; nothing changes but what is said.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { refusal } from '../harness/answers.ts';
import { type Bench, startBench } from '../harness/bench.ts';
import { call, credentials, mediaType } from '../harness/call.ts';
import type { NewestClient, TargetClient } from '../harness/target-client.ts';

interface Clients<Client> {
  readonly admin: Client;
  readonly monitor: Client;
}

type Row<Client> = readonly [
  what: string,
  status: number,
  id: string,
  attempt: (clients: Clients<Client>) => Promise<unknown>,
];

const password = 'some-Passw0rd';
const jane = { userId: 'jane', role: 'operator', password };
const nobody = { userid: 'nobody1' };
const admin = { userid: 'admin' };
const monitor = { userid: 'monitor' };
const file = { ...admin, fileid: 'supportInfo.txt' };
const change = { role: 'keeper', fullName: 'Jane' };
const wrong = { password, currentPassword: 'wrong-Passw0rd' };

function formWith(...names: readonly string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append('file', new File(['content'], name));
  return form;
}

const form = formWith('a.txt');

/** Of reading one file, in either way. */
function fileRows(name: 'getUserFile' | 'getUserFileArchive'): readonly Row<TargetClient>[] {
  return [
    [
      `${name} of a name with a bar`,
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
      `${name} of nobody`,
      404,
      'SERVERPLUGIN_USERID_DOES_NOT_EXIST',
      (clients) => clients.admin[name]({ ...file, ...nobody }),
    ],
    [
      `${name} that is not there`,
      404,
      'SERVERPLUGIN_FILEID_DOES_NOT_EXIST',
      (clients) => clients.admin[name]({ ...file, fileid: 'b.txt' }),
    ],
  ];
}

const inBothReleases: readonly Row<TargetClient>[] = [
  [
    'a name that is taken',
    400,
    'SERVERPLUGIN_USERID_ALREADY_EXISTS',
    (clients) => clients.admin.createUser({ body: { ...jane, userId: 'operator' } }),
  ],
  [
    'a name of the operating system',
    400,
    'SERVERPLUGIN_USERID_ALREADY_EXISTS',
    (clients) => clients.admin.createUser({ body: { ...jane, userId: 'root' } }),
  ],
  [
    'a new user of an unknown role',
    400,
    'SERVERPLUGIN_INVALID_ROLEID',
    (clients) => clients.admin.createUser({ body: { ...jane, role: 'keeper' } }),
  ],
  [
    'a new user with a simple password',
    400,
    'SERVERPLUGIN_INVALID_PASSWORD',
    (clients) => clients.admin.createUser({ body: { ...jane, password: 'simplepassword' } }),
  ],
  [
    'another user for a monitor',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.getUser(admin),
  ],
  [
    'a user that is not there',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.getUser(nobody),
  ],
  [
    'a user whose name every object inherits',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.getUser({ userid: '__proto__' }),
  ],
  [
    'a change of nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.changeUser({ ...nobody, body: change }),
  ],
  [
    'a change of a built-in user',
    403,
    'SERVERPLUGIN_USERID_NOT_CHANGEABLE',
    (clients) => clients.admin.changeUser({ ...monitor, body: change }),
  ],
  [
    'a replacement of nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.replaceUser({ ...nobody, body: change }),
  ],
  [
    'a replacement of a built-in user',
    403,
    'SERVERPLUGIN_USERID_NOT_CHANGEABLE',
    (clients) => clients.admin.replaceUser({ ...monitor, body: change }),
  ],
  [
    'the deletion of nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.deleteUser(nobody),
  ],
  [
    'the deletion of a built-in user',
    403,
    'SERVERPLUGIN_USERID_NOT_CHANGEABLE',
    (clients) => clients.admin.deleteUser(monitor),
  ],
  [
    'a simple new password',
    400,
    'SERVERPLUGIN_INVALID_PASSWORD',
    (clients) =>
      clients.admin.performUserAction({
        ...monitor,
        actionid: 'changePassword',
        body: { password: 'simplepassword' },
      }),
  ],
  [
    'a password of somebody else by a monitor',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.performUserAction({ ...admin, actionid: 'changePassword', body: wrong }),
  ],
  [
    'enabling oneself as a monitor',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.performUserAction({ ...monitor, actionid: 'enable' }),
  ],
  [
    'disabling admin',
    403,
    'SERVERPLUGIN_USERID_NOT_CHANGEABLE',
    (clients) => clients.admin.performUserAction({ ...admin, actionid: 'disable' }),
  ],
  [
    'taking the role of a built-in user away',
    403,
    'SERVERPLUGIN_USERID_NOT_CHANGEABLE',
    (clients) => clients.admin.performUserAction({ ...monitor, actionid: 'roleClear' }),
  ],
  [
    'an action on nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.performUserAction({ ...nobody, actionid: 'enable' }),
  ],
  [
    'an unknown action',
    404,
    'SERVERPLUGIN_INVALID_ACTION',
    (clients) => clients.admin.performUserAction({ ...monitor, actionid: 'clearRole' }),
  ],
  [
    'a certificate that is none',
    400,
    'SERVERPLUGIN_INVALID_CERTIFICATE',
    (clients) => clients.admin.createUserCertificate({ ...admin, body: { certificate: 'none' } }),
  ],
  [
    'a certificate of somebody else by a monitor',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.createUserCertificate({ ...admin, body: { certificate: 'none' } }),
  ],
  [
    'a certificate of nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.createUserCertificate({ ...nobody, body: { certificate: 'none' } }),
  ],
  [
    'files of a name with a slash',
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
    'files of nobody',
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
    'a file for nobody',
    404,
    'SERVERPLUGIN_USERID_DOES_NOT_EXIST',
    (clients) => clients.admin.createUserFile({ ...nobody, body: form }),
  ],
];

const onlyIn17: readonly Row<NewestClient>[] = [
  [
    'actions of another user',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.listUserActions(admin),
  ],
  [
    'actions of nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.listUserActions(nobody),
  ],
  [
    'certificates of another user',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.listUserCertificates(admin),
  ],
  [
    'certificates of nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.listUserCertificates(nobody),
  ],
  [
    'deleting certificates of another user',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.deleteUserCertificates(admin),
  ],
  [
    'deleting certificates of nobody',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.deleteUserCertificates(nobody),
  ],
  [
    'a setting named twice',
    400,
    'APPLIANCE_USER_INVALID_PARAMETERS',
    (clients) =>
      clients.admin.performPasswordRulesAction({
        actionid: 'enable',
        body: { settingsToToggle: ['history', 'history'] },
      }),
  ],
];

/** The answer, and that the appliance is as it was. */
async function expectRefusal<Client extends TargetClient | NewestClient>(
  bench: Bench,
  clients: Clients<Client>,
  [, status, id, attempt]: Row<Client>,
): Promise<void> {
  // Opens the sessions, which are changes of their own.
  await clients.admin.listTasks();
  await clients.monitor.listTasks();
  const before = bench.appliance.snapshot();
  expect(await attempt(clients)).toEqual(refusal(status, id));
  expect(bench.appliance.snapshot()).toEqual(before);
}

describe.each(releases)('Release %s', (release) => {
  test.each(inBothReleases)('%s is refused with %i %s', async (...row) => {
    const bench = await startBench({ release });
    await expectRefusal(bench, { admin: bench.client(), monitor: bench.client('monitor') }, row);
  });

  test.each(['changeUser', 'replaceUser'] as const)('%s refuses an unknown role', async (name) => {
    const bench = await startBench({ release });
    const client = bench.client();
    await client.createUser({ body: jane });
    const result = await client[name]({ userid: 'jane', body: change });
    expect(result).toEqual(refusal(400, 'SERVERPLUGIN_INVALID_ROLEID'));
  });

  test('a wrong current password is refused, and counts as a failed login', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const result = await client.performUserAction({ ...monitor, actionid: 'changePassword', body: wrong });
    expect(result).toEqual(refusal(400, 'SERVERPLUGIN_INCORRECT_PASSWORD'));
    const failures = [bench.clock.now()];
    expect(bench.appliance.snapshot().loginStandings).toEqual({ monitor: { failures, lock: null } });
  });

  test('a file that comes as JSON is refused', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...credentials('admin', 'admin-Passw0rd') };
    const request = { method: 'POST', path: '/users/admin/files', headers, body: '{}' };
    expect(await call(bench.url, request)).toMatchObject({
      status: 400,
      body: { id: 'SERVER_REQUEST_NOT_APPROPRIATE' },
    });
  });

  test.each([
    ['getUser', (client: TargetClient) => client.getUser(admin)],
    ['listUserFiles', (client: TargetClient) => client.listUserFiles(admin)],
    ['getUserFile', (client: TargetClient) => client.getUserFile(file)],
    ['getUserFileArchive', (client: TargetClient) => client.getUserFileArchive(file)],
    ['createUserFile', (client: TargetClient) => client.createUserFile({ ...admin, body: form })],
  ] as const)('%s says when the appliance fails', async (operation, attempt) => {
    const bench = await startBench({ release });
    bench.appliance.setFault(operation, 'SERVERPLUGIN_INTERNAL_ERROR');
    expect(await attempt(bench.client())).toEqual(refusal(400, 'SERVERPLUGIN_INTERNAL_ERROR'));
  });
});

const rules = { detectionWindowSeconds: 60, lockoutDurationSeconds: 60, maxFailedAttempts: 0 };

describe('Release 17', () => {
  test.each(onlyIn17)('%s is refused with %i %s', async (...row) => {
    const bench = await startBench();
    await expectRefusal(bench, { admin: bench.newestClient(), monitor: bench.newestClient('monitor') }, row);
  });

  test.each([
    [
      'listUserActions',
      400,
      'SERVERPLUGIN_INTERNAL_ERROR',
      (client: NewestClient) => client.listUserActions(admin),
    ],
    [
      'getLoginRules',
      500,
      'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG',
      (client: NewestClient) => client.getLoginRules(),
    ],
    [
      'replaceLoginRules',
      500,
      'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG',
      (client: NewestClient) => client.replaceLoginRules({ body: rules }),
    ],
    [
      'getPasswordRules',
      500,
      'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG',
      (client: NewestClient) => client.getPasswordRules(),
    ],
    [
      'changePasswordRules',
      500,
      'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG',
      (client: NewestClient) => client.changePasswordRules({ body: { history: 3 } }),
    ],
    [
      'performPasswordRulesAction',
      500,
      'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION',
      (client: NewestClient) => client.performPasswordRulesAction({ actionid: 'enable' }),
    ],
    [
      'performPasswordRulesAction',
      404,
      'APPLIANCE_ACTION_DOES_NOT_EXIST',
      (client: NewestClient) => client.performPasswordRulesAction({ actionid: 'disable' }),
    ],
  ] as const)('%s says when the appliance fails: %i %s', async (operation, status, id, attempt) => {
    const bench = await startBench();
    bench.appliance.setFault(operation, id);
    expect(await attempt(bench.newestClient())).toEqual(refusal(status, id));
  });
});
