// The latest requests of an appliance, without secrets: no paths, inputs and answers. A request that reveals a defect
// of the simulator is in the log of the server instead.
import type { FailureId, Release } from '@lunarest/contract';

export interface JournalEntry {
  /** Number of the request since the start or the last `clear`, starting at 1. */
  readonly number: number;
  /** Time of the answer on the appliance's clock; milliseconds since the epoch. */
  readonly at: number;
  /** Null when no operation matched. */
  readonly operation: string | null;
  readonly release: Release;
  /** Name of the user; null for an unauthenticated request. */
  readonly caller: string | null;
  /** Null when the connection was dropped instead of an answer. */
  readonly status: number | null;
  /** Identifier of the failure; null for a success and for an undocumented answer of a fault. */
  readonly error: FailureId | null;
}

export interface Journal {
  /** The oldest first. */
  list(): readonly JournalEntry[];
  clear(): void;
  add(entry: Omit<JournalEntry, 'number'>): void;
}

/** Upper bound on the entries kept; older ones are dropped. */
const journalLength = 1000;

export function createJournal(length: number = journalLength): Journal {
  let entries: JournalEntry[] = [];
  let count = 0;
  return {
    list: () => [...entries],
    clear() {
      entries = [];
      count = 0;
    },
    add(entry) {
      count += 1;
      entries.push({ number: count, ...entry });
      if (entries.length > length) entries.shift();
    },
  };
}
