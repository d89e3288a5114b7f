// The options of the commands that read an appliance: its address, the user, the trust, and the limit on requests.
import { newestRelease, releases } from '@lunarest/contract';
import { type Call, wholeNumber } from '@lunarest/findings/command';
import { type Command, Option } from 'commander';
import { addTrustOptions } from '../connection/trust.ts';
import type { Reading } from '../verify/read-appliance.ts';
import { readPassword } from '../verify/session.ts';

interface ReadingDefaults {
  /** The help text of `--user`. */
  readonly user: string;
  readonly maxRequests: number;
  readonly maxSeconds: number;
}

export function addReadingOptions(command: Command, defaults: ReadingDefaults): Command {
  return addTrustOptions(
    command
      .requiredOption('--url <address>', 'the appliance, for example https://luna.example:8443')
      .requiredOption('--user <name>', defaults.user)
      .option('--password-env <name>', 'the environment variable that holds the password', 'LUNA_PASSWORD')
      .option('--password-stdin', 'read the password from standard input'),
  )
    .addOption(
      new Option('--release <release>', 'the release of the API').choices(releases).default(newestRelease),
    )
    .addOption(
      new Option('--max-requests <n>', 'upper limit on requests')
        .argParser(wholeNumber(3, 100_000))
        .default(defaults.maxRequests),
    )
    .addOption(
      new Option('--max-seconds <n>', 'upper limit on seconds')
        .argParser(wholeNumber(1, 86_400))
        .default(defaults.maxSeconds),
    );
}

/** The settings of a verification or recording from these options. Rejects with a UsageError without a password. */
export async function readReading({
  options,
  progress,
}: Call): Promise<Pick<Reading, 'release' | 'password' | 'progress'>> {
  return {
    release: releases.find((known) => known === options.release) ?? newestRelease,
    password: await readPassword(options, process.stdin),
    progress,
  };
}
