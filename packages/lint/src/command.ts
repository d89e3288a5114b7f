// `lunarest lint [what...]`: whether releases, files or git revisions keep the rules, both Redocly's and our own.

import {
  counted,
  type Report,
  type RuleFinding,
  type Severity,
  type Sorted,
  severities,
  UsageError,
} from '@lunarest/findings';
import {
  allowOutside,
  type Call,
  demandDepth,
  type Listing,
  type Outcome,
  type ReviewCommand,
  sortByWaivers,
  waivedInShort,
  waiversOption,
} from '@lunarest/findings/command';
import { Option } from 'commander';
import { goesDeep } from './engine/leaves-first.ts';
import { ruleSets } from './engine/own-configuration.ts';
import { rules } from './generated/rules.ts';
import { lintOpened, openByName } from './lint-by-name.ts';
import { ruleList, rulesInWords } from './rule-list.ts';

const widest = Math.max(...rules.map(({ id }) => id.length));

const rulesInHelp = rules.map(({ id, demands, scope }) => {
  const only =
    scope.of === 'this contract'
      ? ' Only for this contract.'
      : scope.house
        ? ' For other contracts only with --rules luna.'
        : '';
  return `  ${id.padEnd(widest)}  ${demands}${only}`;
});

const meaning = `
Each argument is a release of the contract (14, 17), a file (YAML or JSON, with all files that it refers to), a folder of a
hand-written contract like spec/, or a git revision (HEAD~3 for spec/openapi.yaml at that revision,
HEAD~3:path/to/file.yaml for any other file). Without arguments the command checks the hand-written contract in all its
releases.

The recommended rules of Redocly apply, and those of the following rules that suit any contract: an error in our contract
may be a warning or a note in another. The nearest lunarest.yaml or redocly.yaml counts. From a redocly.yaml, the command
uses the rules that it sets (ours as lunarest/<rule>: off, warn or error) and the built-in sets that it extends; it runs no
plugins and fetches nothing. The members of a lunarest.yaml, all optional:

  extends: recommended                        or luna, or all, as --rules
  rules: { tag-description: off }             off, warn or error
  ignore:
    - rule: operations-are-described          findings of the rule
      file: old.yaml                          in that file or folder, relative to the lunarest.yaml
      pointer: '#/paths/~1legacy'             at that place or below it
      reason: The legacy paths are frozen.    the reason, for readers

Rules:
${rulesInHelp.join('\n')}

Examples:
  lunarest lint                                the contract, all releases
  lunarest lint 17 --format github             one release, for a pull request
  lunarest lint petstore.yaml --fail-on error  the API of another author
  lunarest lint --list                         the reason of each rule, with examples

Exit codes: 0 if no finding counts, 1 if a finding counts, 2 if no result was possible.`;

export const lintCommand: ReviewCommand = {
  declare: (command) =>
    command
      .argument('[what...]', 'releases, files, folders or git revisions')
      .addOption(
        new Option('--fail-on <severity>', 'the lowest severity that counts')
          .choices(severities)
          .default('warning'),
      )
      .addOption(
        new Option(
          '--rules <set>',
          'the rules for other contracts: recommended, with our style (luna), or all',
        ).choices(ruleSets),
      )
      .option('--list', 'list our own rules instead, with the reason of each and examples')
      .addOption(waiversOption)
      .addOption(allowOutside)
      .addHelpText('after', meaning),
  run: lint,
};

async function lint(call: Call): Promise<Outcome | Listing> {
  const { args, options, progress } = call;
  if (options.list === true) {
    if (args.length > 0) throw new UsageError('lint --list reads no document: omit the names');
    return { listing: ruleList };
  }
  const opened = await openByName(args, { allowOutside: options.allowOutside === true });
  const names = opened.map(({ document }) => document.name).join(', ');
  progress(`read ${names}`);
  if (opened.some(({ document }) => goesDeep(document.root))) demandDepth();
  const { findings: found, ignored } = await lintOpened(
    opened,
    ruleSets.find((known) => known === options.rules),
    progress,
  );
  const sorted = await sortByWaivers(found, call);
  const findings = sorted.open;
  const limit = severities.find((known) => known === options.failOn) ?? 'warning';
  const report = {
    command: 'lint',
    title: `Rules in ${names}`,
    findings,
    rules: rulesInWords,
    clean: `${names}: no rule is violated.`,
    ...leftOutInShort(sorted, ignored),
  };
  return { report, failed: findings.some(({ severity }) => counts(severity, limit)) };
}

function leftOutInShort(sorted: Sorted<RuleFinding>, ignored: number): Pick<Report, 'summary' | 'facts'> {
  const waived = waivedInShort(sorted);
  if (ignored === 0) return waived;
  const summary = `${counted(ignored, 'finding is', 'findings are')} ignored by lunarest.yaml.`;
  return {
    summary: waived.summary === undefined ? summary : `${waived.summary} ${summary}`,
    facts: { ...waived.facts, ignored },
  };
}

function counts(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}
