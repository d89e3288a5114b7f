// Part of the day: a new user arrives and changes the first password before anything else.
import { expect } from '@jest/globals';
import { changed, gone, listed, passwordChangeDemanded, shown } from '../answers/answers.ts';
import type { NewestClient } from '../target/target-client.ts';
import type { Workplace } from './workplace.ts';

export const userid = 'jane';
export const ownPassword = 'own-Passw0rd';
const firstPassword = 'first-Passw0rd';

/** Makes an operator, and gives a client of hers with a password that she alone knows. */
export async function welcomeUser(bench: Workplace, admin: NewestClient): Promise<NewestClient> {
  const body = { userId: userid, fullName: 'Jane Doe', role: 'operator', password: firstPassword };
  expect(await admin.createUser({ body })).toEqual(changed(`/users/${userid}`));

  const newcomer = bench.clientOf(userid, firstPassword);
  expect(await newcomer.listTasks()).toEqual({
    status: 401,
    error: passwordChangeDemanded(),
  });
  const change = { password: ownPassword, currentPassword: firstPassword };
  expect(await newcomer.performUserAction({ userid, actionid: 'changePassword', body: change })).toEqual(
    gone,
  );
  expect(await newcomer.listTasks()).toEqual(listed({ tasks: [] }));
  await newcomer.close();

  const jane = bench.clientOf(userid, ownPassword);
  expect(await jane.getUser({ userid })).toEqual(
    shown({
      userId: userid,
      fullName: 'Jane Doe',
      email: '',
      role: 'operator',
      status: 'enabled',
      changeable: true,
      passwordLastChanged: '2026-03-01',
      lockedOut: false,
      accountLockTime: '',
      accountUnlockTime: '',
      actions: `/users/${userid}/actions`,
      certificates: `/users/${userid}/certificates`,
      files: `/users/${userid}/files`,
    }),
  );
  return jane;
}
