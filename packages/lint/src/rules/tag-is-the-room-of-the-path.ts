// The tag is the room, which follows from the path: the first of these collections in it decides.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

/** Rooms by a segment of their paths. A nested resource precedes the one that contains it. */
const rooms: Readonly<Record<string, string>> = {
  smk: 'smk',
  object: 'objects',
  ntls: 'ntls',
  snmp: 'snmp',
  users: 'users',
  user: 'users',
  resources: 'access',
  acl: 'access',
  partitions: 'partitions',
  hsms: 'hsms',
  tasks: 'tasks',
  auth: 'auth',
  services: 'services',
  network: 'network',
  time: 'time',
  ntp: 'time',
  syslog: 'syslog',
  ssh: 'ssh',
  webServer: 'webserver',
  packageFiles: 'packages',
  packages: 'packages',
  upgrades: 'packages',
  cluster: 'packages',
  clusters: 'packages',
  config: 'packages',
};

export const tagIsTheRoomOfThePath: Rule = {
  id: 'tag-is-the-room-of-the-path',
  demands: 'The tag of every operation is the room of its path.',
  why: 'Files, clients and documentation are grouped by tag, and a reader looks for an operation in the room of its path.',
  scope: { of: 'this contract' },
  find: {
    operation: ({ path, room, at }) => {
      const expected = roomOf(path);
      if (room === expected) return [];
      return [
        {
          at: room === '' ? at.pointer : pointerTo(at.pointer, 'tags'),
          message: `The tag is ${room || 'missing'}, but the path belongs to ${expected}`,
          advice: `Use tags: [${expected}].`,
        },
      ];
    },
  },
};

function roomOf(path: string): string {
  const segments = path.split('/');
  // The partitions of the appliance's disk are not partitions of an HSM.
  if (segments.includes('disk')) return 'system';
  // Roles of the HSM and of partitions have their own room, and so do those of appliance users.
  if (segments.includes('roles')) return segments[1] === 'roles' ? 'access' : 'roles';
  const key = Object.keys(rooms).find((segment) => segments.includes(segment));
  return (key === undefined ? undefined : rooms[key]) ?? 'system';
}
