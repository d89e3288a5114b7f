// Room auth: opening and closing a private session.
import { closeSession, openSession } from '@lunarest/appliance';
import type { Handlers17 } from '@lunarest/contract';
import { stringifySetCookie } from 'cookie';
import type { Context } from '../../context.ts';
import { sessionCookie } from '../../request/authenticate.ts';

const cookieAttributes = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

export const authHandlers: Pick<Handlers17<Context>, 'openSession' | 'closeSession'> = {
  openSession: (_request, context) =>
    context.perform(openSession, {}, ({ token }) => ({
      status: 204,
      headers: {
        'Set-Cookie': stringifySetCookie({ name: sessionCookie, value: token, ...cookieAttributes }),
      },
    })),

  closeSession: (_request, context) => context.perform(closeSession, {}, () => ({ status: 204 })),
};
