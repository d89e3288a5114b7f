// `lunarest record --url … --user …`: an appliance as a scenario in which the reference server starts.
import { newestRelease, releases } from '@lunarest/contract';
import { Option } from 'commander';
import { addTrustOptions } from '../live/trust.ts';
import { readPassword } from '../verify/read-password.ts';
import type { Call, Outcome, ReviewCommand } from './command.ts';
import { wholeNumber } from './number-option.ts';

const meaning = `
It reads as \`lunarest verify\` does: every request is a GET, in one session, and nothing is logged in to. The scenario holds
the firmware, the HSM, partitions with their roles and visible objects, users, and clients. No secret is in it: every password
is not-recorded-Passw0rd. Identifiers of partitions, which hold the serial number, are those that the simulated HSM makes.

  LUNA_PASSWORD=… lunarest record --url https://luna.example:8443 --user admin --ca appliance.pem --out lab.yaml
  npm start -- --scenario lab.yaml

Ends with 0 when the file was written, 2 when it could not be.`;

export const recordCommand: ReviewCommand = {
  summary: 'write an appliance as a scenario for the reference server',
  declare: (command) =>
    addTrustOptions(
      command
        .requiredOption('--url <address>', 'the appliance, for example https://luna.example:8443')
        .requiredOption('--user <name>', 'a user of the appliance who may read it')
        .option('--password-env <name>', 'the environment variable that holds the password', 'LUNA_PASSWORD')
        .option('--password-stdin', 'read the password from standard input')
        .option('--out <file>', 'the scenario file', 'lunarest-scenario.yaml'),
    )
      .addOption(
        new Option('--release <release>', 'the release of the API to speak')
          .choices(releases)
          .default(newestRelease),
      )
      .addOption(
        new Option('--max-requests <n>', 'the most requests to send')
          .argParser(wholeNumber(3, 100_000))
          .default(5000),
      )
      .addOption(
        new Option('--max-seconds <n>', 'the longest time to take')
          .argParser(wholeNumber(1, 86_400))
          .default(300),
      )
      .addHelpText('after', meaning),
  run: runRecord,
};

async function runRecord({ options, progress }: Call): Promise<Outcome> {
  // Loaded only here: the checks of every answer take longer to load than the other commands to run.
  const { recordScenario } = await import('../record/record-scenario.ts');
  return recordScenario(options, {
    release: releases.find((known) => known === options.release) ?? newestRelease,
    password: await readPassword(options, process.stdin),
    progress,
  });
}
