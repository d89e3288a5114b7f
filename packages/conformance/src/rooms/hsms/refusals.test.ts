// Refusals of the HSM that do not count as failed logins.
import { hsmPasswords, partitionIds } from '@lunarest/server';
import { type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';
import {
  hsmid,
  initializeFactory,
  loginHsmSo,
  loginPartitionRole,
  otherPassword,
} from '../../steps/steps.ts';
import type { TargetClient } from '../../target/target-client.ts';

const { payments } = partitionIds;
const size = 1_000_000;
const newHsm = {
  label: 'again',
  password: hsmPasswords.so,
  domain: 'domain',
  defaultDomain: false,
  ped: '0',
};
const change = (oldPassword: string) => ({ oldPassword, newPassword: otherPassword });

const noHsmSo = { status: 401, id: 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' };
const notSupported = { status: 400, id: 'HSMPLUGIN_FUNC_NOT_SUPPORTED' };
const roleNotInitialized = { status: 400, id: 'HSMPLUGIN_ROLE_NOT_INITIALIZED' };
const lockedOut = { status: 400, id: 'HSMPLUGIN_ROLE_LOCKED_OUT' };

const asPaymentsSo = (client: TargetClient) => loginPartitionRole(client, 'payments', 'so');
const loginAuditor = (client: TargetClient) =>
  client.loginHsm({ hsmid, body: { role: 'audit', password: hsmPasswords.audit } });
const resetAuditor = (client: TargetClient) => {
  const body = { password: otherPassword };
  return client.performHsmRoleAction({ hsmid, roleid: 'audit', actionid: 'reset', body });
};

const onTheHsm: readonly RefusalRow[] = [
  [
    'login of the SO of an HSM that is not initialized',
    {
      scenario: 'factory',
      attempt: (client) => client.loginHsm({ hsmid, body: { role: 'so', password: hsmPasswords.so } }),
      status: 400,
      id: 'HSMPLUGIN_HSM_NOT_INITIALIZED',
    },
  ],
  [
    'login of an Auditor that is not initialized',
    { scenario: 'factory', attempt: loginAuditor, ...roleNotInitialized },
  ],
  [
    'indirect login',
    { attempt: (client) => client.loginHsm({ hsmid, body: { response: 'a-response' } }), ...notSupported },
  ],
  [
    'login of a locked-out Auditor, even with the correct password',
    {
      given: async (client) => {
        const body = { role: 'audit', password: 'wrong-Passw0rd' };
        for (let attempt = 0; attempt < 10; attempt += 1) await client.loginHsm({ hsmid, body });
      },
      attempt: loginAuditor,
      ...lockedOut,
    },
  ],
  [
    'a second initialization without the SO',
    { attempt: (client) => client.initializeHsm({ hsmid, body: newHsm }), ...noHsmSo },
  ],
  [
    'a second initialization with another SO password',
    {
      given: loginHsmSo,
      attempt: (client) => client.initializeHsm({ hsmid, body: { ...newHsm, password: otherPassword } }),
      ...noHsmSo,
    },
  ],
  [
    'zeroize without the SO',
    { attempt: (client) => client.performHsmAction({ hsmid, actionid: 'zeroize' }), ...noHsmSo },
  ],
  [
    'zeroize with the Auditor alone',
    {
      given: loginAuditor,
      attempt: (client) => client.performHsmAction({ hsmid, actionid: 'zeroize' }),
      ...noHsmSo,
    },
  ],
  ['the reset of the Auditor without the SO', { attempt: resetAuditor, ...noHsmSo }],
  [
    'the reset of an Auditor that is not initialized',
    {
      scenario: 'factory',
      given: async (client) => {
        await initializeFactory(client);
        await loginHsmSo(client);
      },
      attempt: resetAuditor,
      ...roleNotInitialized,
    },
  ],
  [
    'a challenge on a password HSM',
    {
      given: loginHsmSo,
      attempt: (client) =>
        client.performHsmRoleAction({ hsmid, roleid: 'audit', actionid: 'createChallenge' }),
      ...notSupported,
    },
  ],
  [
    'deactivation on a password HSM',
    {
      given: loginHsmSo,
      attempt: (client) => client.performHsmRoleAction({ hsmid, roleid: 'audit', actionid: 'deactivate' }),
      ...notSupported,
    },
  ],
  [
    'any action on the SO',
    {
      given: loginHsmSo,
      attempt: (client) => client.performHsmRoleAction({ hsmid, roleid: 'so', actionid: 'reset' }),
      status: 404,
      id: 'HSMPLUGIN_INVALID_ACTION',
    },
  ],
  [
    'a password change of an Auditor that is not initialized',
    {
      scenario: 'factory',
      attempt: (client) =>
        client.changeHsmRolePassword({ hsmid, roleid: 'audit', body: change(hsmPasswords.audit) }),
      ...roleNotInitialized,
    },
  ],
  [
    'a change of the PED secret on a password HSM',
    {
      attempt: (client) =>
        client.changeHsmRolePassword({
          hsmid,
          roleid: 'so',
          body: { ...change(hsmPasswords.so), changeSecret: true },
        }),
      ...notSupported,
    },
  ],
  [
    'a partition without the SO',
    {
      attempt: (client) => client.createPartition({ hsmid, body: { name: 'new', hasPso: true, size } }),
      ...noHsmSo,
    },
  ],
  [
    'a partition whose name is in use',
    {
      given: loginHsmSo,
      attempt: (client) => client.createPartition({ hsmid, body: { name: 'payments', hasPso: true, size } }),
      status: 400,
      id: 'HSMPLUGIN_PARTITION_NAME_IN_USE',
    },
  ],
  [
    'a partition larger than the HSM',
    {
      given: loginHsmSo,
      attempt: (client) =>
        client.createPartition({ hsmid, body: { name: 'new', hasPso: true, size: 40_000_000 } }),
      status: 400,
      id: 'HSMPLUGIN_INSUFFICIENT_SPACE',
    },
  ],
  [
    'a partition without its own SO',
    {
      given: loginHsmSo,
      attempt: (client) => client.createPartition({ hsmid, body: { name: 'new', hasPso: false, size } }),
      ...notSupported,
    },
  ],
  [
    'a partition of version 1 on old firmware',
    {
      scenario: 'legacy-firmware',
      given: loginHsmSo,
      attempt: (client) =>
        client.createPartition({ hsmid, body: { name: 'new', hasPso: true, size, version: 1 } }),
      ...notSupported,
    },
  ],
  [
    'deletion of a partition without the SO',
    { attempt: (client) => client.deletePartition({ hsmid, partitionid: payments }), ...noHsmSo },
  ],
  [
    'deletion of a partition with its own SO alone',
    {
      given: asPaymentsSo,
      attempt: (client) => client.deletePartition({ hsmid, partitionid: payments }),
      ...noHsmSo,
    },
  ],
];

testRefusalCases(inEveryRelease, onTheHsm);
