/** Writes the policies of a partition to a file of the caller. */
import type { Policy } from '../hsms/policies.ts';
import { done, type Operation, refused } from '../operation.ts';
import { findPartition, type NoPartition, type PartitionPath } from './partition.ts';
import { partitionPoliciesOf } from './policies.ts';

export interface CreatePolicyTemplateInput extends PartitionPath {
  readonly file: string;
}

/** The owner and the name of the file. */
export interface WrittenFile {
  readonly userid: string;
  readonly fileid: string;
}

export const createPolicyTemplate: Operation<
  CreatePolicyTemplateInput,
  WrittenFile,
  NoPartition | 'HSMPLUGIN_INVALID_FILENAME'
> = (state, input, env) => {
  const partition = findPartition(state, input);
  if (!partition.ok) return partition;
  const { file, caller } = input;
  const user = state.users[caller.user];
  if (!isTemplateName(file) || user === undefined) return refused('HSMPLUGIN_INVALID_FILENAME');
  const content = btoa(partitionPoliciesOf(state, partition.value).map(line).join(''));
  const files = { ...user.files, [file]: { content, storedAt: env.now() } };
  const written = { ...state, users: { ...state.users, [caller.user]: { ...user, files } } };
  return done(written, { userid: caller.user, fileid: file });
};

/** The contract allows only letters, digits, points, hyphens, underscores and spaces. */
function isTemplateName(name: string): boolean {
  const takenForMore = /^[. ]|\.\.| $/.test(name);
  return !takenForMore && name !== 'server.pem';
}

function line({ id, name, value }: Policy): string {
  return `${id}=${value} # ${name}\n`;
}
