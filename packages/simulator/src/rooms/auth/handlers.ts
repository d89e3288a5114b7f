// Room auth: opening and closing a private session, and the login with a certificate.
import {
  closeSession,
  createLoginChallenge,
  loginUser,
  type OpenedSession,
  openSession,
} from '@lunarest/appliance/auth';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import { stringifySetCookie } from 'cookie';
import type { Context } from '../../context.ts';
import { sessionCookie } from '../../request/authenticate.ts';
import { doneAnswer } from '../work-answer.ts';

export const authHandlers: Pick<
  NewestHandlers<Context>,
  'openSession' | 'closeSession' | 'createLoginChallenge' | 'loginUser'
> = {
  openSession: (_request, context) => context.perform(openSession, {}, sessionAnswer),

  closeSession: (_request, context) => context.perform(closeSession, {}, doneAnswer),

  createLoginChallenge: ({ body }, context) =>
    context.perform(createLoginChallenge, body, (challenge) => ({ status: 200, body: challenge })),

  loginUser: ({ body }, context) => context.perform(loginUser, body, sessionAnswer),
};

/** Release 14 also accepts user name and password. */
export const authHandlers14: Pick<HandlersByRelease<Context>['14'], 'loginUser'> = {
  loginUser: ({ body = {} }, context) => context.perform(loginUser, body, sessionAnswer),
};

/** The attributes of the session cookie. */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

function sessionAnswer({ token }: OpenedSession) {
  const cookie = stringifySetCookie({ name: sessionCookie, value: token, ...attributes });
  return { status: 204, headers: { 'Set-Cookie': cookie } } as const;
}
