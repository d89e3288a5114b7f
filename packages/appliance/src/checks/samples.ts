/** Sample entries of the right shape, with null for a field of several kinds. */
import type { User } from '../auth/user.ts';
import type { SecretHash } from '../environment.ts';
import type { NtlsClient } from '../ntls/ntls.ts';
import type { StoredObject } from '../objects/object.ts';
import { noContents } from '../partitions/contents.ts';
import type { Partition } from '../partitions/partition.ts';
import { freshRoles } from '../partitions/zeroize.ts';
import { noSmk } from '../smk/smk.ts';
import type { StoredTask } from '../tasks/task.ts';

type Sample<Entry> = { readonly [Field in keyof Entry]: Entry[Field] | null };

const secret: SecretHash = { salt: '', digest: '' };

export const sampleUser: Sample<User> = {
  name: '',
  role: '',
  fullName: '',
  email: '',
  enabled: true,
  changeable: true,
  secret,
  secretSetAt: 0,
  mustChangePassword: false,
  formerSecrets: [],
  certificates: [],
  files: {},
};

export const samplePartition: Sample<Partition> = {
  ...noContents,
  id: '',
  name: '',
  label: '',
  state: 'zeroized',
  version: 1,
  size: 0,
  roles: freshRoles,
  smk: noSmk,
  requests: {},
  backups: [],
};

export const sampleObject: Sample<StoredObject> = {
  id: '',
  label: '',
  class: '',
  keyType: '',
  size: 0,
  isPrivate: true,
};

export const sampleClient: Sample<NtlsClient> = {
  clientID: '',
  ip: '',
  hostname: '',
  certificate: null,
  dn: '',
  links: [],
};

export const sampleTask: Sample<StoredTask> = {
  id: '',
  state: 'Waiting',
  source: { operation: '', path: {} },
  startTime: null,
  finishTime: null,
  details: null,
  response: null,
  createdAt: 0,
  suspended: false,
  work: { kind: 'zeroizeHsm', order: {} },
};
