// All commands by name, and the check of the ids of their findings.

import { diffCommand } from '@lunarest/diff/command';
import type { ReviewTools } from '@lunarest/findings/command';
import { lintCommand } from '@lunarest/lint/command';
import { proxyCommand, recordCommand, verifyCommand } from '@lunarest/live/command';
import { reportCommand } from '@lunarest/review/command';
import { demandKnownFindings } from './known-findings.ts';

export const tools: ReviewTools = {
  commands: {
    diff: diffCommand,
    lint: lintCommand,
    verify: verifyCommand,
    proxy: proxyCommand,
    record: recordCommand,
    report: reportCommand,
  },
  demandKnownFindings,
};
