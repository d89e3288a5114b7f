// The answer with the cookie of a newly opened private session.
import type { OpenedSession } from '@lunarest/appliance/auth';
import { stringifySetCookie } from 'cookie';
import { sessionCookie } from '../../request/authenticate.ts';

const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

export function sessionAnswer({ token }: OpenedSession) {
  const cookie = stringifySetCookie({ name: sessionCookie, value: token, ...attributes });
  return { status: 204, headers: { 'Set-Cookie': cookie } } as const;
}
