// Runs the command within a test, and keeps what it says.
import { runCommandLine } from '@lunarest/findings/command';
import { captured, type Ran } from '@lunarest/tooling/captured';
import { lintCommand } from '../command.ts';

/** No waiver of the test names a finding. */
const tools = { commands: { lint: lintCommand }, demandKnownFindings: async () => {} };

export function run(...args: readonly string[]): Promise<Ran> {
  return captured((terminal) => runCommandLine(tools, args, terminal));
}
