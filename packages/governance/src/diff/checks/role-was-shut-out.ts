// Users of a role may no longer call an operation.
import { defineCheck } from '../check.ts';
import { rolesShutOut } from '../facts/roles.ts';

export const roleWasShutOut = defineCheck({
  id: 'role-was-shut-out',
  on: 'operation',
  find: rolesShutOut,
  judge: () => ({ clients: 'breaking', servers: 'risky' }),
  say: (_subject, { roles }) => `The operation was closed to ${roles}`,
  advice: 'Call the operation as a user of another role; an old server lets in who must stay out.',
});
