// `lunarest verify --url … --user …`: the differences between an appliance and the contract, found by reading it.

import { severities } from '@lunarest/findings';
import type { Call, Outcome, ReviewCommand } from '@lunarest/findings/command';
import { Option } from 'commander';
import { addReadingOptions, readReading } from './reading-options.ts';

const meaning = `
It reads: every request is a GET, in one session that is opened with the credentials, which are sent once, and closed
at the end. It never logs in to the HSM or a partition, since nothing that reads asks for it. When the appliance refuses
the password, it stops at once.

  LUNA_PASSWORD=… lunarest verify --url https://luna.example:8443 --user monitor --ca appliance.pem
  lunarest verify --url https://luna.example:8443 --user monitor --password-stdin --record luna.har < password

A recording holds no secrets: names, addresses and numbers in it are placeholders.

Ends with 0 when nothing differs that counts, 1 when something does, 2 when it could not be decided.`;

export const verifyCommand: ReviewCommand = {
  summary: 'report where an appliance differs from the contract',
  declare: (command) =>
    addReadingOptions(command, {
      user: 'a user of the appliance; the role monitor is enough',
      maxRequests: 500,
      maxSeconds: 60,
    })
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

async function runVerify(call: Call): Promise<Outcome> {
  // Loaded only here: loading the checks of every answer takes longer than loading the other commands.
  const { startVerification } = await import('../verify/start-verification.ts');
  const failOn = severities.find((known) => known === call.options.failOn) ?? 'warning';
  return startVerification(call.options, { ...(await readReading(call)), failOn });
}
