// `lunarest record --url … --user …`: an appliance as a scenario in which the reference server starts.
import type { Call, Outcome, ReviewCommand } from '@lunarest/findings/command';
import { addReadingOptions, readReading } from './reading-options.ts';

const meaning = `
The command reads like \`lunarest verify\`: every request is a GET, in one session, without a login to the HSM or a partition. The
scenario contains the firmware, the HSM, partitions with their roles and visible objects, users, and clients. It contains no
secret: every password is not-recorded-Passw0rd. Identifiers of partitions contain the serial number, so the simulated HSM
creates its own.

  LUNA_PASSWORD=… lunarest record --url https://luna.example:8443 --user admin --ca appliance.pem --out lab.yaml
  npm start -- --scenario lab.yaml

Exit codes: 0 if the file was written, 2 if not.`;

export const recordCommand: ReviewCommand = {
  declare: (command) =>
    addReadingOptions(command, {
      user: 'a user with read access to the appliance',
      maxRequests: 5000,
      maxSeconds: 300,
    })
      .option('--out <file>', 'the scenario file', 'lunarest-scenario.yaml')
      .addHelpText('after', meaning),
  run: runRecord,
};

async function runRecord(call: Call): Promise<Outcome> {
  // Loaded on demand, because loading the checks of every answer takes longer than loading the other commands.
  const { recordScenario } = await import('../record/record-scenario.ts');
  return recordScenario(call.options, await readReading(call));
}
