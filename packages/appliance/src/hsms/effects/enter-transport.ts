/** Puts the HSM into secure transport mode and returns the strings that the receiver will compare. */
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { newTransportMode, verificationOf } from '../transport-codes.ts';

export const enterTransport: Effect<'enterTransport'> = (state, _order, env) => {
  if (state.hsm.transport !== null) return ineffective('The HSM is in secure transport mode already.');
  const transport = newTransportMode(env);
  const { randomUserString } = transport;
  const verification = verificationOf(transport, randomUserString, env);
  return effective(withHsm(state, { transport }), { randomUserString, verification });
};
