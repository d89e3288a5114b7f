// Every command by its name.
import type { ReviewCommand } from './command.ts';
import { diffCommand } from './diff.ts';
import { lintCommand } from './lint.ts';
import { proxyCommand } from './proxy.ts';
import { recordCommand } from './record.ts';
import { reportCommand } from './report.ts';
import { verifyCommand } from './verify.ts';

export const commands: Readonly<Record<string, ReviewCommand>> = {
  diff: diffCommand,
  lint: lintCommand,
  verify: verifyCommand,
  proxy: proxyCommand,
  record: recordCommand,
  report: reportCommand,
};
