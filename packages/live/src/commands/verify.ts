// `lunarest verify --url … --user …`: the differences between an appliance and the contract, found by reading it.

import type { Call, Outcome, ReviewCommand } from '@lunarest/findings/command';
import { failOnIn, failOnOption } from './fail-on.ts';
import { addReadingOptions, readReading } from './reading-options.ts';

const meaning = `
The command only reads: every request is a GET, in one session. It sends the credentials once, to open the session, and
closes the session at the end. It never logs in to the HSM or a partition, because no read operation needs a login. If the
appliance refuses the password, it stops at once.

  LUNA_PASSWORD=… lunarest verify --url https://luna.example:8443 --user monitor --ca appliance.pem
  lunarest verify --url https://luna.example:8443 --user monitor --password-stdin --record luna.har < password

A recording contains no secrets: its names, addresses and numbers are placeholders.

Exit codes: 0 if no finding counts, 1 if a finding counts, 2 if no result was possible.`;

export const verifyCommand: ReviewCommand = {
  declare: (command) =>
    addReadingOptions(command, {
      user: 'a user of the appliance; the role monitor is enough',
      maxRequests: 500,
      maxSeconds: 60,
    })
      .option(
        '--record <file.har>',
        'record the exchanges without secrets; the conformance suite can replay them',
      )
      .addOption(failOnOption())
      .addHelpText('after', meaning),
  run: runVerify,
};

async function runVerify(call: Call): Promise<Outcome> {
  // Loaded on demand, because loading the checks of every answer takes longer than loading the other commands.
  const { startVerification } = await import('../verify/start-verification.ts');
  const failOn = failOnIn(call.options);
  return startVerification(call.options, { ...(await readReading(call)), failOn });
}
