// `lunarest proxy --target …`: the differences from the contract on live traffic between a client and an appliance.

import { severities } from '@lunarest/findings';
import { type Call, type Outcome, type ReviewCommand, wholeNumber } from '@lunarest/findings/command';
import { Option } from 'commander';
import { addTrustOptions } from '../connection/trust.ts';

const meaning = `
Point a client at the proxy instead of the appliance. The proxy changes nothing; it compares requests and answers with
the contract afterwards and prints each new finding on a terminal at once. Ctrl-C ends with the report.

  lunarest proxy --target https://luna.example:8443 --ca appliance.pem
  lunarest proxy --target https://luna.example:8443 --insecure --har-out traffic.har --for 600
  lunarest proxy --har-in traffic.har
  lunarest proxy --har-in browser.har --target https://luna.example:8443

Of a HAR, the exchanges with --target count, or with the host that answers most paths of the contract; what a browser
records beside them is skipped and counted. So are the parts of an exchange that a recorder left out or wrote as REDACTED:
bodies, and headers with credentials.

A request must name the target's host, that of --listen or a loopback one; for any other the proxy itself answers 403,
so that no page in a browser can reach the appliance through it.

A written HAR holds no secrets: names, addresses and numbers in it are placeholders.

Ends with 0 when nothing differs that counts, 1 when something does, 2 when it could not be decided.`;

/** In seconds; the upper limit of a Node timer. */
const longestFor = Math.floor((2 ** 31 - 1) / 1000);

export const proxyCommand: ReviewCommand = {
  summary: 'report where live or recorded traffic differs from the contract',
  declare: (command) =>
    addTrustOptions(
      command
        .option('--target <address>', 'the appliance, for example https://luna.example:8443')
        .option('--listen <address>', 'where clients connect', '127.0.0.1:8444')
        .option('--cert <file>', 'PEM of the certificate for clients, which then connect by https')
        .option('--key <file>', 'PEM of its key'),
    )
      .addOption(new Option('--for <seconds>', 'end after so long').argParser(wholeNumber(1, longestFor)))
      .addOption(
        new Option('--requests <n>', 'end after so many requests').argParser(wholeNumber(1, 1_000_000_000)),
      )
      .option('--har-out <file>', 'write the traffic, without secrets')
      .option('--har-in <file>', 'judge recorded traffic instead of listening')
      .addOption(
        new Option('--fail-on <severity>', 'the mildest finding that counts')
          .choices(severities)
          .default('warning'),
      )
      .addHelpText('after', meaning),
  run: runProxyCommand,
};

async function runProxyCommand({ options, progress, tell }: Call): Promise<Outcome> {
  // Loaded only here: loading the checks of every answer takes longer than loading the other commands.
  const { startWatching } = await import('../proxy/start-watching.ts');
  return startWatching(options, {
    failOn: severities.find((known) => known === options.failOn) ?? 'warning',
    progress,
    tell,
  });
}
