// Runs a command within a test, with a password where it needs one, and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { runnerOf } from '@lunarest/tooling/captured';
import { proxyCommand, recordCommand, verifyCommand } from '../command.ts';

export const { run, runOnTerminal } = runnerOf(runCommandLine, {
  commands: { verify: verifyCommand, proxy: proxyCommand, record: recordCommand },
  demandKnownFindings: async () => {},
});

/** Supplies a password to `lunarest verify` for the duration of a function. */
export async function withPassword<Result>(password: string, use: () => Promise<Result>): Promise<Result> {
  const before = process.env.LUNA_PASSWORD;
  process.env.LUNA_PASSWORD = password;
  try {
    return await use();
  } finally {
    if (before === undefined) delete process.env.LUNA_PASSWORD;
    else process.env.LUNA_PASSWORD = before;
  }
}
