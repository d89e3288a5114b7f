// `lunarest verify --url … --user …`: where an appliance differs from the contract, found by reading it.
import { newestRelease, releases } from '@lunarest/contract';
import { Option } from 'commander';
import { severities } from '../finding.ts';
import { addTrustOptions } from '../live/trust.ts';
import { readPassword } from '../verify/read-password.ts';
import type { Call, Outcome, ReviewCommand } from './command.ts';
import { wholeNumber } from './number-option.ts';

const meaning = `
It reads: every request is a GET, in one session that is opened with the credentials, which are sent once, and closed
at the end. It never logs in to the HSM or a partition, since nothing that reads asks for it. When the appliance refuses
the password, it stops at once.

  LUNA_PASSWORD=… lunarest verify --url https://luna.example:8443 --user monitor --ca appliance.pem
  lunarest verify --url https://luna.example:8443 --user monitor --password-stdin --record luna.har < password

A recording holds no secrets: names, addresses and numbers in it are placeholders.

Ends with 0 when nothing differs that counts, 1 when something does, 2 when it could not be told.`;

export const verifyCommand: ReviewCommand = {
  summary: 'tell where an appliance differs from the contract',
  declare: (command) =>
    addTrustOptions(
      command
        .requiredOption('--url <address>', 'the appliance, for example https://luna.example:8443')
        .requiredOption('--user <name>', 'a user of the appliance; the role monitor is enough')
        .option('--password-env <name>', 'the environment variable that holds the password', 'LUNA_PASSWORD')
        .option('--password-stdin', 'read the password from standard input'),
    )
      .addOption(
        new Option('--release <release>', 'the release of the API to speak')
          .choices(releases)
          .default(newestRelease),
      )
      .addOption(
        new Option('--max-requests <n>', 'the most requests to send')
          .argParser(wholeNumber(3, 100_000))
          .default(500),
      )
      .addOption(
        new Option('--max-seconds <n>', 'the longest time to take')
          .argParser(wholeNumber(1, 86_400))
          .default(60),
      )
      .option(
        '--record <file.har>',
        'write what was seen, without secrets, for the conformance suite to replay',
      )
      .addOption(
        new Option('--fail-on <severity>', 'the mildest finding that counts')
          .choices(severities)
          .default('warning'),
      )
      .addHelpText('after', meaning),
  run: runVerify,
};

async function runVerify({ options, progress }: Call): Promise<Outcome> {
  // Loaded only here: the checks of every answer take longer to load than the other commands to run.
  const { startVerification } = await import('../verify/start-verification.ts');
  return startVerification(options, {
    release: releases.find((known) => known === options.release) ?? newestRelease,
    failOn: severities.find((known) => known === options.failOn) ?? 'warning',
    password: await readPassword(options, process.stdin),
    progress,
  });
}
