// The steps of the tour: both documented operations, with every documented answer of the SMK action.
import { newestRelease, oldestRelease, type Release, releases } from '@lunarest/contract';
import {
  legacyPartitionId,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
  type ScenarioName,
  serialNumber,
} from '@lunarest/server';

export interface TourStep {
  readonly title: string;
  /** The appliance of the step. Steps on the same appliance run in order in one session. */
  readonly scenario: ScenarioName;
  readonly release: Release;
  readonly operation: 'performSmkAction' | 'loginPartition' | 'changePartitionRolePassword';
  readonly path: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string | boolean>>;
  readonly expected: { readonly status: number; readonly error?: string };
}

const payments = { hsmid: serialNumber, partitionid: partitionIds.payments };
const rollover = { ...payments, smkid: 'smk-fw7-rollover', actionid: 'start' };

/** The steps in order. Only the newest release has the SMK action; both releases have the password change. */
export const tourSteps: readonly TourStep[] = [
  smk('without a login', rollover, 401, 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'),
  login(partitionIds.payments),
  smk('start the rollover', rollover, 200),
  smk('start it again', rollover, 403, 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'),
  smk('end it', { ...rollover, actionid: 'end' }, 200),
  smk(
    'an identifier that violates its pattern',
    { ...rollover, smkid: 'no id' },
    400,
    'FRAMEWORK_BAD_REQUEST',
  ),
  smk('no such HSM', { ...rollover, hsmid: '1' }, 404, 'HSMPLUGIN_INVALID_HSM'),
  smk(
    'no such partition',
    { ...rollover, partitionid: '99999999999999999' },
    404,
    'HSMPLUGIN_INVALID_PARTITION',
  ),
  smk('no such SMK', { ...rollover, smkid: 'smk-fw6' }, 404, 'HSMPLUGIN_INVALID_SMKID'),
  smk('no such action', { ...rollover, actionid: 'pause' }, 404, 'HSMPLUGIN_INVALID_ACTION'),
  smk(
    'not the rollover key',
    { ...rollover, smkid: 'smk-fw7-primary' },
    422,
    'HSMPLUGIN_OPERATION_NOT_ALLOWED',
  ),
  smk(
    'a version 0 partition',
    { ...rollover, partitionid: partitionIds.archive },
    400,
    'HSMPLUGIN_PARTITION_VERSION_INVALID',
  ),
  login(partitionIds.migrated),
  smk(
    'no primary SMK yet',
    { ...rollover, partitionid: partitionIds.migrated },
    409,
    'HSMPLUGIN_SMK_NOT_INITIALIZED',
  ),
  {
    ...smk(
      'firmware without SMK',
      { ...rollover, partitionid: legacyPartitionId },
      400,
      'HSMPLUGIN_FUNC_NOT_SUPPORTED',
    ),
    scenario: 'legacy-firmware',
  },
  ...releases.flatMap((release) => [
    passwordChange(`password appliance, release ${release}`, release, 'demo', partitionPasswords, 204),
    passwordChange(`PED appliance, release ${release}`, release, 'ped', partitionChallenges, 202),
  ]),
];

function smk(title: string, path: TourStep['path'], status: number, error?: string): TourStep {
  const expected = error === undefined ? { status } : { status, error };
  return { title, scenario: 'demo', release: newestRelease, operation: 'performSmkAction', path, expected };
}

function login(partitionid: string): TourStep {
  return {
    title: 'log in as Crypto Officer',
    scenario: 'demo',
    release: newestRelease,
    operation: 'loginPartition',
    path: { hsmid: serialNumber, partitionid },
    body: { role: 'co', password: partitionPasswords.co },
    expected: { status: 204 },
  };
}

/**
 * A password change: of the Crypto Officer in the oldest release and of the Crypto User in the newest, so that each has its
 * initial password.
 */
function passwordChange(
  title: string,
  release: Release,
  scenario: ScenarioName,
  secrets: Readonly<Record<'co' | 'cu', string>>,
  status: number,
): TourStep {
  const roleid = release === oldestRelease ? 'co' : 'cu';
  return {
    title,
    scenario,
    release,
    operation: 'changePartitionRolePassword',
    path: { ...payments, roleid },
    body: { oldPassword: secrets[roleid], newPassword: `new-${roleid}-Passw0rd` },
    expected: { status },
  };
}
