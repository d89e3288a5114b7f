// Runs the command within a test and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { runnerOf } from '@lunarest/tooling/captured';
import { diffCommand } from '../command.ts';

/** The waivers of the tests name no findings. */
export const { run } = runnerOf(runCommandLine, {
  commands: { diff: diffCommand },
  demandKnownFindings: async () => {},
});
