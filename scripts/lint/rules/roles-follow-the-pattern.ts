// Who may call what follows the pattern of the pages that print privileges: all may hold a session, three roles may read,
// two may change, and only admin may initialise the HSM, act on it, or change the software and the web server;
// what writes a file of the caller is a reading.
import type { Rule } from '../rule.ts';

const forAdminOnly = [
  'initializeHsm',
  'performFirmwareAction',
  'performHsmAction',
  'changeWebServer',
  'createPackageFile',
  'createUpgrade',
  'performBackupAction',
];
const forReaders = ['createPolicyTemplate'];

export const rolesFollowThePattern: Rule = ({ operation: { id, method, room, roles } }) => {
  const expected = expectedRoles(id, method, room);
  return String(roles) === String(expected)
    ? []
    : [`x-luna-roles is ${roles}, and the pattern says ${expected}`];
};

function expectedRoles(id: string, method: string, room: string): readonly string[] {
  if (room === 'auth') return ['admin', 'operator', 'monitor', 'audit'];
  if (method === 'get' || forReaders.includes(id)) return ['admin', 'operator', 'monitor'];
  return forAdminOnly.includes(id) ? ['admin'] : ['admin', 'operator'];
}
