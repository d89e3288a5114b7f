// Users of a further role may call an operation.
import { defineCheck } from '../check.ts';
import { rolesAdmitted } from '../facts/roles.ts';
import { widenedRequest } from '../verdict.ts';

export const roleWasAdmitted = defineCheck({
  id: 'role-was-admitted',
  on: 'operation',
  find: rolesAdmitted,
  judge: () => widenedRequest,
  say: (_subject, { roles }) => `The operation was opened to ${roles}`,
  advice: 'A server must let them in.',
});
