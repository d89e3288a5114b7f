// Refusals about users, their passwords and certificates; the state is unchanged.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { refusal } from '../../answers/answers.ts';
import { inEveryRelease, inTheNewest } from '../../refusals/tested-releases.ts';
import { testUserRefusals } from '../../refusals/user-refusals.ts';
import { startBench } from '../../target/bench.ts';

const password = 'some-Passw0rd';
const jane = { userId: 'jane', role: 'operator', password };
const nobody = { userid: 'nobody1' };
const admin = { userid: 'admin' };
const monitor = { userid: 'monitor' };
const change = { role: 'keeper', fullName: 'Jane' };
const wrong = { password, currentPassword: 'wrong-Passw0rd' };

testUserRefusals(inEveryRelease, [
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
    'reading another user as a monitor',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.getUser(admin),
  ],
  ['reading an unknown user', 404, 'SERVERPLUGIN_INVALID_USERID', (clients) => clients.admin.getUser(nobody)],
  [
    'reading the user constructor',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.getUser({ userid: '__proto__' }),
  ],
  [
    'a change of an unknown user',
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
    'a replacement of an unknown user',
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
    'the deletion of an unknown user',
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
    'a password of another user, by a monitor',
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
    'removing the role of a built-in user',
    403,
    'SERVERPLUGIN_USERID_NOT_CHANGEABLE',
    (clients) => clients.admin.performUserAction({ ...monitor, actionid: 'roleClear' }),
  ],
  [
    'an action whose name has more than 32 letters',
    400,
    'FRAMEWORK_BAD_REQUEST',
    (clients) => clients.admin.performUserAction({ ...monitor, actionid: 'a'.repeat(33) }),
  ],
  [
    'an action on an unknown user',
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
    'an invalid certificate',
    400,
    'SERVERPLUGIN_INVALID_CERTIFICATE',
    (clients) => clients.admin.createUserCertificate({ ...admin, body: { certificate: 'none' } }),
  ],
  [
    'a certificate of another user, by a monitor',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.createUserCertificate({ ...admin, body: { certificate: 'none' } }),
  ],
  [
    'a certificate of an unknown user',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.createUserCertificate({ ...nobody, body: { certificate: 'none' } }),
  ],
]);

testUserRefusals(inTheNewest, [
  [
    'actions of another user',
    401,
    'SERVERPLUGIN_USERID_NOT_AUTHORIZED',
    (clients) => clients.monitor.listUserActions(admin),
  ],
  [
    'actions of an unknown user',
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
    'certificates of an unknown user',
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
    'deleting certificates of an unknown user',
    404,
    'SERVERPLUGIN_INVALID_USERID',
    (clients) => clients.admin.deleteUserCertificates(nobody),
  ],
]);

describe.each(releases)('Release %s', (release) => {
  test.each(['changeUser', 'replaceUser'] as const)('%s refuses an unknown role', async (name) => {
    const bench = await startBench({ release });
    const client = bench.client();
    await client.createUser({ body: jane });
    const result = await client[name]({ userid: 'jane', body: change });
    expect(result).toEqual(refusal(400, 'SERVERPLUGIN_INVALID_ROLEID'));
  });

  test('a wrong current password is refused and counts as a failed login', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const result = await client.performUserAction({ ...monitor, actionid: 'changePassword', body: wrong });
    expect(result).toEqual(refusal(400, 'SERVERPLUGIN_INCORRECT_PASSWORD'));
    const failures = [bench.clock.now()];
    expect(bench.appliance.snapshot().loginStandings).toEqual({ monitor: { failures, lock: null } });
  });

  test('getUser reports a failure of the appliance', async () => {
    const bench = await startBench({ release });
    bench.appliance.faults.always('getUser', 'SERVERPLUGIN_INTERNAL_ERROR');
    expect(await bench.client().getUser(admin)).toEqual(refusal(400, 'SERVERPLUGIN_INTERNAL_ERROR'));
  });
});
