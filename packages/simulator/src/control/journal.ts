// The last requests of an appliance, without their secrets: neither paths nor inputs nor answers are kept. A request that
// meets a defect of ours is in the log of the server instead.
import type { FailureId, Release } from '@lunarest/contract';

export interface JournalEntry {
  /** Counts every request since the start or the last `clear`, from 1 on. */
  readonly number: number;
  /** When it was answered on the appliance's clock; milliseconds since the epoch. */
  readonly at: number;
  /** Null where none matched. */
  readonly operation: string | null;
  readonly release: Release;
  /** Name of the user; null where nobody was authenticated. */
  readonly caller: string | null;
  /** Null where the connection was dropped instead of an answer. */
  readonly status: number | null;
  /** Identifier of the failure; null for a success, and for an answer made up by a fault. */
  readonly error: FailureId | null;
}

export interface Journal {
  /** The oldest first. */
  list(): readonly JournalEntry[];
  clear(): void;
  add(entry: Omit<JournalEntry, 'number'>): void;
}

/** Upper bound on the entries that are kept; older ones are dropped. */
export const journalLength = 1000;

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
