// Every command by its name.
import type { ReviewCommand } from './command.ts';
import { diffCommand } from './diff.ts';
import { lintCommand } from './lint.ts';
import { reportCommand } from './report.ts';

export const commands: Readonly<Record<string, ReviewCommand>> = {
  diff: diffCommand,
  lint: lintCommand,
  report: reportCommand,
};
