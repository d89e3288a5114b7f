// `lunarest record --url … --user …`: an appliance as a scenario in which the reference server starts.
import type { Call, Outcome, ReviewCommand } from '@lunarest/findings/command';
import { addReadingOptions, readReading } from './reading-options.ts';

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
    addReadingOptions(command, {
      user: 'a user of the appliance who may read it',
      maxRequests: 5000,
      maxSeconds: 300,
    })
      .option('--out <file>', 'the scenario file', 'lunarest-scenario.yaml')
      .addHelpText('after', meaning),
  run: runRecord,
};

async function runRecord(call: Call): Promise<Outcome> {
  // Loaded only here: loading the checks of every answer takes longer than loading the other commands.
  const { recordScenario } = await import('../record/record-scenario.ts');
  return recordScenario(call.options, await readReading(call));
}
