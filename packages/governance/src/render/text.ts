// A report for a terminal.
import picocolors from 'picocolors';
import { type Finding, type Severity, severityOf } from '../finding.ts';
import { countBySeverity, type Report } from '../report.ts';
import { describeAffected, describePlace, describeVerdict } from './describe.ts';
import type { RenderOptions } from './renderer.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

export function renderText(report: Report, { color }: RenderOptions): string {
  const colors = picocolors.createColors(color);
  if (report.findings.length === 0) return `${report.clean}\n`;
  const blocks = report.findings.map((finding) => block(finding, colors));
  return `${[colors.bold(report.title), ...blocks, summary(report)].join('\n\n')}\n`;
}

function block(finding: Finding, colors: Colors): string {
  const { id, message, places, advice } = finding;
  const affected = describeAffected(finding, 3);
  const details = [...places.map(describePlace), affected, advice ?? ''].filter((line) => line !== '');
  const head = `${paint(severityOf(finding), describeVerdict(finding), colors)}  ${message}  ${colors.dim(id)}`;
  return [head, ...details.map((line) => `    ${colors.dim(line)}`)].join('\n');
}

function paint(severity: Severity, text: string, colors: Colors): string {
  const paints = { error: colors.red, warning: colors.yellow, note: colors.green };
  return paints[severity](text);
}

function summary(report: Report): string {
  const counts = countBySeverity(report).map(({ severity, count }) => `${count} ${names[severity]}`);
  return `${report.findings.length} findings: ${counts.join(', ')}.`;
}

const names: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', note: 'notes' };
