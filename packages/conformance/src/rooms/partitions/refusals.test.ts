// Refusals of a partition that do not count as failed logins.
import { expect } from '@jest/globals';
import { legacyPartitionId, partitionIds, partitionPasswords } from '@lunarest/server';
import { changed } from '../../answers/answers.ts';
import { type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';
import { hsmPath } from '../../steps/paths.ts';
import {
  hsmid,
  initializeFresh,
  loginHsmSo,
  loginPartitionRole,
  loginWrongly,
  otherPassword,
} from '../../steps/steps.ts';
import type { TargetClient } from '../../target/target-client.ts';

const { payments, archive, fresh } = partitionIds;
const newPartition = {
  label: 'again',
  password: partitionPasswords.so,
  domain: 'domain',
  defaultDomain: false,
  ped: '0',
};
const newRole = { password: otherPassword, ped: '0', defaultChallenge: false };
const change = (oldPassword: string) => ({ oldPassword, newPassword: otherPassword });

const noPartitionUser = { status: 401, id: 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' };
const notSupported = { status: 400, id: 'HSMPLUGIN_FUNC_NOT_SUPPORTED' };
const roleNotInitialized = { status: 400, id: 'HSMPLUGIN_ROLE_NOT_INITIALIZED' };
const partitionNotInitialized = { status: 400, id: 'HSMPLUGIN_PARTITION_NOT_INITIALIZED' };
const lockedOut = { status: 400, id: 'HSMPLUGIN_ROLE_LOCKED_OUT' };

const asPaymentsSo = (client: TargetClient) => loginPartitionRole(client, 'payments', 'so');

async function asLegacySo(client: TargetClient): Promise<void> {
  const body = { role: 'so', password: partitionPasswords.so };
  const result = await client.loginPartition({ hsmid, partitionid: legacyPartitionId, body });
  expect(result).toEqual(changed(`${hsmPath}/partitions/${legacyPartitionId}/roles/so`));
}

async function asFreshSo(client: TargetClient): Promise<void> {
  await initializeFresh(client);
  await loginPartitionRole(client, 'fresh', 'so');
}

const login = (partitionid: string, role: 'so' | 'co' | 'cu') => (client: TargetClient) =>
  client.loginPartition({ hsmid, partitionid, body: { role, password: partitionPasswords[role] } });
const initializePartition = (partitionid: string) => (client: TargetClient) =>
  client.initializePartition({ hsmid, partitionid, body: newPartition });
const initializeRole = (partitionid: string, roleid: 'co' | 'cu') => (client: TargetClient) =>
  client.initializePartitionRole({ hsmid, partitionid, roleid, body: newRole });
const changePasswordOfFresh = (client: TargetClient) => {
  const body = change('old-Passw0rd');
  return client.changePartitionRolePassword({ hsmid, partitionid: fresh, roleid: 'co', body });
};
const reset = (partitionid: string) => (client: TargetClient) => {
  const body = { password: otherPassword };
  return client.performPartitionRoleAction({ hsmid, partitionid, roleid: 'co', actionid: 'reset', body });
};

const onAPartition: readonly RefusalRow[] = [
  ['a second initialization without its SO', { attempt: initializePartition(payments), ...noPartitionUser }],
  [
    'a second initialization with the SO of another partition',
    { given: asPaymentsSo, attempt: initializePartition(archive), ...noPartitionUser },
  ],
  ['a login to an uninitialized partition', { attempt: login(fresh, 'so'), ...partitionNotInitialized }],
  [
    'a login of a role that is not initialized',
    { given: initializeFresh, attempt: login(fresh, 'co'), ...roleNotInitialized },
  ],
  [
    'a login while the HSM is in transport mode',
    {
      given: async (client) => {
        await loginHsmSo(client);
        await client.performHsmAction({ hsmid, actionid: 'stmTransport' });
        await client.listTasks();
      },
      attempt: login(payments, 'co'),
      status: 400,
      id: 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE',
    },
  ],
  [
    'a login of a locked-out role, even with the correct password',
    {
      given: (client) => loginWrongly(client, 'payments', 'cu', 10),
      attempt: login(payments, 'cu'),
      ...lockedOut,
    },
  ],
  [
    'a role of an uninitialized partition',
    { attempt: initializeRole(fresh, 'co'), ...partitionNotInitialized },
  ],
  [
    'a role without the SO',
    { given: initializeFresh, attempt: initializeRole(fresh, 'co'), ...noPartitionUser },
  ],
  [
    'initialization of the Crypto User by the SO',
    { given: asFreshSo, attempt: initializeRole(fresh, 'cu'), ...noPartitionUser },
  ],
  [
    'a role that is initialized already',
    {
      given: asPaymentsSo,
      attempt: initializeRole(payments, 'co'),
      status: 400,
      id: 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED',
    },
  ],
  [
    'a password change before the partition is initialized',
    { attempt: changePasswordOfFresh, ...partitionNotInitialized },
  ],
  [
    'a password change of a role that is not initialized',
    { given: initializeFresh, attempt: changePasswordOfFresh, ...roleNotInitialized },
  ],
  ...(['changeSecret', 'changeChallenge'] as const).map(
    (flag): RefusalRow => [
      `a password change with ${flag} on a password partition`,
      {
        attempt: (client) => {
          const body = { ...change(partitionPasswords.co), [flag]: true };
          return client.changePartitionRolePassword({ hsmid, partitionid: payments, roleid: 'co', body });
        },
        ...notSupported,
      },
    ],
  ),
  ['the reset of a role without its SO', { attempt: reset(payments), ...noPartitionUser }],
  ...(['createChallenge', 'deactivate'] as const).map(
    (actionid): RefusalRow => [
      `${actionid} on a password partition`,
      {
        given: asPaymentsSo,
        attempt: (client) =>
          client.performPartitionRoleAction({ hsmid, partitionid: payments, roleid: 'co', actionid }),
        ...notSupported,
      },
    ],
  ),
  [
    'the reset of a role that is not initialized',
    { given: asFreshSo, attempt: reset(fresh), ...roleNotInitialized },
  ],
  [
    'the reset of the Crypto Officer where policy 15 is off',
    {
      scenario: 'legacy-firmware',
      given: asLegacySo,
      attempt: reset(legacyPartitionId),
      status: 400,
      id: 'HSMPLUGIN_POLICY_NOT_ENABLED',
    },
  ],
];

testRefusalCases(inEveryRelease, onAPartition);
