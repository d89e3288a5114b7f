// Looks before the HSM SO's password is sent: the third wrong one in a row erases the HSM.
import { LastLoginAttemptError, UnexpectedAnswerError } from './errors.ts';
import type { GetHsmResult, NewestOperations } from './generated/newest.ts';
import type { LunaClientExtras } from './luna-client.ts';
import type { CallOptions, Identifier, LoginOptions } from './operation.ts';

type GuardedMethods = Pick<NewestOperations, 'loginHsm' | 'changeHsmRolePassword'> &
  Pick<LunaClientExtras, 'loginHsmSo'>;
type RefusedLook = Extract<GetHsmResult, { error: unknown }>;

/** The guarded forms of the operations that show the HSM SO's password. */
export function guardLogins(operations: NewestOperations): GuardedMethods {
  const inTurn = createTurns();

  function guarded<T>(operation: string, hsmid: Identifier, options: LoginOptions, send: () => Promise<T>) {
    if (options.force === true) return send();
    // One at a time: two that looked at once would both believe in the same attempt.
    return inTurn(async () => {
      const refused = await look(operations, operation, hsmid, { signal: options.signal });
      return refused ?? send();
    });
  }

  const methods: GuardedMethods = {
    async loginHsm(input, options = {}) {
      const send = () => operations.loginHsm(input, { signal: options.signal });
      // Any role but a known other one: an unknown spelling, or none at all, might mean the SO.
      if (input.body.role === 'audit') return send();
      return guarded('loginHsm', input.hsmid, options, send);
    },
    async changeHsmRolePassword(input, options = {}) {
      const send = () => operations.changeHsmRolePassword(input, { signal: options.signal });
      if (input.roleid === 'audit') return send();
      return guarded('changeHsmRolePassword', input.hsmid, options, send);
    },
    loginHsmSo({ hsmid, password, ped, force }, options) {
      const body = { role: 'so', password, ...(ped === undefined ? {} : { ped }) };
      return methods.loginHsm({ hsmid, body }, { ...options, force });
    },
  };
  return methods;
}

/** Nothing when a failure may be risked; the refusal when the appliance would not say how many are left. */
async function look(
  operations: NewestOperations,
  operation: string,
  hsmid: Identifier,
  options: CallOptions,
): Promise<RefusedLook | null> {
  const hsm = await operations.getHsm({ hsmid }, options);
  if (hsm.status !== 200) return hsm;
  const left: unknown = hsm.body.soLoginsLeft;
  if (typeof left !== 'number')
    throw new UnexpectedAnswerError('getHsm', 'soLoginsLeft is not a number', { status: 200 });
  if (left === 1) throw new LastLoginAttemptError(operation, String(hsmid));
  return null;
}

/** Runs what it is given one after the other, whether or not the one before succeeded. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
