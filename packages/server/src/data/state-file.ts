// The file with the state: a database with one row, in the format of structured clones, which represents every value of a
// state exactly. A commit is atomic, and durable when it returns.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ClockSetting, Kept } from '@lunarest/simulator/control';
import type Database from 'libsql';
import { createPrivate, loadLibsql, openDatabase, sqliteCode } from './open-database.ts';

interface StateRow extends StateRecord, ClockSetting {
  /** The scenario with which the appliance was created. */
  readonly scenario: string;
}

/** Version of the layout of the file and its state; raised by every change that an earlier program cannot read. */
export const layout = 2;

/**
 * Writes the file under a temporary name and renames it when it is complete. SQLite closes a file that it has written by VACUUM
 * at once, and other files only at a garbage collection; until then, Windows does not rename them.
 */
export function makeStateFile(
  file: string,
  { scenario, version, state, digest }: Omit<StateRow, keyof ClockSetting>,
): void {
  const unfinished = resolve(`${file}.new`);
  rmSync(unfinished, { force: true });
  createPrivate(unfinished);
  const database = new (loadLibsql())(':memory:');
  database.exec(`CREATE TABLE appliance (id INTEGER PRIMARY KEY CHECK (id = 1), scenario TEXT NOT NULL,
    version INTEGER NOT NULL, state BLOB NOT NULL, digest TEXT NOT NULL,
    clock_ahead REAL NOT NULL DEFAULT 0, clock_stopped REAL) STRICT`);
  database
    .prepare('INSERT INTO appliance (id, scenario, version, state, digest) VALUES (1, ?, ?, ?, ?)')
    .run(scenario, version, state, digest);
  database.pragma(`user_version = ${layout}`);
  database.prepare('VACUUM INTO ?').run(unfinished);
  database.close();
  sync(unfinished, 'r+');
  renameSync(unfinished, file);
  // Windows cannot open folders.
  if (process.platform !== 'win32') sync(dirname(file), 'r');
}

/** Waits for the disk. */
function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Opens the file without a change to it, because it may be that of another program. */
export function openStateDatabase(file: string): Database.Database {
  const database = openDatabase(file);
  // Milliseconds to wait for another program that reads the file, such as a backup.
  database.pragma('busy_timeout = 2000');
  return database;
}

/**
 * Uses a rollback journal, because SQLite drops the end of a damaged write-ahead log, and with it acknowledged commits. EXTRA
 * waits for the disk at every step.
 */
export function makeDurable(database: Database.Database): void {
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('synchronous = EXTRA');
}

/** The layout of an open file, and its row; the row is null for another layout or a damaged file. */
export function readStateFile(database: Database.Database): { layout: number; row: StateRow | null } {
  // SQLite always returns one row for this statement.
  const { number } = database.prepare('SELECT user_version AS number FROM pragma_user_version').get() as {
    readonly number: number;
  };
  if (number !== layout) return { layout: number, row: null };
  const row: unknown = database
    .prepare(
      'SELECT scenario, version, state, digest, clock_ahead AS ahead, clock_stopped AS stopped FROM appliance',
    )
    .get();
  return { layout, row: isStateRow(row) ? row : null };
}

function isStateRow(row: unknown): row is StateRow {
  if (typeof row !== 'object' || row === null) return false;
  // Reading these fields of any object returns their value or undefined.
  const { scenario, version, state, digest, ahead, stopped } = row as Partial<
    Record<keyof StateRow, unknown>
  >;
  return (
    typeof scenario === 'string' &&
    Number.isSafeInteger(version) &&
    Buffer.isBuffer(state) &&
    typeof digest === 'string' &&
    typeof ahead === 'number' &&
    (stopped === null || typeof stopped === 'number')
  );
}

/**
 * Writes a record over the one in an open file. SQLite writes the new state beside the old one, which needs twice the space;
 * where the file has no room for both, the old one is removed first, in the same transaction.
 */
export function stateWriter(database: Database.Database): (record: StateRecord) => void {
  const write = database.prepare('UPDATE appliance SET version = ?, state = ?, digest = ?');
  const clear = database.prepare("UPDATE appliance SET state = x''");
  const put = ({ version, state, digest }: StateRecord) => write.run(version, state, digest);
  const putInPlace = database.transaction((record: StateRecord) => {
    clear.run();
    put(record);
  });
  return (record) => {
    try {
      put(record);
    } catch (error) {
      if (sqliteCode(error) !== 'SQLITE_FULL') throw error;
      putInPlace(record);
    }
  };
}

/** Writes the setting of the clock into an open file. */
export function clockWriter(database: Database.Database): (setting: ClockSetting) => void {
  const write = database.prepare('UPDATE appliance SET clock_ahead = ?, clock_stopped = ?');
  return ({ ahead, stopped }) => void write.run(ahead, stopped);
}

interface StateRecord {
  readonly version: number;
  readonly state: Buffer;
  /** Digest of version and state; reveals damage by a broken disk. */
  readonly digest: string;
}

/** @throws the DataCloneError of a value that is not data, such as a function. */
export function encodeState({ state, version }: Kept): StateRecord {
  const bytes = serialize(state);
  return { version, state: bytes, digest: digestOf(version, bytes) };
}

/** Returns null for a damaged record. A digest that matches proves that a version of this program wrote it. */
export function decodeState({
  version,
  state,
  digest,
}: StateRecord): { state: unknown; version: number } | null {
  return digestOf(version, state) === digest ? { state: deserialize(state), version } : null;
}

function digestOf(version: number, state: Buffer): string {
  return createHash('sha256').update(`${version}:`).update(state).digest('hex');
}
