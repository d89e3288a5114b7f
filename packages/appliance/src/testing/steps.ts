/** Common first steps of test sequences. */
import { loginHsm } from '../hsms/login-hsm.ts';
import { loginPartition } from '../partitions/login-partition.ts';
import type { PartitionRoleId } from '../roles/role.ts';
import {
  serialNumber as hsmid,
  hsmPasswords,
  partitionChallenges,
  partitionIds,
  partitionPasswords,
} from '../scenarios/credentials.ts';
import { settleTasks } from '../tasks/settle-tasks.ts';
import type { Bench } from './bench.ts';

export function loginSo(bench: Bench, password: string = hsmPasswords.so): void {
  bench.output(loginHsm, { hsmid, role: 'so', password });
  settle(bench);
}

export function loginRole(
  bench: Bench,
  role: PartitionRoleId,
  partitionid: string = partitionIds.payments,
): void {
  const challenge = role === 'so' ? undefined : partitionChallenges[role];
  const password = bench.state.hsm.authentication === 'ped' ? challenge : partitionPasswords[role];
  bench.output(loginPartition, { hsmid, partitionid, role, password });
  settle(bench);
}

/** Advances tasks, so that logins at the PED complete. */
export function settle(bench: Bench): void {
  bench.put(settleTasks(bench.state, bench.env));
}

export function repeat(times: number, step: () => unknown): void {
  for (let done = 0; done < times; done += 1) step();
}
