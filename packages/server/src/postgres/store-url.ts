// The location of a shared store: a PostgreSQL URL. Omitted parts come from the variables PGHOST, PGPORT,
// PGUSER, PGPASSWORD and PGDATABASE, and the password also from ~/.pgpass.
import { DataError } from '../data/data-error.ts';

/** Whether the text is a URL of PostgreSQL, for example `postgres://luna@db.example/appliances` or only `postgres:`. */
export function isStoreUrl(text: string): boolean {
  // Do not repeat an invalid URL, because it may contain a password.
  return /^postgres(ql)?:/.test(text) && URL.canParse(text);
}

/** @throws DataError, which does not repeat the text. */
export function requireStoreUrl(text: string): void {
  if (isStoreUrl(text)) return;
  throw new DataError(
    'The store is not a URL such as postgres://USER:PASSWORD@HOST:5432/DATABASE. Percent-encode special characters.',
  );
}

/** The URL without user, password and options, for messages. */
export function shownStoreUrl(text: string): string {
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname}`;
}
