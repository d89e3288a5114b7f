// Stores the state of an appliance in a folder, so that it survives the end of the process, including a crash.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type ApplianceState, stateComplaint } from '@lunarest/appliance';
import { type ClockSetting, type Kept, type LocalStore, UnwritableError } from '@lunarest/simulator/control';
import type Database from 'libsql';
import { makeFolder } from '../make-folder.ts';
import { DataError } from './data-error.ts';
import { keepPrivate, loadLibsql, lockFolder, sqliteCode } from './open-database.ts';
import {
  clockWriter,
  decodeState,
  encodeState,
  layout,
  makeDurable,
  makeStateFile,
  openStateDatabase,
  readStateFile,
  stateWriter,
} from './state-file.ts';

interface DataOptions {
  /** Created with mode 0700 if missing. */
  readonly folder: string;
  /** A folder that was created with another scenario is refused. */
  readonly scenario: string;
  /** Initial state of a new folder, and the expected shape of a kept state. */
  readonly initial: ApplianceState;
  /** Upper bound on the size of the file in pages of 4 KiB; 64 MiB by default. A larger state counts as a full disk. */
  readonly pages?: number;
}

interface DataStore extends LocalStore {
  /** The setting of the clock when the folder was opened. */
  readonly clock: ClockSetting;
  /** Keeps another setting. @throws UnwritableError */
  keepClock(setting: ClockSetting): void;
  /** Releases the folder. */
  close(): void;
}

const defaultPages = 16_384;

/**
 * Opens the store for this process only.
 * @throws DataError for a folder that cannot be written, is in use, damaged, or written by another version or scenario; nothing changes then.
 */
export function openDataStore(options: DataOptions): DataStore {
  try {
    return openLocked(options);
  } catch (error) {
    // Errors of the system and of SQLite have a code: missing permission, full disk.
    if (error instanceof DataError || !(error instanceof Error && 'code' in error)) throw error;
    throw new DataError(`${options.folder} cannot be used: ${error.message}`, { cause: error });
  }
}

function openLocked({ folder, scenario, initial, pages = defaultPages }: DataOptions): DataStore {
  // First, because a refusal leaves no folder behind.
  loadLibsql();
  makeFolder(folder);
  const release = lockFolder(folder);
  try {
    const file = join(folder, 'state.db');
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined)
      makeStateFile(file, { scenario, ...encodeState({ state: initial, version: 0 }) });
    const opened = openChecked(file, scenario);
    opened.database.pragma(`max_page_count = ${pages}`);
    return storeIn(opened, release);
  } catch (error) {
    release();
    throw error;
  }
}

interface Opened {
  readonly database: Database.Database;
  readonly kept: Kept;
  readonly clock: ClockSetting;
}

function openChecked(file: string, scenario: string): Opened {
  let database: Database.Database | null = null;
  try {
    database = openStateDatabase(file);
    const read = readKept(database, file, scenario);
    keepPrivate(file);
    makeDurable(database);
    return { database, ...read };
  } catch (error) {
    database?.close();
    const code = sqliteCode(error);
    if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB' || code === 'SQLITE_ERROR') throw damaged(file);
    throw error;
  }
}

function readKept(database: Database.Database, file: string, scenario: string): Omit<Opened, 'database'> {
  const read = readStateFile(database);
  if (read.layout !== layout && read.layout !== 0)
    throw new DataError(
      `${file} has layout ${read.layout}, and this version of Lunarest reads layout ${layout}. ` +
        'Use the version that wrote it, or choose another folder.',
    );
  const kept = read.row && decodeState(read.row);
  if (read.row === null || kept === null) throw damaged(file);
  if (read.row.scenario !== scenario)
    throw new DataError(
      `${file} was created with scenario ${read.row.scenario}, not ${scenario}. Start it with that scenario, or choose another folder.`,
    );
  const complaint = stateComplaint(kept.state);
  if (complaint !== null)
    throw new DataError(
      `${file} was written by another version of Lunarest: ${complaint} Use that version, or choose another folder.`,
    );
  const { ahead, stopped } = read.row;
  // The check above has validated the state.
  const state = kept.state as ApplianceState;
  return { kept: { state, version: kept.version }, clock: { ahead, stopped } };
}

function damaged(file: string): DataError {
  return new DataError(`${file} is damaged. Restore a copy, or choose another folder.`);
}

/** Reads from memory, because no other process can write. */
function storeIn({ database, kept: first, clock }: Opened, release: () => void): DataStore {
  const write = stateWriter(database);
  const writeClock = clockWriter(database);
  let kept = first;
  return {
    clock,
    keepClock: (setting) => explained(() => writeClock(setting)),
    read: () => kept,
    commit(state, version) {
      if (version !== kept.version) return false;
      const next = { state, version: version + 1 };
      const record = encodeState(next);
      explained(() => write(record));
      kept = next;
      return true;
    },
    close() {
      database.close();
      release();
    },
  };
}

function explained(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UnwritableError('The state could not be written.', { cause: error });
  }
}
