// Refusals about the devices of the HSM and its partitions; none counts as a failed login.
import { partitionIds } from '@lunarest/server';
import { type RefusalRow, testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';
import { hsmid, loginHsmSo, loginPartitionRole } from '../../steps/steps.ts';
import type { TargetClient } from '../../target/target-client.ts';

const { payments, archive, fresh } = partitionIds;
const noHsmSo = { status: 401, id: 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED' };
const noPartitionUser = { status: 401, id: 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED' };
const notSupported = { status: 400, id: 'HSMPLUGIN_FUNC_NOT_SUPPORTED' };
const noPed = { status: 404, id: 'HSMPLUGIN_INVALID_PED' };
const noFirmware = { status: 400, id: 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE' };
const stc = { activationTimeout: 120, rekeyThreshold: 400, replayWindow: 120 };
const identity = 'Zmlyc3Q=';
const challenge = { role: 'co', certificate: identity };

const ofDevices: readonly RefusalRow[] = [
  [
    'the default certificate of old firmware',
    {
      scenario: 'legacy-firmware',
      attempt: (client) => client.getHsmCertificate({ hsmid }),
      ...notSupported,
    },
  ],
  [
    'clearing tampers without the SO',
    { attempt: (client) => client.performTamperAction({ hsmid, actionid: 'clear' }), ...noHsmSo },
  ],
  [
    'an action on a PED of a password HSM',
    {
      attempt: (client) => client.performPedAction({ hsmid, pedid: '1', actionid: 'disconnect' }),
      ...notSupported,
    },
  ],
  [
    'connecting a PED without an address',
    {
      scenario: 'ped',
      attempt: (client) => client.performPedAction({ hsmid, pedid: '1', actionid: 'connect' }),
      status: 400,
      id: 'FRAMEWORK_BAD_REQUEST',
    },
  ],
  [
    'reading an unknown PED',
    { scenario: 'ped', attempt: (client) => client.getPed({ hsmid, pedid: '2' }), ...noPed },
  ],
  [
    'listing the actions of an unknown PED',
    { scenario: 'ped', attempt: (client) => client.listPedActions({ hsmid, pedid: '2' }), ...noPed },
  ],
  [
    'an action on an unknown PED',
    {
      scenario: 'ped',
      attempt: (client) => client.performPedAction({ hsmid, pedid: '2', actionid: 'disconnect' }),
      ...noPed,
    },
  ],
  [
    'an upgrade without the SO',
    {
      scenario: 'legacy-firmware',
      attempt: (client) => client.performFirmwareAction({ hsmid, actionid: 'upgrade' }),
      ...noHsmSo,
    },
  ],
  [
    'an upgrade of the newest firmware',
    {
      given: loginHsmSo,
      attempt: (client) => client.performFirmwareAction({ hsmid, actionid: 'upgrade' }),
      ...noFirmware,
    },
  ],
  [
    'a rollback of the oldest firmware',
    {
      scenario: 'legacy-firmware',
      given: loginHsmSo,
      attempt: (client) => client.performFirmwareAction({ hsmid, actionid: 'rollback' }),
      ...noFirmware,
    },
  ],
  [
    'the answer to a challenge without the SO',
    {
      attempt: (client) => client.createIndirectResponse({ hsmid, body: { challenge: identity } }),
      ...noHsmSo,
    },
  ],
  [
    'settings of the channel without the SO of the partition',
    {
      given: (client) => loginPartitionRole(client, 'payments', 'co'),
      attempt: (client) => client.changePartitionStc({ hsmid, partitionid: payments, body: stc }),
      ...noPartitionUser,
    },
  ],
  [
    'a client of the channel with the SO of another partition',
    {
      given: (client: TargetClient) => loginPartitionRole(client, 'payments', 'so'),
      attempt: (client) =>
        client.createStcClient({ hsmid, partitionid: archive, body: { identity, label: 'batch01' } }),
      ...noPartitionUser,
    },
  ],
  [
    'a challenge of a partition that is not initialized',
    {
      attempt: (client) => client.createIndirectChallenge({ hsmid, partitionid: fresh, body: challenge }),
      status: 400,
      id: 'HSMPLUGIN_PARTITION_NOT_INITIALIZED',
    },
  ],
  [
    'a challenge of an unknown role',
    {
      attempt: (client) =>
        client.createIndirectChallenge({
          hsmid,
          partitionid: payments,
          body: { ...challenge, role: 'audit' },
        }),
      status: 400,
      id: 'FRAMEWORK_BAD_REQUEST',
    },
  ],
  [
    'a challenge of a role that is not initialized',
    {
      given: async (client) => {
        await loginPartitionRole(client, 'payments', 'so');
        const body = {
          label: 'again',
          password: 'partition-so-Passw0rd',
          domain: 'domain',
          defaultDomain: false,
          ped: '0',
        };
        await client.initializePartition({ hsmid, partitionid: payments, body });
      },
      attempt: (client) => client.createIndirectChallenge({ hsmid, partitionid: payments, body: challenge }),
      status: 400,
      id: 'HSMPLUGIN_ROLE_NOT_INITIALIZED',
    },
  ],
  [
    'a policy template with a reserved name',
    {
      attempt: (client) =>
        client.createPolicyTemplate({ hsmid, partitionid: payments, body: { file: 'server.pem' } }),
      status: 400,
      id: 'HSMPLUGIN_INVALID_FILENAME',
    },
  ],
];

testRefusalCases(inEveryRelease, ofDevices);
