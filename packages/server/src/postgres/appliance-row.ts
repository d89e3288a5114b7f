// An appliance in a database: a row that is read with its version and written only if the version is unchanged.
import { type ApplianceState, stateComplaint } from '@lunarest/appliance';
import { type SharedKept, type SharedStore, UnavailableError } from '@lunarest/simulator/control';
import { DataError } from '../data/data-error.ts';
import type { Database } from './database.ts';

interface RowOptions {
  readonly appliance: string;
  /** An appliance that was created with another scenario is refused. */
  readonly scenario: string;
  /** Initial state of a new appliance, and the expected shape of a kept state. */
  readonly initial: ApplianceState;
}

/** Version of the layout of the states in a row; raised by every change that an earlier program cannot read. */
const layout = 1;

interface Row {
  readonly scenario: string;
  readonly layout: number;
  /** A 64-bit number, which the client returns as text. */
  readonly version: string;
  /** Null when it is the known version. */
  readonly state: string | null;
  readonly clock_ahead: number;
  readonly clock_stopped: number | null;
}

const reading = `SELECT scenario, layout, version, clock_ahead, clock_stopped,
  CASE WHEN version = $2 THEN NULL ELSE state END AS state FROM lunarest_appliance WHERE name = $1`;

const making = `INSERT INTO lunarest_appliance (name, scenario, layout, version, state, initial, clock_ahead)
  VALUES ($1, $2, $3, floor(extract(epoch FROM clock_timestamp()) * 1000000), $4, $4, 0) ON CONFLICT (name) DO NOTHING`;

const writing = `UPDATE lunarest_appliance
  SET version = version + 1, state = $4, clock_ahead = $5, clock_stopped = $6
  WHERE name = $1 AND version = $2 AND layout = $3`;

/**
 * Opens the row of an appliance, and creates it if it does not exist.
 * @throws DataError for a row of another scenario or version, and for a database that cannot be used
 */
export async function openRow(
  database: Database,
  { appliance, scenario, initial }: RowOptions,
): Promise<SharedStore> {
  try {
    const row =
      (await readRow(database, appliance, null)) ?? (await makeRow(database, appliance, scenario, initial));
    if (row.scenario !== scenario)
      throw new DataError(
        `Appliance ${appliance} was created with scenario ${row.scenario}, not ${scenario}. Start it with that scenario, or choose another name.`,
      );
    const first = keptIn(row, null);
    const complaint = stateComplaint(first.state);
    if (complaint !== null)
      throw new DataError(
        `Appliance ${appliance} was written by another version of Lunarest: ${complaint} Use that version, or choose another name.`,
      );
    return storeOf(database, appliance, first);
  } catch (error) {
    // The messages of both store errors are for the user who named the store.
    throw error instanceof Error && !(error instanceof DataError) ? new DataError(error.message) : error;
  }
}

function storeOf(database: Database, appliance: string, first: SharedKept): SharedStore {
  let known = first;
  return {
    async read() {
      known = keptIn((await readRow(database, appliance, known.version)) ?? gone(appliance), known);
      return known;
    },
    async commit({ state, clock }, version) {
      const written = [JSON.stringify(state), clock.ahead, clock.stopped];
      const { changed } = await database.query(writing, [appliance, version, layout, ...written]);
      if (changed === 0) return false;
      known = { state, clock, version: version + 1 };
      return true;
    },
    async readInitial() {
      const { rows } = await database.query<{ readonly initial: string }>(
        'SELECT initial FROM lunarest_appliance WHERE name = $1 AND layout = $2',
        [appliance, layout],
      );
      return stateIn(rows[0]?.initial ?? gone(appliance));
    },
    async keepInitial(state) {
      await database.query('UPDATE lunarest_appliance SET initial = $3 WHERE name = $1 AND layout = $2', [
        appliance,
        layout,
        JSON.stringify(state),
      ]);
    },
  };
}

/** Creates the row, unless another process has created it at the same time. */
async function makeRow(
  database: Database,
  appliance: string,
  scenario: string,
  initial: ApplianceState,
): Promise<Row> {
  await database.query(making, [appliance, scenario, layout, JSON.stringify(initial)]);
  return (await readRow(database, appliance, null)) ?? gone(appliance);
}

/** Reads the row, or null without one. Does not fetch the state when its version is `known`. */
async function readRow(database: Database, appliance: string, known: number | null): Promise<Row | null> {
  const { rows } = await database.query<Row>(reading, [appliance, known]);
  const [row = null] = rows;
  if (row === null || row.layout === layout) return row;
  throw new UnavailableError(
    `Appliance ${appliance} has layout ${row.layout}, and this version of Lunarest reads layout ${layout}. ` +
      'Use the version that wrote it, or choose another name.',
  );
}

function gone(appliance: string): never {
  throw new UnavailableError(`Appliance ${appliance} is no longer in the store.`);
}

function keptIn(row: Row, known: SharedKept | null): SharedKept {
  if (row.state === null && known !== null) return known;
  return {
    state: stateIn(row.state ?? ''),
    clock: { ahead: row.clock_ahead, stopped: row.clock_stopped },
    version: Number(row.version),
  };
}

/** Parses a state. It has the expected layout: opening the row has checked its shape. */
function stateIn(text: string): ApplianceState {
  return JSON.parse(text) as ApplianceState;
}
