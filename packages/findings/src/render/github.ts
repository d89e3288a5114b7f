// A report as GitHub workflow commands, which show findings beside the changed lines.
import { type Finding, severityOf } from '../finding.ts';
import type { Report } from '../report.ts';
import { describeAffected, describeProof, describeVerdict, mainPlace } from './describe.ts';
import { visible } from './visible.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

export function renderGithub({ findings }: Report): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation(finding: Finding): string {
  const { file, line, column: col } = mainPlace(finding) ?? {};
  const where = Object.entries({ file, line, col }).filter(([, value]) => value !== undefined);
  const properties = [...where, ['title', `${finding.id} (${describeVerdict(finding)})`]];
  const told = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  const parts = [
    finding.message,
    describeAffected(finding, 3),
    ...describeProof(finding),
    finding.advice ?? '',
  ];
  const message = parts.filter((part) => part !== '').reduce(joined, '');
  return `::${commands[severityOf(finding)]} ${told}::${escapeData(message)}`;
}

function joined(text: string, part: string): string {
  if (text === '') return part;
  return `${text}${text.endsWith('.') ? '' : '.'} ${part}`;
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
