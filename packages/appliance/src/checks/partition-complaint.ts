/** Checks the partitions of an HSM. */
import type { Hsm } from '../hsms/hsm.ts';
import type { Partition } from '../partitions/partition.ts';
import { freeSpace } from '../partitions/storage.ts';
import { freshRole } from '../roles/role.ts';
import { entriesComplaint } from './entries-complaint.ts';
import { sampleObject, samplePartition } from './samples.ts';
import { firstComplaint, shapeComplaint } from './shape.ts';

export function partitionComplaint(hsm: Hsm): string | null {
  return firstComplaint([
    () => entriesComplaint(hsm.partitions, samplePartition, 'partition', 'id'),
    ...Object.values(hsm.partitions).map((partition) => () => innerComplaint(partition)),
    () => twiceNamed(Object.values(hsm.partitions)),
    () => (freeSpace(hsm) < 0 ? 'The partitions take more room than the HSM has.' : null),
  ]);
}

function innerComplaint({ id, version, roles, smk, objects }: Partition): string | null {
  const place = `The partition ${id}`;
  return firstComplaint([
    () => (/^\d{1,20}$/.test(id) ? null : `${place} has an id that is not a number.`),
    () =>
      [0, 1].includes(version) ? null : `${place} has the version ${version}, which is neither 0 nor 1.`,
    () => shapeComplaint(smk, samplePartition.smk ?? {}, `${place}.smk`),
    () => shapeComplaint(roles, samplePartition.roles ?? {}, `${place}.roles`),
    ...Object.entries(roles).map(
      ([roleid, role]) =>
        () =>
          shapeComplaint(role, freshRole, `${place}.roles.${roleid}`),
    ),
    () => entriesComplaint(objects, sampleObject, 'object', 'id'),
  ]);
}

function twiceNamed(partitions: readonly Partition[]): string | null {
  const names = partitions.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : `Two partitions have the name ${twice}.`;
}
