// What the screen says of each scenario: its secrets, its partitions, and a change to try.
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

export interface ScenarioFacts {
  /** Secrets of the HSM's roles, or why there are none. */
  readonly hsm: string;
  readonly partitions: readonly string[];
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
const passwords = `roles: ${pairs(partitionPasswords)}`;

export const scenarioFacts: Readonly<Record<ScenarioName, ScenarioFacts>> = {
  demo: {
    hsm: pairs(hsmPasswords),
    partitions: [
      `${partitionIds.payments}     version 1, SMK ready`,
      `${partitionIds.archive}  version 0`,
      `${partitionIds.fresh}  version 1, not initialised`,
      `${partitionIds.migrated}     version 1, SMK not initialised`,
      passwords,
    ],
    change: auditPassword,
  },
  ped: {
    hsm: 'PED keys instead of passwords',
    partitions: [Object.values(partitionIds).join(', '), `challenges: ${pairs(partitionChallenges)}`],
    change: officersChallenge,
  },
  'legacy-firmware': {
    hsm: pairs(hsmPasswords),
    partitions: [`${legacyPartitionId}  version 0`, passwords],
    change: auditPassword,
  },
  factory: {
    hsm: 'not initialised, so without passwords',
    partitions: ['none yet: initialise the HSM first'],
    change: initialization,
  },
};

/** `name:secret` for each. */
export function pairs(of: Readonly<Record<string, string>>): string {
  return Object.entries(of)
    .map(([name, secret]) => `${name}:${secret}`)
    .join('  ');
}

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
