/** Ends secure transport mode, if the string is the one that was handed out. */
import { withHsm } from '../../state-changes.ts';
import { type Effect, effective, ineffective } from '../../tasks/effect.ts';
import { verificationOf } from '../transport-codes.ts';

export const recoverTransport: Effect<'recoverTransport'> = (state, { randomUserString }, env) => {
  const { transport } = state.hsm;
  if (transport === null) return ineffective('The HSM is not in secure transport mode.');
  const verification = verificationOf(transport, randomUserString, env);
  // Another string gets an answer too; that it differs is what tells the receiver of the tampering.
  if (randomUserString !== transport.randomUserString) return effective(state, { verification });
  return effective(withHsm(state, { transport: null }), { verification });
};
