// Runs `lunarest` within a test and captures its output.
import { runCommandLine } from '@lunarest/findings/command';
import { runnerOf } from '@lunarest/tooling/captured';
import { tools } from '../tools.ts';

export const { run } = runnerOf(runCommandLine, tools);
