// Runs the command within a test and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { captured, type Ran } from '@lunarest/tooling/captured';
import { lintCommand } from '../command.ts';

/** The waivers of the tests name no findings. */
const tools = { commands: { lint: lintCommand }, demandKnownFindings: async () => {} };

export function run(...args: readonly string[]): Promise<Ran> {
  return captured((terminal) => runCommandLine(tools, args, terminal));
}
