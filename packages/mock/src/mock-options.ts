// The options of `npm run mock`.
import { parseArgs } from 'node:util';
import { newestRelease, releases } from '@lunarest/contract';
import { readOrigins } from '@lunarest/contract/cross-origin';
import type { MockOptions } from './start-mock.ts';

/** Wrong use: the message is for the user of the command. */
export class MockUsageError extends Error {}

/** Parses the arguments; null requests the usage. Throws a MockUsageError with one line on the correction. */
export function readMockOptions(args: readonly string[]): MockOptions | null {
  const values = parse(args);
  if (values.help) return null;
  const release = releases.find((known) => known === values.release);
  if (release === undefined)
    throw new MockUsageError(`There is no release "${values.release}". Known: ${releases.join(', ')}.`);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
    throw new MockUsageError(`--port takes a port from 0 to 65535, not "${values.port}".`);
  return { release, port, host: values.host, ...readCors(values.cors) };
}

function readCors(texts: readonly string[] | undefined): Pick<MockOptions, 'cors'> {
  if (texts === undefined) return {};
  try {
    return { cors: [...readOrigins(texts)] };
  } catch (error) {
    throw new MockUsageError(`--cors: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new MockUsageError(error instanceof Error ? error.message : String(error));
  }
}

const options = {
  release: { type: 'string', default: newestRelease },
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  cors: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

/** With their dashes, for shells that complete them. */
export const mockOptionNames: readonly string[] = Object.keys(options).map((name) => `--${name}`);
