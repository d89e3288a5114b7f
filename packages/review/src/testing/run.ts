// Runs the command within a test and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { runnerOf } from '@lunarest/tooling/captured';
import { reportCommand } from '../command.ts';

/** Does not check the ids of findings in waivers. */
export const { run } = runnerOf(runCommandLine, {
  commands: { report: reportCommand },
  demandKnownFindings: async () => {},
});
