/** Gives a PED role a challenge, made up by the HSM unless it was chosen. */
import { withRole } from '../../state-changes.ts';
import { type Effect, effective } from '../../tasks/effect.ts';
import { withInitializedRole } from './with-initialized-role.ts';

const challengeLength = 16;

export const createChallenge: Effect<'createChallenge'> = (state, { role: target, challenge: chosen }, env) =>
  withInitializedRole(state, target, () => {
    if (chosen !== null) {
      return effective(withRole(state, target, { challenge: chosen, challengeToBeChanged: true }));
    }
    const random = env.digest(env.randomToken(32)).slice(0, challengeLength);
    const challenge = env.hashSecret(random);
    // A real PED would show it on its display, once; reading the response of a task removes it, too.
    return effective(withRole(state, target, { challenge, challengeToBeChanged: true }), {
      challenge: random,
    });
  });
