import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import {
  type ApplianceState,
  buildScenario,
  hsmPasswords,
  partitionPasswords,
  type ScenarioName,
  scenarioNames,
  userPasswords,
} from '@lunarest/appliance';
import { UnwritableError } from '@lunarest/simulator/control';
import { createNodeEnvironment } from '../node-environment.ts';
import { DataError } from './data-error.ts';
import { openDataStore } from './open-data-store.ts';
import { openDatabase } from './open-database.ts';
import { decodeState, encodeState } from './state-file.ts';
import { newFolder } from './testing/new-folder.ts';

const environment = createNodeEnvironment(() => 0, 'data');
const demo = buildScenario('demo', environment);

function open(folder: string, scenario: ScenarioName = 'demo', pages?: number) {
  const initial = buildScenario(scenario, environment);
  return openDataStore({ folder, scenario, initial, ...(pages === undefined ? {} : { pages }) });
}

/** Opens a store, commits a state for each task number, and closes it. */
function keep(folder: string, tasks: readonly number[]): void {
  const store = open(folder);
  for (const nextTask of tasks) store.commit({ ...demo, nextTask }, store.read().version);
  store.close();
}

/** The error that opening the folder throws; null if it opens. */
function refusal(folder: string, scenario: ScenarioName = 'demo'): unknown {
  try {
    open(folder, scenario).close();
    return null;
  } catch (error) {
    return error;
  }
}

test.each(scenarioNames)('the store keeps the state of %s exactly, with its version', (scenario) => {
  const folder = newFolder();
  const store = open(folder, scenario);
  const state: ApplianceState = { ...store.read().state, nextTask: 77 };
  const committed = [store.commit(state, 0), store.commit(demo, 0)];
  store.close();
  const again = open(folder, scenario);
  const kept = again.read();
  again.close();
  expect(committed).toEqual([true, false]);
  expect([kept.version, isDeepStrictEqual(kept.state, state)]).toEqual([1, true]);
});

test('the store keeps numbers, bytes and undefined fields exactly, and refuses functions', () => {
  const odd = { big: 2n ** 64n, bytes: new Uint8Array([0, 255]), none: undefined, zero: -0, not: Number.NaN };
  // Current states have no such values.
  const state = { ...demo, machine: { ...demo.machine, odd } } as ApplianceState;
  expect(isDeepStrictEqual(decodeState(encodeState({ state, version: 3 })), { state, version: 3 })).toBe(
    true,
  );
  const broken = Object.assign({ ...demo }, { nextTask: () => 1 });
  expect(() => encodeState({ state: broken, version: 0 })).toThrow('could not be cloned');
});

test('only the owner can read the files, and they contain no secret', () => {
  const folder = newFolder();
  keep(folder, [1, 2]);
  const files = readdirSync(folder);
  const modes = [folder, ...files.map((file) => join(folder, file))].map(
    (path) => statSync(path).mode & 0o777,
  );
  const bytes = files.map((file) => readFileSync(join(folder, file), 'latin1')).join('');
  const secrets = [userPasswords, hsmPasswords, partitionPasswords].flatMap((table) => Object.values(table));
  expect(modes).toEqual([0o700, ...files.map(() => 0o600)]);
  expect(files).toContain('state.db');
  expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
});

test.each(['state.db', 'lock.db'])('a link in place of %s is refused before its target changes', (name) => {
  const folder = newFolder();
  const other = newFolder();
  keep(other, [1]);
  for (const target of [join(other, 'state.db'), join(other, 'missing')]) {
    const linked = newFolder();
    mkdirSync(linked);
    symlinkSync(target, join(linked, name));
    if (existsSync(target)) chmodSync(target, 0o644);
    const before = seen(target);
    expect(refusal(linked)).toEqual(
      new DataError(
        `${join(linked, name)} is not a regular file. Replace it with a file, or choose another folder.`,
      ),
    );
    expect(seen(target)).toEqual(before);
  }
  mkdirSync(join(folder, name), { recursive: true });
  expect(refusal(folder)).toBeInstanceOf(DataError);
});

test('the file of another program is refused and not changed, and a copied one becomes private', () => {
  const folder = newFolder();
  keep(folder, [1]);
  const file = join(folder, 'state.db');
  chmodSync(file, 0o644);
  keep(folder, [2]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o644);
  alter(file, (database) => database.exec('PRAGMA journal_mode = WAL; PRAGMA user_version = 9'));
  const before = seen(file);
  expect(refusal(folder)).toMatchObject({ message: expect.stringContaining('has layout 9') });
  expect(seen(file)).toEqual(before);
  writeFileSync(file, 'no database');
  expect(refusal(folder)).toMatchObject({ message: expect.stringContaining('is damaged') });
  expect(seen(file)).toEqual({ mode: 0o644, bytes: Buffer.from('no database') });
});

/** Permissions and content of a file, or null without it. */
function seen(file: string) {
  return existsSync(file) ? { mode: statSync(file).mode & 0o777, bytes: readFileSync(file) } : null;
}

test('a folder in use is refused until its store is closed', () => {
  const folder = newFolder();
  const store = open(folder);
  expect(refusal(folder)).toEqual(
    new DataError(`${folder} is in use by another server. Stop it, or choose another folder.`),
  );
  store.close();
  expect(refusal(folder)).toBeNull();
});

test('a file in place of the folder is refused with a sentence', () => {
  const folder = newFolder();
  writeFileSync(folder, '');
  expect(refusal(folder)).toEqual(
    new DataError(`${folder} cannot be used: EEXIST: file already exists, mkdir '${folder}'`),
  );
});

test('another scenario, another layout and an invalid state are refused with a sentence', () => {
  const folder = newFolder();
  keep(folder, [5]);
  const file = join(folder, 'state.db');
  expect(refusal(folder, 'ped')).toEqual(
    new DataError(
      `${file} was created with scenario demo, not ped. Start it with that scenario, or choose another folder.`,
    ),
  );
  const { snmp: _, ...older } = demo;
  const { state, digest } = encodeState({ state: older as ApplianceState, version: 1 });
  alter(file, (database) =>
    database.prepare('UPDATE appliance SET state = ?, digest = ?').run(state, digest),
  );
  expect(refusal(folder)).toEqual(
    new DataError(
      `${file} was written by another version of Lunarest: The state has no snmp. Use that version, or choose another folder.`,
    ),
  );
  alter(file, (database) => database.pragma('user_version = 9'));
  expect(refusal(folder)).toEqual(
    new DataError(
      `${file} has layout 9, and this version of Lunarest reads layout 2. Use the version that wrote it, or choose another folder.`,
    ),
  );
});

function alter(file: string, change: (database: ReturnType<typeof openDatabase>) => void): void {
  const database = openDatabase(file);
  change(database);
  database.close();
}

test('a truncated file is refused at any length', () => {
  const folder = newFolder();
  keep(folder, [5]);
  const file = join(folder, 'state.db');
  const copy = `${folder}.copy`;
  copyFileSync(file, copy);
  const size = statSync(copy).size;
  const lengths = [0, 1, 99, 100, 4096, 4097, 8192, size - 4096, size - 1];
  const refusals = lengths.map((length) => {
    copyFileSync(copy, file);
    truncateSync(file, length);
    return refusal(folder);
  });
  expect(refusals).toEqual(
    lengths.map(() => new DataError(`${file} is damaged. Restore a copy, or choose another folder.`)),
  );
});

test('a file with a flipped bit is refused or has an unchanged state', () => {
  const folder = newFolder();
  keep(folder, [5, 6]);
  const file = join(folder, 'state.db');
  const whole = readFileSync(file);
  const outcomes = { refused: 0, same: 0 };
  // A prime step reaches every kind of place in a page.
  for (let bit = 3; bit < whole.length * 8; bit += 3023) {
    const flipped = Buffer.from(whole);
    flipped[bit >> 3] = (whole[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    writeFileSync(file, flipped);
    outcomes[outcomeOf(folder)] += 1;
  }
  expect(outcomes.refused).toBeGreaterThan(20);
});

/** Throws when the state differs from the kept one. */
function outcomeOf(folder: string): 'refused' | 'same' {
  try {
    const store = open(folder);
    const { state, version } = store.read();
    store.close();
    expect({ version, same: isDeepStrictEqual(state, { ...demo, nextTask: 6 }) }).toEqual({
      version: 2,
      same: true,
    });
    return 'same';
  } catch (error) {
    if (error instanceof DataError) return 'refused';
    throw error;
  }
}

test('a state may take the whole file, and others of its length replace it', () => {
  const folder = newFolder();
  const store = open(folder, 'demo', 100);
  const filled = (length: number): ApplianceState => ({
    ...demo,
    packages: { ...demo.packages, upgrades: [{ id: '1', name: 'x'.repeat(length) }] },
  });
  const lengths = [150_000, 300_000, 310_000, 310_000, 300_000, 1_000];
  expect(lengths.map((length, version) => store.commit(filled(length), version))).toEqual(
    lengths.map(() => true),
  );
  expect(() => store.commit(filled(400_000), lengths.length)).toThrow(UnwritableError);
  store.close();
  const again = open(folder);
  const { state, version } = again.read();
  again.close();
  expect({ version, state }).toEqual({ version: 6, state: filled(1_000) });
});

test('a state that does not fit on the disk is refused, and the previous state remains', () => {
  const folder = newFolder();
  const store = open(folder, 'demo', 20);
  const { state: before } = store.read();
  const large = { ...demo, packages: { ...demo.packages, filling: 'x'.repeat(100_000) } } as ApplianceState;
  expect(() => store.commit(large, 0)).toThrow(UnwritableError);
  expect(store.read()).toEqual({ state: before, version: 0 });
  expect(store.commit({ ...demo, nextTask: 9 }, 0)).toBe(true);
  store.close();
  const again = open(folder);
  const { state, version } = again.read();
  again.close();
  expect({ version, state }).toEqual({ version: 1, state: { ...demo, nextTask: 9 } });
});
