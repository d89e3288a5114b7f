// A report for a terminal.
import picocolors from 'picocolors';
import { type Finding, type Severity, severityOf } from '../finding.ts';
import { countBySeverity, type Report } from '../report.ts';
import { counted, describeAffected, describePlace, describeProof, describeVerdict } from './describe.ts';
import { addressOf, type RenderOptions } from './renderer.ts';
import { visible, visibleLine } from './visible.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

export function renderText(report: Report, { color, docs }: RenderOptions): string {
  const colors = picocolors.createColors(color);
  const asked = report.summary === undefined ? [] : [report.summary];
  if (report.findings.length === 0) return `${[visibleLine(report.clean), ...asked].join('\n')}\n`;
  const linkOf = linksTo(docs, report);
  const blocks = report.findings.map((finding) => block(finding, linkOf(finding.id), colors));
  return `${[colors.bold(visibleLine(report.title)), ...blocks, ...asked, counts(report)].join('\n\n')}\n`;
}

/** The link to the page about a check or a rule, if it has one and the documentation has an address. */
function linksTo(docs: string | undefined, { rules = [] }: Report): (id: string) => string {
  const pages = new Map(docs === undefined ? [] : rules.map((rule) => [rule.id, addressOf(rule, docs)]));
  return (id) => pages.get(id) ?? '';
}

function block(finding: Finding, link: string, colors: Colors): string {
  const { id, places, advice } = finding;
  // Indents the other lines of a message, so that a log does not read them as commands.
  const message = visible(finding.message).replaceAll('\n', '\n    ');
  const affected = describeAffected(finding, 3);
  const details = [...places.map(describePlace), affected, ...describeProof(finding), advice ?? '', link]
    .filter((line) => line !== '')
    .map(visibleLine);
  const head = `${paint(severityOf(finding), describeVerdict(finding), colors)}  ${message}  ${colors.dim(id)}`;
  return [head, ...details.map((line) => `    ${colors.dim(line)}`)].join('\n');
}

function paint(severity: Severity, text: string, colors: Colors): string {
  const paints = { error: colors.red, warning: colors.yellow, note: colors.green };
  return paints[severity](text);
}

function counts(report: Report): string {
  const told = countBySeverity(report).map(({ severity, count }) => counted(count, severity));
  return `${counted(report.findings.length, 'finding')}: ${told.join(', ')}.`;
}
