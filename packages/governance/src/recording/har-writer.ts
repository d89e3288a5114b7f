// Writes a recording entry by entry, so that a long one needs no memory.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Exchange } from '../live/exchange.ts';
import { reasonOf } from '../reason-of.ts';
import { UsageError } from '../usage-error.ts';
import { harEntry } from './har-entry.ts';
import { Placeholders } from './placeholders.ts';
import { redactExchange } from './redact-exchange.ts';

export interface Recording {
  /** Adds an exchange without its secrets and names. */
  add(exchange: Exchange): void;
  /** Completes the file. */
  close(): void;
}

const head = '{"log":{"version":"1.2","creator":{"name":"lunarest","version":"0.1.0"},"entries":[';

/** Throws a UsageError when the file cannot be written. Only its owner may read it, in case something slips through. */
export function openRecording(file: string): Recording {
  const handle = openFile(file);
  const placeholders = new Placeholders();
  let entries = 0;
  writeSync(handle, head);
  return {
    add(exchange) {
      const entry = harEntry(redactExchange(exchange, placeholders));
      writeSync(handle, `${entries === 0 ? '' : ','}\n${JSON.stringify(entry)}`);
      entries += 1;
    },
    close() {
      writeSync(handle, '\n]}}\n');
      closeSync(handle);
    },
  };
}

function openFile(file: string): number {
  try {
    return openSync(file, 'w', 0o600);
  } catch (cause) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(cause)}`, {
      cause,
    });
  }
}
