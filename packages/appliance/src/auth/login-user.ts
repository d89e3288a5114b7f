/** Opens a private session for a valid answer to a challenge, or for a user with the right password. */
import type { Environment } from '../environment.ts';
import { type Operation, refused } from '../operation.ts';
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { dropExpiredChallenges } from './login-challenge.ts';
import { lockOf, verifyUser } from './login-standing.ts';
import { type OpenedSession, openSession } from './session.ts';

interface LoginUserInput {
  readonly challengeResponse?: string;
  /** Older releases accept the name and the password instead of an answer. */
  readonly username?: string;
  readonly password?: string;
}

export const loginUser: Operation<LoginUserInput, OpenedSession, 'FRAMEWORK_USER_NOT_AUTHENTICATED'> = (
  state,
  input,
  env,
) => {
  const { challengeResponse, username = '', password = '' } = input;
  const proof =
    challengeResponse === undefined
      ? provenByPassword(state, { user: username, password }, env)
      : provenByAnswer(dropExpiredChallenges(state, env), challengeResponse, env);
  if (proof === null) return refused('FRAMEWORK_USER_NOT_AUTHENTICATED');
  if (proof.user === null)
    return { ...refused('FRAMEWORK_USER_NOT_AUTHENTICATED'), consequence: proof.state };
  return openSession(proof.state, { caller: { user: proof.user, session: null } }, env);
};

interface Proof {
  /** Null for a wrong password. */
  readonly user: string | null;
  readonly state: ApplianceState;
}

/** A challenge is answered once; a wrong answer matches no challenge, so it removes none. */
function provenByAnswer(state: ApplianceState, answer: string, env: Environment): Proof | null {
  const secret = env.openLoginAnswer(answer);
  if (secret === null) return null;
  const key = env.digest(secret);
  const pending = entryOf(state.loginChallenges, key);
  const user = pending && entryOf(state.users, pending.user);
  if (user === undefined || !user.enabled || lockOf(state, user.name, env.now()) !== null) return null;
  const loginChallenges = withoutEntry(state.loginChallenges, key);
  return { user: user.name, state: { ...state, loginChallenges } };
}

/** Counts a wrong password. */
function provenByPassword(
  state: ApplianceState,
  credentials: Parameters<typeof verifyUser>[1],
  env: Environment,
): Proof {
  const { user, state: counted } = verifyUser(state, credentials, env);
  return { user: user?.name ?? null, state: counted };
}
