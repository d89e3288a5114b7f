// The findings of the rules for contracts.
import { counted, type RuleFinding, type Severity, severities } from '@lunarest/findings';
import { type Block, boundedEntries, words } from '../block.ts';
import { entryOf } from '../entry-of.ts';
import { defineSection } from '../section.ts';

type LintModel = {
  readonly name: string;
  readonly findings: readonly RuleFinding[];
  readonly sourceUrl: URL | undefined;
};

export const lintSection = defineSection<LintModel>({
  model: ({ openLint, to, sourceUrl }) => ({ name: to.name, findings: openLint, sourceUrl }),
  title: () => 'Lint',
  entry: ({ findings }) => ({ name: 'Lint', figure: String(findings.length) }),
  blocks: (model) => {
    if (model.findings.length === 0) return [words(`No rule found a problem in ${model.name}.`)];
    return severities.flatMap((severity) => severityBlock(severity, model));
  },
});

function severityBlock(severity: Severity, { findings, sourceUrl }: LintModel): readonly Block[] {
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [];
  const blocks = boundedEntries(found, (finding) => entryOf(finding, sourceUrl), [{ code: 'lunarest lint' }]);
  const summary = [counted(found.length, severity)];
  return [{ kind: 'fold', summary, open: severity === 'error', blocks }];
}
