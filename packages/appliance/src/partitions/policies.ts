/** The policies of a partition, and a file of the caller with them. */
import { type Policy, switchValue } from '../hsms/policies.ts';
import { done, type Operation, refused, type Surroundings, showing } from '../operation.ts';
import { loginLimit } from '../roles/check-secret.ts';
import { withHomeFile } from '../users/user-files.ts';
import { findPartition, type NoPartition, type Partition, type PartitionPath } from './partition.ts';

/** The policies of a partition that this appliance implements, with their values. */
function partitionPoliciesOf(
  { id, version }: Partition,
  { state }: Pick<Surroundings, 'state'>,
): readonly Policy[] {
  const officer = { kind: 'partitionRole', hsmid: state.hsm.id, partitionid: id, roleid: 'co' } as const;
  return [
    { id: '20', name: 'Maximum number of failed logins', value: loginLimit(officer) },
    { id: '21', name: 'Force user PIN change after set/reset', value: 1 },
    { id: '22', name: 'Allow activation', value: switchValue(state.hsm.authentication === 'ped') },
    { id: '23', name: 'Allow auto-activation', value: 0 },
    { id: '41', name: 'Partition version', value: version },
  ];
}

/** Lists the policies of a partition. */
export const listPartitionPolicies = showing(findPartition, partitionPoliciesOf);

interface CreatePolicyTemplateInput extends PartitionPath {
  readonly file: string;
}

/** The owner and the name of the file. */
interface WrittenFile {
  readonly userid: string;
  readonly fileid: string;
}

/** Writes the policies of a partition to a file of the caller. */
export const createPolicyTemplate: Operation<
  CreatePolicyTemplateInput,
  WrittenFile,
  NoPartition | 'FRAMEWORK_BAD_REQUEST' | 'HSMPLUGIN_INVALID_FILENAME'
> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { file, caller } = input;
  const user = state.users[caller.user];
  if (!isTemplateName(file) || user === undefined) return refused('HSMPLUGIN_INVALID_FILENAME');
  const content = btoa(partitionPoliciesOf(partition.value, { state }).map(line).join(''));
  const written = withHomeFile(state, user, { name: file, content }, env);
  return written.ok ? done(written.value, { userid: caller.user, fileid: file }) : written;
};

/** The contract already limits the name to letters, digits, points, hyphens, underscores and spaces. */
function isTemplateName(name: string): boolean {
  const takenForMore = /^[. ]|\.\.| $/.test(name);
  return !takenForMore && name !== 'server.pem';
}

function line({ id, name, value }: Policy): string {
  return `${id}=${value} # ${name}\n`;
}
