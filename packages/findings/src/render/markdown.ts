// A report for a review: one section for each outcome, the worst first.
import { type Finding, isChange } from '../finding.ts';
import type { Report } from '../report.ts';
import { describeAffected, describePlace, describeProof, describeVerdict } from './describe.ts';
import { codeSpan, escapeMessage, escapeText } from './markdown-text.ts';

interface Section {
  readonly heading: string;
  readonly holds: (finding: Finding) => boolean;
}

const sections: readonly Section[] = [
  {
    heading: 'Breaks clients',
    holds: (finding) => isChange(finding) && finding.verdict.clients === 'breaking',
  },
  {
    heading: 'Breaks servers',
    holds: (finding) => isChange(finding) && finding.verdict.servers === 'breaking',
  },
  {
    heading: 'Risky',
    holds: (finding) => isChange(finding) && Object.values(finding.verdict).includes('risky'),
  },
  { heading: 'Compatible', holds: isChange },
  { heading: 'Errors', holds: (finding) => !isChange(finding) && finding.severity === 'error' },
  { heading: 'Warnings', holds: (finding) => !isChange(finding) && finding.severity === 'warning' },
  { heading: 'Notes', holds: () => true },
];

export function renderMarkdown(report: Report): string {
  const blocks = [
    `# ${escapeText(report.title)}`,
    report.findings.length === 0 ? escapeText(report.clean) : counts(report),
  ];
  if (report.summary !== undefined) blocks.push(report.summary);
  for (const section of sections) {
    const found = inSection(report, section);
    if (found.length > 0) blocks.push(`## ${section.heading}`, found.map(item).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The findings of a section. Each finding is in the first section that accepts it. */
function inSection({ findings }: Report, section: Section): readonly Finding[] {
  return findings.filter((finding) => sections.find(({ holds }) => holds(finding)) === section);
}

function counts(report: Report): string {
  const rows = sections.map(({ heading }, index) => [
    heading,
    inSection(report, sections[index] ?? none).length,
  ]);
  const filled = rows
    .filter(([, count]) => count !== 0)
    .map(([heading, count]) => `| ${heading} | ${count} |`);
  return ['| | findings |', '| --- | --- |', ...filled].join('\n');
}

const none: Section = { heading: '', holds: () => false };

function item(finding: Finding): string {
  const { id, message, advice, places } = finding;
  const pointers = [...new Set(places.map(describePlace))].map(codeSpan);
  const lines = [
    `${describeVerdict(finding)} (${codeSpan(id)})${advice === undefined ? '' : `. ${escapeMessage(advice)}`}`,
    escapeText(describeAffected(finding, 5)),
    ...describeProof(finding).map(escapeMessage),
    pointers.join(' → '),
  ].filter((line) => line !== '');
  return [`- **${escapeMessage(message)}**`, ...lines.map((line) => `  - ${line}`)].join('\n');
}
