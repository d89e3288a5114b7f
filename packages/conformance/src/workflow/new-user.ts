// Workflow step: creates a user, who must first change the initial password.
import { expect } from '@jest/globals';
import { changed, gone, listed, passwordChangeDemanded, shown } from '../answers/answers.ts';
import type { NewestClient } from '../target/target-client.ts';
import type { WorkflowTarget } from './run-workflow.ts';

export const userid = 'jane';
export const ownPassword = 'own-Passw0rd';
const firstPassword = 'first-Passw0rd';

/** Creates an operator who changes the initial password, and returns a client of this operator. */
export async function createOperator(bench: WorkflowTarget, admin: NewestClient): Promise<NewestClient> {
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
