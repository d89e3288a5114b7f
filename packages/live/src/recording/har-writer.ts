// Writes a recording entry by entry, so that a long one needs little memory and a failure does not affect the traffic.
import { randomUUID } from 'node:crypto';
import { closeSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type RuleFinding, UsageError } from '@lunarest/findings';
import { reasonOf } from '@lunarest/openapi';
import type { Exchange } from '../connection/exchange.ts';
import { harEntry } from './har.ts';
import { Placeholders } from './placeholders.ts';
import { redactExchange } from './redact-exchange.ts';

interface Recording {
  /** Adds an exchange without its secrets and names. Throws a UsageError when it cannot be written. */
  add(exchange: Exchange): void;
  /** Completes the recording and renames it to its final name. Throws a UsageError on failure. */
  close(): void;
  /** Discards the recording and keeps any earlier file unchanged; no effect after `close`. */
  discard(): void;
}

const head = '{"log":{"version":"1.2","creator":{"name":"lunarest","version":"0.1.0"},"entries":[';

/**
 * Writes a temporary file and renames it when it is complete, so that an earlier file survives a failure. Only the owner can
 * read it, in case a secret remains. Throws a UsageError when the file cannot be written.
 */
export function openRecording(file: string): Recording {
  const part = `${file}.${randomUUID()}.part`;
  const explained = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw new UsageError(`${file} cannot be written: ${reasonOf(cause)}`, { cause });
    }
  };
  explained(() => requireOrdinary(file));
  const handle = explained(() => openSync(part, 'wx', 0o600));
  const write = (text: string) => explained(() => writeFileSync(handle, text));
  const placeholders = new Placeholders();
  let entries = 0;
  let isOpen = true;
  write(head);
  return {
    add(exchange) {
      const entry = harEntry(redactExchange(exchange, placeholders));
      write(`${entries === 0 ? '' : ','}\n${JSON.stringify(entry)}`);
      entries += 1;
    },
    close() {
      write('\n]}}\n');
      isOpen = false;
      explained(() => closeSync(handle));
      explained(() => renameSync(part, file));
    },
    discard() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(handle);
      rmSync(part, { force: true });
    },
  };
}

/** Refuses to replace a device, a folder or a link. */
function requireOrdinary(file: string): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw new Error('it is not a regular file');
}

export interface LastingRecording extends Recording {
  /** The finding that the recording has failed, or an empty list. */
  findings(): readonly RuleFinding[];
}

/** A recording that never throws: it reports the first failure at once and leaves no file. */
export function lastingRecording(recording: Recording, tell: (line: string) => void): LastingRecording {
  let failure: RuleFinding | undefined;

  function attempt(write: () => void): void {
    if (failure !== undefined) return;
    try {
      write();
    } catch (cause) {
      failure = findingFor(reasonOf(cause));
      tell(`error  ${failure.message}`);
      recording.discard();
    }
  }

  return {
    add: (exchange: Exchange) => attempt(() => recording.add(exchange)),
    close: () => attempt(() => recording.close()),
    discard: () => recording.discard(),
    findings: () => (failure === undefined ? [] : [failure]),
  };
}

function findingFor(reason: string): RuleFinding {
  return {
    id: 'recording-is-missing',
    severity: 'error',
    message: `There is no recording: ${reason}`,
    advice: 'Free disk space, or choose another file with --har-out, and record again.',
    places: [],
  };
}
