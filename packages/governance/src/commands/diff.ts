// `lunarest diff A B`: what changed between two releases, files or git revisions, judged for clients and for servers.
import { Option } from 'commander';
import { diffReport } from '../diff/diff-report.ts';
import { openComparable } from '../documents/open-comparable.ts';
import { type ChangeFinding, type VerdictWord, verdicts } from '../finding.ts';
import type { Call, Outcome, ReviewCommand } from './command.ts';

const sides = ['both', 'clients', 'servers'] as const;
type Side = (typeof sides)[number];

const meaning = `
A and B are releases of the contract (14, 17), files (YAML or JSON, with all they refer to), or git revisions
(HEAD~3 for spec/openapi.yaml as it was then, HEAD~3:path/to/file.yaml for any other file).

Ends with 0 when nothing changed that counts, 1 when something did, 2 when it could not be told.`;

export const diffCommand: ReviewCommand = {
  summary: 'tell what changed from A to B, and whom it breaks',
  declare: (command) =>
    command
      .argument('<A>', 'what was: a release, a file or a git revision')
      .argument('<B>', 'what is')
      .addOption(
        new Option('--fail-on <verdict>', 'the mildest change that counts')
          .choices(verdicts)
          .default('compatible'),
      )
      .addOption(new Option('--for <side>', 'whose verdict counts').choices(sides).default('both'))
      .addHelpText('after', meaning),
  run: diff,
};

async function diff({ args, options, progress }: Call): Promise<Outcome> {
  const [from = '', to = ''] = args;
  const base = await openComparable(from);
  progress(`read ${from}`);
  const revision = await openComparable(to);
  progress(`read ${to}`);
  const { report, changes } = diffReport(base, revision);
  const side = sides.find((known) => known === options.for) ?? 'both';
  const limit = verdicts.find((known) => known === options.failOn) ?? 'compatible';
  return { report, failed: changes.some((change) => counts(change, side, limit)) };
}

function counts({ verdict }: ChangeFinding, side: Side, limit: VerdictWord): boolean {
  const words = side === 'both' ? [verdict.clients, verdict.servers] : [verdict[side]];
  return words.some((word) => verdicts.indexOf(word) <= verdicts.indexOf(limit));
}
