// The roles of an operation follow the pattern of the pages with privileges: all roles may have a session, three may read and
// two may change. Only admin may initialize the HSM, perform its actions, change the software, the web server or the
// certificate that clients trust, manage users and the rules for their logins and passwords, and set access rules. An
// operation that writes a file of the caller counts as a read.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

const forAdminOnly = [
  'initializeHsm',
  'performFirmwareAction',
  'performHsmAction',
  'installNtlsCertificate',
  'regenerateNtlsCertificate',
  'changeWebServer',
  'createPackageFile',
  'createUpgrade',
  'performBackupAction',
];
const forReaders = ['createPolicyTemplate'];

/** In the room users all may change their own password, and three roles manage their own entries (decision D-63). */
const ofUsers: Readonly<Record<string, readonly string[]>> = {
  performUserAction: ['admin', 'operator', 'monitor', 'audit'],
  createUserCertificate: ['admin', 'operator', 'monitor'],
  deleteUserCertificates: ['admin', 'operator', 'monitor'],
  createUserFile: ['admin', 'operator', 'monitor'],
  getLoginRules: ['admin'],
  listLoginRulesActions: ['admin'],
  getPasswordRules: ['admin'],
  listPasswordRulesActions: ['admin'],
};

/** Rooms in which only admin changes anything. */
const roomsOfAdmin = ['access', 'users'];

export const rolesFollowThePattern: Rule = {
  id: 'roles-follow-the-pattern',
  demands: 'The roles of every operation follow the pattern of the pages that document privileges.',
  why: 'An operation outside the pattern is probably a mistake in the contract, and roles decide who may destroy keys.',
  scope: { of: 'this contract' },
  find: {
    operation: ({ id, method, room, roles, at }) => {
      const expected = expectedRoles(id, method, room);
      if (String(roles) === String(expected)) return [];
      return [
        {
          at: roles.length === 0 ? at.pointer : pointerTo(at.pointer, 'x-luna-roles'),
          message: `x-luna-roles is ${roles.join(', ') || 'empty'}, but the pattern requires ${expected.join(', ')}`,
          advice: 'Follow the pattern, or add the exception to the rule.',
        },
      ];
    },
  },
};

function expectedRoles(id: string, method: string, room: string): readonly string[] {
  if (room === 'auth') return ['admin', 'operator', 'monitor', 'audit'];
  const own = ofUsers[id];
  if (own !== undefined) return own;
  if (method === 'get' || forReaders.includes(id)) return ['admin', 'operator', 'monitor'];
  return forAdminOnly.includes(id) || roomsOfAdmin.includes(room) ? ['admin'] : ['admin', 'operator'];
}
