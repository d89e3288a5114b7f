// The key of the logins with a certificate, which all processes on a store share.
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { type LoginIdentity, makeLoginIdentity } from '../crypto/login-keys.ts';
import { DataError } from '../data/data-error.ts';
import { type Database, reasonOf } from './database.ts';

interface KeyRow {
  readonly certificate: string;
  readonly private_key: string;
}

const known = new WeakMap<Database, Promise<LoginIdentity>>();

/**
 * The key in the store, which is created if missing.
 * @param now milliseconds since the epoch, for the certificate of a new key
 * @throws DataError for a store that cannot be used
 */
export function sharedLoginIdentity(database: Database, now: number): Promise<LoginIdentity> {
  const identity = known.get(database) ?? readOrMake(database, now);
  known.set(database, identity);
  identity.catch(() => known.delete(database));
  return identity;
}

async function readOrMake(database: Database, now: number): Promise<LoginIdentity> {
  try {
    return (await read(database)) ?? (await make(database, now));
  } catch (error) {
    throw new DataError(reasonOf(error));
  }
}

async function read(database: Database): Promise<LoginIdentity | null> {
  const { rows } = await database.query<KeyRow>(
    'SELECT certificate, private_key FROM lunarest_login_key',
    [],
  );
  const [row] = rows;
  return row === undefined ? null : { certificate: row.certificate, privateKey: privateKeyIn(row) };
}

function privateKeyIn(row: KeyRow): KeyObject {
  try {
    return createPrivateKey(row.private_key);
  } catch {
    throw new DataError(
      'The login key in the store cannot be read. Empty the table lunarest_login_key: the next start makes another key.',
    );
  }
}

/** Creates a key, unless another process has created one at the same time. */
async function make(database: Database, now: number): Promise<LoginIdentity> {
  const made = makeLoginIdentity(now);
  const privateKey = made.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await database.query(
    'INSERT INTO lunarest_login_key (certificate, private_key) VALUES ($1, $2) ON CONFLICT (only_row) DO NOTHING',
    [made.certificate, privateKey],
  );
  return (await read(database)) ?? made;
}
