// Requests to a server whose appliance is shared.
import { urlOf } from '@lunarest/simulator';
import type { SharedControl } from '@lunarest/simulator/control';
import type { RunningServer } from '../../start-server.ts';
import { asAdmin, inNewestRelease } from '../../testing/as-admin.ts';

export type SharedServer = RunningServer<SharedControl>;

/** Status and error id of an answer; the id is null for a success. */
export async function outcome(
  server: SharedServer,
  method: string,
  target: string,
  headers: object,
  body?: object,
) {
  const response = await fetch(`${server.url}${target}`, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, id: response.ok ? null : JSON.parse(text).id };
}

/** The headers of requests in a new session. */
export async function openSession(server: SharedServer) {
  const opened = await fetch(`${server.url}${urlOf('openSession')}`, { method: 'POST', headers: asAdmin });
  return { ...inNewestRelease, Cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' };
}
