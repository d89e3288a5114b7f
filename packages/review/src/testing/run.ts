// Runs the command within a test and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { runnerOf, toolsOf } from '@lunarest/tooling/captured';
import { reportCommand } from '../command.ts';

export const { run } = runnerOf(runCommandLine, toolsOf({ report: reportCommand }));
