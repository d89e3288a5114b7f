// Checks the login attempts left before the HSM SO's password is sent: the third wrong one in a row erases the HSM.

import { LastLoginAttemptError, UnexpectedAnswerError } from '#errors';
import type { Caller } from './call.ts';
import type { LoginOptions, Method, Operation } from './operation.ts';
import type { Result } from './read-answer.ts';
import type { AnyInput } from './send.ts';
import { createTurns, unlessAborted } from './waits.ts';

/** Makes a method that checks first, with the getHsm of the same release. */
type MakeGuarded = (caller: Caller, operation: Operation, getHsm: Operation) => Method;

/** The method of loginHsm. */
export const guardedLogin: MakeGuarded = (caller, operation, getHsm) =>
  guarded(caller, operation, getHsm, ({ body }) => memberOf(body, 'role'));

/** The method of changeHsmRolePassword: a wrong old password counts as a failed login. */
export const guardedPasswordChange: MakeGuarded = (caller, operation, getHsm) =>
  guarded(caller, operation, getHsm, ({ roleid }) => roleid);

function guarded(
  { call, demandOpen, inSession, request, turns }: Caller,
  operation: Operation,
  getHsm: Operation,
  roleOf: (input: AnyInput) => unknown,
): Method {
  return async (input = {}, { force, ...options }: LoginOptions = {}) => {
    // Checks every role except the known other one, because an unknown spelling or a missing role might mean the SO.
    if (force === true || roleOf(input) === 'audit') return call(operation, input, options);
    // One at a time, because two concurrent checks would both rely on the same attempt.
    turns.inTurn ??= createTurns();
    const { inTurn } = turns;
    const outgoing = { ...options, operation, input };
    // A turn does not renew the session: the program may log in again before others use the new session, which also needs a turn.
    return inSession(outgoing, (cookies) => {
      const turn = inTurn(async () => {
        demandOpen(operation, options);
        const hsm = await request({ ...options, operation: getHsm, input: { hsmid: input.hsmid }, cookies });
        const refusal = refusalIn(hsm, operation, input);
        demandOpen(operation, options);
        // Without the signal, because a sent password keeps the turn until its answer.
        return refusal ?? request({ ...outgoing, cookies, signal: undefined });
      });
      return unlessAborted(turn, options.signal);
    });
  };
}

/** The refusal when the appliance did not report how many attempts are left; null when one more failure is harmless. */
function refusalIn(hsm: Result, { operation }: Operation, { hsmid }: AnyInput): Result | null {
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
