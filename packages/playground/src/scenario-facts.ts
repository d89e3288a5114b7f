// The facts of a scenario: its secrets, its partitions, and a change to try.
import { filledPath, newestRelease, type OperationDescription, operationTables } from '@lunarest/contract';
import {
  hsmPasswords,
  type Scenario,
  type SharedControl,
  serialNumber,
  userPasswords,
} from '@lunarest/server';

/** A request that changes the state, for the second example line. */
export interface Change {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
}

/** Secrets by name. */
export type Secrets = Readonly<Record<string, string>>;

export interface ScenarioFacts {
  /** Passwords of the users. */
  readonly users: Secrets;
  readonly hsm: {
    /** Secrets of the roles. */
    readonly secrets: Secrets;
    /** The reason why there are no secrets; empty if there are some. */
    readonly note: string;
  };
  readonly partitions: readonly { readonly id: string; readonly state: string }[];
  readonly partitionRoles: {
    /** Secrets of all partitions by role; if partitions differ, those of the first one. */
    readonly secrets: Secrets;
    /** The kind of the secrets. */
    readonly title: string;
  };
  readonly change: Change;
}

const table = operationTables[newestRelease];
const hsmid = serialNumber;
const newPassword = 'another-Passw0rd';

/**
 * The facts of a scenario on a started appliance, which has chosen the identifiers that the scenario does not contain. Users and
 * partitions that a kept state no longer has are omitted.
 */
export async function factsOf(given: Scenario, appliance: SharedControl): Promise<ScenarioFacts> {
  const state = await appliance.snapshot();
  const { initialized } = state.hsm;
  const hsm = initialized ? given.hsm : undefined;
  const partitions = existingPartitions(given, Object.values(state.hsm.partitions));
  const passwords = (given.users ?? []).map(({ name, password }) => [name, password] as const);
  const users = [...Object.entries(userPasswords), ...passwords];
  const roles = partitions.map((partition) => textsIn(partition.roles ?? {})).reverse();
  return {
    users: Object.fromEntries(users.filter(([name]) => Object.hasOwn(state.users, name))),
    hsm: { secrets: textsIn({ so: hsm?.so, audit: hsm?.audit }), note: noteOf(hsm, initialized) },
    partitions: partitions.map((partition) => ({ id: partition.id, state: standingOf(partition) })),
    partitionRoles: {
      secrets: Object.assign({}, ...roles),
      title: hsm?.authentication === 'ped' ? 'challenges' : 'roles',
    },
    change: initialized ? changeToTry(hsm, partitions) : initialization,
  };
}

type Partition = NonNullable<Scenario['partitions']>[number];
type ExistingPartition = Partition & { readonly id: string };

function existingPartitions(
  { partitions = [] }: Scenario,
  made: readonly { readonly id: string; readonly name: string }[],
): readonly ExistingPartition[] {
  return partitions.flatMap((partition) => {
    const { label, name = label } = partition;
    const kept = made.find((other) => (partition.id ? other.id === partition.id : other.name === name));
    return kept === undefined ? [] : [{ ...partition, id: kept.id }];
  });
}

function noteOf(hsm: Scenario['hsm'], initialized: boolean): string {
  if (!initialized) return 'not initialized, so without passwords';
  if (hsm === undefined) return 'initialized after the first start';
  return hsm.authentication === 'ped' ? 'PED keys instead of passwords' : '';
}

function standingOf({ version = 0, initialized = true, smk = 'initialized' }: Partition): string {
  if (!initialized) return `version ${version}, not initialized`;
  if (version === 0) return 'version 0';
  return `version 1, ${smk === 'initialized' ? 'SMK ready' : 'SMK not initialized'}`;
}

const initialization = changeOf(
  table.initializeHsm,
  { hsmid },
  { label: 'mine', password: hsmPasswords.so, domain: 'my-Domain' },
);

/** The first possible change of an initialized HSM: a password, a challenge, or a user's name. */
function changeToTry(hsm: Scenario['hsm'], partitions: readonly ExistingPartition[]): Change {
  if (typeof hsm?.audit === 'string')
    return changeOf(
      table.changeHsmRolePassword,
      { hsmid, roleid: 'audit' },
      { oldPassword: hsm.audit, newPassword },
    );
  const officer = partitions.find(({ roles }) => typeof roles?.co === 'string');
  if (typeof officer?.roles?.co === 'string')
    return changeOf(
      table.changePartitionRolePassword,
      { hsmid, partitionid: officer.id, roleid: 'co' },
      { oldPassword: officer.roles.co, newPassword },
    );
  return changeOf(table.changeUser, { userid: 'monitor' }, { fullName: 'Monitoring account' });
}

function textsIn(secrets: Readonly<Record<string, string | null | undefined>>): Secrets {
  return Object.fromEntries(
    Object.entries(secrets).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function changeOf(
  { method, path }: OperationDescription,
  parameters: Readonly<Record<string, string>>,
  body: Change['body'],
): Change {
  return { method: method.toUpperCase(), path: filledPath(path, parameters), body };
}
