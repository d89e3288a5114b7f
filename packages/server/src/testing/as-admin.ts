// Requests by the user admin, as whom most tests log in.
import { userPasswords } from '@lunarest/appliance';
import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { urlOf } from '@lunarest/simulator';
import type { RunningServer } from '../start-server.ts';

/** The media type of the newest release; each request names it. */
export const inNewestRelease = { 'Content-Type': vendorMediaType(newestRelease) };

/** The headers of a request to the appliance by its user admin. */
export const asAdmin = {
  ...inNewestRelease,
  Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
};

/** Status and error id of an answer; the id is null for a success. */
export async function outcome(
  server: Pick<RunningServer, 'url'>,
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
export async function openSession(server: Pick<RunningServer, 'url'>) {
  const opened = await fetch(`${server.url}${urlOf('openSession')}`, { method: 'POST', headers: asAdmin });
  return { ...inNewestRelease, Cookie: cookieOf(opened.headers) };
}

/** The session cookie of an answer, as a request sends it. */
export function cookieOf(headers: Headers): string {
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
