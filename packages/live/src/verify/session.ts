// The one session of a verification: opened with the credentials, which are sent this once, and closed at the end.
import { newestRelease, operationTables, type Release, vendorMediaType } from '@lunarest/contract';
import type { Question } from '../connection/ask.ts';
import { type SeenAnswer, valuesByName } from '../connection/exchange.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export type QuestionMaker = (method: string, url: string, release?: string) => Question;

export function openingQuestion(release: Release, host: string, { user, password }: Credentials): Question {
  const { method, path } = operationTables[release].openSession;
  const basic = Buffer.from(`${user}:${password}`).toString('base64');
  const headers = [
    ...headersFor(host, release),
    ['Authorization', `Basic ${basic}`],
    ['Content-Length', '0'],
  ];
  return { method: method.toUpperCase(), url: path, headers: headers as Question['headers'] };
}

export function closingQuestion(release: Release, ask: QuestionMaker): Question {
  const { method, path } = operationTables[release].closeSession;
  return ask(method.toUpperCase(), path);
}

/** Questions within the session, in the words of a release. */
export function questionMaker(release: Release, host: string, cookie: string): QuestionMaker {
  return (method, url, version = release) => ({
    method,
    url,
    headers: [...headersFor(host, version), ['Cookie', cookie]],
  });
}

/** The cookies that the opened session is known by, whatever they are called; null where there are none. */
export function cookieOf({ headers }: SeenAnswer): string | null {
  const cookies = (valuesByName(headers)['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]?.trim());
  const named = cookies.filter((cookie) => cookie?.includes('='));
  return named.length === 0 ? null : named.join('; ');
}

function headersFor(host: string, version: string): readonly (readonly [string, string])[] {
  const [essence] = vendorMediaType(newestRelease).split(';');
  return [
    ['Host', host],
    ['Content-Type', `${essence};version=${version}`],
  ];
}
