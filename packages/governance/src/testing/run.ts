// Runs `lunarest` within a test, and keeps what it says.
import { runCommandLine } from '@lunarest/findings/command';
import { captured, type Ran } from '@lunarest/tooling/captured';
import { tools } from '../tools.ts';

export function run(...args: readonly string[]): Promise<Ran> {
  return captured((terminal) => runCommandLine(tools, args, terminal));
}
