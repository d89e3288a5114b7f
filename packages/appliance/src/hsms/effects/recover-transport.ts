/** Ends secure transport mode if the string matches the issued one. */
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { verificationOf } from '../transport-codes.ts';

export const recoverTransport: Effect<'recoverTransport'> = (state, { randomUserString }, env) => {
  const { transport } = state.hsm;
  if (transport === null) return ineffective('The HSM is not in secure transport mode.');
  const verification = verificationOf(transport, randomUserString, env);
  // Another string is answered too; its different verification reveals the tampering to the receiver.
  if (randomUserString !== transport.randomUserString) return effective(state, { verification });
  return effective(withHsm(state, { transport: null }), { verification });
};
