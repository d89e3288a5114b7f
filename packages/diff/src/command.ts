// `lunarest diff A B`: what changed between two releases, files or git revisions, judged for clients and for servers.

import {
  brokenReferences,
  type ChangeFinding,
  openComparable,
  UsageError,
  type VerdictWord,
  verdicts,
} from '@lunarest/findings';
import {
  allowOutside,
  type Call,
  type Listing,
  type Outcome,
  type ReviewCommand,
  sortByWaivers,
  waivedInShort,
  waiversOption,
} from '@lunarest/findings/command';
import { Option } from 'commander';
import { checkList, checksInWords } from './report/check-list.ts';
import { diffReport } from './report/diff-report.ts';
import { gatherEqual } from './report/gather.ts';

const sides = ['both', 'clients', 'servers'] as const;
type Side = (typeof sides)[number];

const meaning = `
A and B are releases of the contract (14, 17), files (YAML or JSON, OpenAPI 3 or Swagger 2.0, with all files that they
refer to), or git revisions (HEAD~3 for spec/openapi.yaml at that revision, HEAD~3:path/to/file.yaml for any other file).

Each change is judged for clients and for servers: breaking (needs work), risky (may need work) or compatible.

A breaking change has a witness: a request that one document accepts and the other refuses, or an answer that one
allows and the other does not. If no such message exists, the change is risky and states the reason. The formats for
people shorten the message; --format json has the complete message under witnesses.

Examples:
  lunarest diff 14 17                                     two releases
  lunarest diff HEAD~3 spec/openapi.yaml                  the changes of the working tree
  lunarest diff old.yaml new.yaml --fail-on breaking --for clients
  lunarest diff --list                                    every check with its verdicts and an example

A reference that cannot be resolved is a separate finding, which counts; the rest is compared.

Exit codes: 0 if no change counts, 1 if a change counts, 2 if the documents could not be compared.`;

export const diffCommand: ReviewCommand = {
  declare: (command) =>
    command
      .usage('[options] <A> <B>\n       lunarest diff --list [--format text|json|markdown]')
      .argument('[A]', 'the older document: a release, a file or a git revision')
      .argument('[B]', 'the newer document')
      .option('--list', 'list every check instead, with its verdicts and an example sentence')
      .addOption(
        new Option('--fail-on <verdict>', 'the lowest verdict that counts')
          .choices(verdicts)
          .default('compatible'),
      )
      .addOption(new Option('--for <side>', 'the side whose verdict counts').choices(sides).default('both'))
      .option(
        '--check-version',
        'also report a change that breaks clients without a major step of info.version',
      )
      .addOption(waiversOption)
      .addOption(allowOutside)
      .addHelpText('after', meaning),
  run: diff,
};

async function diff(call: Call): Promise<Outcome | Listing> {
  const { args, options } = call;
  const [from, to] = args;
  if (options.list === true) {
    if (from !== undefined) throw new UsageError('diff --list compares nothing: omit A and B');
    return { listing: checkList };
  }
  if (from === undefined || to === undefined) throw new UsageError('diff needs two documents, A and B');
  return compare(from, to, call);
}

async function compare(from: string, to: string, call: Call): Promise<Outcome> {
  const { options, progress } = call;
  const reading = { allowOutside: options.allowOutside === true };
  const base = await openComparable(from, reading);
  progress(`read ${from}`);
  const revision = await openComparable(to, reading);
  progress(`read ${to}`);
  const { report, changes } = diffReport(base, revision, {
    checkVersion: options.checkVersion === true,
    progress,
  });
  const side = sides.find((known) => known === options.for) ?? 'both';
  const limit = verdicts.find((known) => known === options.failOn) ?? 'compatible';
  const broken = [base, revision].flatMap(brokenReferences);
  const sorted = await sortByWaivers(changes, call);
  const open = sorted.waived.length === 0 ? report.findings : gatherEqual(sorted.open);
  return {
    report: { ...report, findings: [...broken, ...open], rules: checksInWords, ...waivedInShort(sorted) },
    failed: broken.length > 0 || sorted.open.some((change) => counts(change, side, limit)),
  };
}

function counts({ verdict }: ChangeFinding, side: Side, limit: VerdictWord): boolean {
  const words = side === 'both' ? [verdict.clients, verdict.servers] : [verdict[side]];
  return words.some((word) => verdicts.indexOf(word) <= verdicts.indexOf(limit));
}
