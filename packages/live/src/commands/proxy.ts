// `lunarest proxy --target …`: the differences from the contract on live traffic between a client and an appliance.

import { type Call, type Outcome, type ReviewCommand, wholeNumber } from '@lunarest/findings/command';
import { Option } from 'commander';
import { addTrustOptions } from '../connection/trust.ts';
import { failOnIn, failOnOption } from './fail-on.ts';

const meaning = `
Point a client at the proxy instead of the appliance. The proxy changes nothing; it compares requests and answers with
the contract afterwards and prints each new finding on a terminal at once. Ctrl-C ends with the report.

  lunarest proxy --target https://luna.example:8443 --ca appliance.pem
  lunarest proxy --target https://luna.example:8443 --insecure --har-out traffic.har --for 600
  lunarest proxy --har-in traffic.har
  lunarest proxy --har-in browser.har --target https://luna.example:8443

From a HAR, the proxy checks the exchanges with --target, or else with the host that answers most paths of the contract. It
skips and counts all other entries of the recorder. It also skips and counts the parts of an exchange that the recorder
omitted or replaced by REDACTED: bodies, and headers with credentials.

The host of a request must be the target's host, the host of --listen or a loopback host. The proxy answers all other hosts
with 403, so that no page in a browser can reach the appliance through it.

A written HAR contains no secrets: its names, addresses and numbers are placeholders.

Exit codes: 0 if no finding counts, 1 if a finding counts, 2 if no result was possible.`;

/** In seconds; the upper limit of a Node timer. */
const longestFor = Math.floor((2 ** 31 - 1) / 1000);

export const proxyCommand: ReviewCommand = {
  declare: (command) =>
    addTrustOptions(
      command
        .option('--target <address>', 'the appliance, for example https://luna.example:8443')
        .option('--listen <address>', 'the address for clients', '127.0.0.1:8444')
        .option('--cert <file>', 'PEM certificate for clients, which then use https')
        .option('--key <file>', 'PEM key of the certificate'),
    )
      .addOption(new Option('--for <seconds>', 'end after this time').argParser(wholeNumber(1, longestFor)))
      .addOption(
        new Option('--requests <n>', 'end after this number of requests').argParser(
          wholeNumber(1, 1_000_000_000),
        ),
      )
      .option('--har-out <file>', 'write the traffic, without secrets')
      .option('--har-in <file>', 'check recorded traffic instead of listening')
      .addOption(failOnOption())
      .addHelpText('after', meaning),
  run: runProxyCommand,
};

async function runProxyCommand({ options, progress, tell, announce }: Call): Promise<Outcome> {
  // Loaded on demand, because loading the checks of every answer takes longer than loading the other commands.
  const { startWatching } = await import('../proxy/start-watching.ts');
  return startWatching(options, {
    failOn: failOnIn(options),
    progress,
    tell,
    announce,
  });
}
