// Runs a command within a test and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { captured, type Ran } from '@lunarest/tooling/captured';
import { proxyCommand, recordCommand, verifyCommand } from '../command.ts';

const tools = {
  commands: { verify: verifyCommand, proxy: proxyCommand, record: recordCommand },
  demandKnownFindings: async () => {},
};

export function run(...args: readonly string[]): Promise<Ran> {
  return captured((terminal) => runCommandLine(tools, args, terminal));
}

/** On a terminal, which `tell` receives at once. */
export function runOnTerminal(tell: (text: string) => void, ...args: readonly string[]): Promise<Ran> {
  return captured((terminal) => runCommandLine(tools, args, terminal), tell);
}
