// Checks the login attempts left before the HSM SO's password is sent: the third wrong one in a row erases the HSM.
import { LastLoginAttemptError, UnexpectedAnswerError } from './errors.ts';
import { createTurns } from './in-turn.ts';
import type { Guard, GuardedWay, LoginOptions, Method } from './operation.ts';
import type { Result } from './read-answer.ts';
import type { AnyInput } from './send.ts';

/** The input of loginHsm. */
export const beforeLogin: Guard['before'] = (send, way) =>
  guarded(send, way, ({ body }) => memberOf(body, 'role'));

/** For changeHsmRolePassword: a wrong old password counts as a failed login. */
export const beforePasswordChange: Guard['before'] = (send, way) =>
  guarded(send, way, ({ roleid }) => roleid);

function guarded(
  send: Method,
  { operation, look, turns }: GuardedWay,
  roleOf: (input: AnyInput) => unknown,
): Method {
  return async (input = {}, { force, ...options }: LoginOptions = {}) => {
    // Check any role except a known other one: an unknown spelling, or a missing role, might mean the SO.
    if (force === true || roleOf(input) === 'audit') return send(input, options);
    // One at a time: two concurrent checks would both count on the same attempt.
    turns.inTurn ??= createTurns();
    return turns.inTurn(
      async () => (await refusalOf(look, operation, input, options)) ?? send(input, options),
    );
  };
}

/** Undefined when a failure is harmless; the refusal when the appliance did not report how many attempts are left. */
async function refusalOf(
  look: Method,
  operation: string,
  { hsmid }: AnyInput,
  options: LoginOptions,
): Promise<Result | null> {
  const hsm = await look({ hsmid }, options);
  if ('error' in hsm) return hsm;
  const left = memberOf(hsm.body, 'soLoginsLeft');
  if (typeof left !== 'number')
    throw new UnexpectedAnswerError('getHsm', 'soLoginsLeft is not a number', { status: 200 });
  if (left === 1) throw new LastLoginAttemptError(operation, String(hsmid));
  return null;
}

function memberOf(value: unknown, name: string): unknown {
  const members: Readonly<Record<string, unknown>> = Object(value);
  return members[name];
}
