// Runs a command within a test and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { runnerOf } from '@lunarest/tooling/captured';
import { proxyCommand, recordCommand, verifyCommand } from '../command.ts';

export const { run, runOnTerminal } = runnerOf(runCommandLine, {
  commands: { verify: verifyCommand, proxy: proxyCommand, record: recordCommand },
  demandKnownFindings: async () => {},
});
