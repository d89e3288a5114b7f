/** Ends the HSM logins of the caller's session, if there are any. */
import type { Operation } from '../operation.ts';
import type { Work } from '../target.ts';
import { carryOut } from '../tasks/carry-out.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';

export const logoutHsm: Operation<HsmPath, Work, 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  { hsmid, caller },
  env,
) => {
  const hsm = findHsm(state, { hsmid });
  if (!hsm.ok) return hsm;
  const work = { kind: 'logoutHsm', order: { session: caller.session } } as const;
  const source = { operation: 'logoutHsm', path: { hsmid } };
  return carryOut(state, { source, work, changed: { kind: 'hsm', hsmid } }, env);
};
