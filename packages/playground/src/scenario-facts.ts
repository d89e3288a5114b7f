// What can be said of each scenario: its secrets, its partitions, and a change to try.
import { newestRelease, type OperationDescription, operationTables } from '@lunarest/contract';
import {
  hsmPasswords,
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  type ScenarioName,
  serialNumber,
} from '@lunarest/server';

/** A request that changes something, for the second line to try. */
export interface Change {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
}

/** By name. */
export type Secrets = Readonly<Record<string, string>>;

export interface ScenarioFacts {
  readonly hsm: {
    /** Of its roles. */
    readonly secrets: Secrets;
    /** Why there are none; empty where there are some. */
    readonly note: string;
  };
  /** Each with its state, which is empty where the scenario is not about it. */
  readonly partitions: readonly { readonly id: string; readonly state: string }[];
  readonly partitionRoles: {
    readonly secrets: Secrets;
    /** What the secrets are. */
    readonly title: string;
  };
  readonly change: Change;
}

const table = operationTables[newestRelease];
const hsmid = serialNumber;
const newPassword = 'another-Passw0rd';

const auditPassword = changeOf(
  table.changeHsmRolePassword,
  { hsmid, roleid: 'audit' },
  { oldPassword: hsmPasswords.audit, newPassword },
);
const officersChallenge = changeOf(
  table.changePartitionRolePassword,
  { hsmid, partitionid: partitionIds.payments, roleid: 'co' },
  { oldPassword: partitionChallenges.co, newPassword },
);
const initialization = changeOf(
  table.initializeHsm,
  { hsmid },
  { label: 'mine', password: hsmPasswords.so, domain: 'my-Domain' },
);
const passwords = { secrets: partitionPasswords, title: 'roles' };

export const scenarioFacts: Readonly<Record<ScenarioName, ScenarioFacts>> = {
  demo: {
    hsm: { secrets: hsmPasswords, note: '' },
    partitions: [
      { id: partitionIds.payments, state: 'version 1, SMK ready' },
      { id: partitionIds.archive, state: 'version 0' },
      { id: partitionIds.fresh, state: 'version 1, not initialized' },
      { id: partitionIds.migrated, state: 'version 1, SMK not initialized' },
    ],
    partitionRoles: passwords,
    change: auditPassword,
  },
  ped: {
    hsm: { secrets: {}, note: 'PED keys instead of passwords' },
    partitions: Object.values(partitionIds).map((id) => ({ id, state: '' })),
    partitionRoles: { secrets: partitionChallenges, title: 'challenges' },
    change: officersChallenge,
  },
  'legacy-firmware': {
    hsm: { secrets: hsmPasswords, note: '' },
    partitions: [{ id: legacyPartitionId, state: 'version 0' }],
    partitionRoles: passwords,
    change: auditPassword,
  },
  factory: {
    hsm: { secrets: {}, note: 'not initialized, so without passwords' },
    partitions: [],
    partitionRoles: { secrets: {}, title: 'roles' },
    change: initialization,
  },
};

function changeOf(
  { method, path }: OperationDescription,
  parameters: Readonly<Record<string, string>>,
  body: Change['body'],
): Change {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
  return { method: method.toUpperCase(), path: filled, body };
}
