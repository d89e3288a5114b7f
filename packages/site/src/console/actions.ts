// The requests of the console, which it sends with the typed client, and the choices of its forms.
import {
  type ApplianceState,
  hsmPasswords,
  partitionChallenges,
  partitionPasswords,
} from '@lunarest/appliance';
import type { OperationName, ScenarioName } from '@lunarest/browser';
import type { LunaClient } from '@lunarest/client';
import { newestRelease, type OperationDescription, operationTables } from '@lunarest/contract';

/** The outcome of a request: `loginPartition: 204`, or with the identifier of a refusal. */
type Outcome = string;

interface Answer {
  readonly status: number | string;
  readonly error?: { readonly id: string };
}

/** Logs in to a role: of a partition, or of the HSM for an empty `partitionid`. */
export async function logIn(
  luna: LunaClient,
  {
    hsmid,
    partitionid,
    role,
    password,
  }: { hsmid: string; partitionid: string; role: string; password: string },
): Promise<Outcome> {
  if (partitionid === '') {
    const body = { role: role === 'audit' ? 'audit' : 'so', password } as const;
    return outcomeOf('loginHsm', await luna.loginHsm({ hsmid, body }));
  }
  const known = role === 'cu' || role === 'so' ? role : 'co';
  return outcomeOf(
    'loginPartition',
    await luna.loginPartition({ hsmid, partitionid, body: { role: known, password } }),
  );
}

/** The roles of a partition, or of the HSM for an empty `partitionid`, with their secrets in the built-in scenarios. */
export function rolesOf(
  partitionid: string,
  authentication: ApplianceState['hsm']['authentication'] | undefined,
): Readonly<Record<string, string>> {
  if (partitionid === '') return hsmPasswords;
  return authentication === 'ped' ? { ...partitionPasswords, ...partitionChallenges } : partitionPasswords;
}

/** The place of a login: `chosen`, unless this partition no longer exists; then the first partition, or the HSM. */
export function placeIn(partitionids: readonly string[], chosen: string): string {
  return chosen === '' || partitionids.includes(chosen) ? chosen : (partitionids[0] ?? '');
}

/** A name that none of these snapshots has. */
export function freeSnapshotName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`snapshot-${number}`)) number += 1;
  return `snapshot-${number}`;
}

/** Starts or ends the rollover of the SMK of a partition. */
export async function rollOver(
  luna: LunaClient,
  place: { readonly hsmid: string; readonly partitionid: string },
  actionid: 'start' | 'end',
): Promise<Outcome> {
  const answer = await luna.performSmkAction({ ...place, smkid: 'smk-fw7-rollover', actionid });
  return outcomeOf('performSmkAction', answer);
}

function outcomeOf(operation: OperationName, { status, error }: Answer): Outcome {
  return error === undefined ? `${operation}: ${status}` : `${operation}: ${status} ${error.id}`;
}

export const scenarios = [
  'demo',
  'factory',
  'ped',
  'legacy-firmware',
] as const satisfies readonly ScenarioName[];

interface PlannableFault {
  /** By operationId. */
  readonly operation: string;
  /** Its documented identifiers, in order. */
  readonly failures: readonly string[];
}

/** The operations of the newest release, with the failures that each documents. */
export function plannableFaults(): readonly PlannableFault[] {
  const table: readonly OperationDescription[] = Object.values(operationTables[newestRelease]);
  return table.map(({ id, responses }) => ({
    operation: id,
    failures: [...new Set(Object.values(responses).flatMap(({ errors }) => errors))].toSorted(),
  }));
}
