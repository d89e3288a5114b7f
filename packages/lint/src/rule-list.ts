// The list of our own rules, for a terminal, for programs and as a page of the documentation.
import type { RuleWords } from '@lunarest/findings';
import { examples } from './generated/examples.ts';
import { rules } from './generated/rules.ts';
import type { Rule } from './rule.ts';

/** The same list in each format. */
export const ruleList = { text: renderText, json: renderJson, markdown: renderMarkdown };

/** The rules as a report explains them. */
export const rulesInWords: readonly RuleWords[] = rules.map((rule) => ({
  id: rule.id,
  demands: rule.demands,
  page: `lint-rules#${rule.id}`,
  help: { text: `${rule.demands} ${rule.why}`, markdown: explained(rule) },
}));

function renderText(): string {
  const blocks = rules.map(({ id, demands, why, scope }) =>
    [id, ...[demands, why, wordsOf(scope)].map((line) => `  ${line}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

function renderJson(): string {
  const listed = rules.map(({ id, demands, why, scope }) => ({ id, demands, why, scope, ...examples[id] }));
  return `${JSON.stringify({ rules: listed }, undefined, 2)}\n`;
}

function renderMarkdown(): string {
  const sections = rules.map((rule) => `## ${rule.id}\n\n${explained(rule)}`);
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Lint rules

<!-- Generated. To update: npm run --silent lunarest -- lint --list --format markdown > docs/lint-rules.md -->

\`lunarest lint\` applies the rules that Redocly recommends, and ${rules.length} rules of its own, which this page explains. The
file \`lunarest.yaml\`, in the folder of a contract or above it, sets the severity of rules (\`off\`, \`warn\` or \`error\`), and lists
findings to ignore, each with a reason:

\`\`\`yaml
extends: recommended # or luna, or all
rules:
  tag-description: off
  operation-id-begins-with-a-verb: warn
ignore:
  - rule: operations-are-described
    file: old.yaml # or a folder; all files without it
    pointer: '#/paths/~1legacy' # or below it; everywhere without it
    reason: The legacy paths are frozen.
\`\`\`

In a \`redocly.yaml\`, the names of these rules are \`lunarest/<rule>\`.`;

/** The demand of the rule, its reason, its scope, and an example that keeps it and one that breaks it. */
function explained({ id, demands, why, scope }: Rule): string {
  const { good = '', bad = '' } = examples[id] ?? {};
  return [
    demands,
    `**Why:** ${why}`,
    `**Where:** ${wordsOf(scope)}`,
    `Good:\n\n${asYaml(good)}`,
    `Bad:\n\n${asYaml(bad)}`,
  ].join('\n\n');
}

function asYaml(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

function wordsOf(scope: Rule['scope']): string {
  if (scope.of === 'this contract')
    return 'An error in the contract of Luna appliances; not applied to other contracts.';
  const asked = scope.house === true ? ' with `--rules luna` or `--rules all`' : '';
  const article = scope.elsewhere === 'error' ? 'an' : 'a';
  return `An error in the contract of Luna appliances, ${article} ${scope.elsewhere} in other contracts${asked}.`;
}
