// A report as JUnit XML: each finding is a test case, failed for an error or a warning.
import { type Finding, severityOf } from '../finding.ts';
import type { Report } from '../report.ts';
import { describeAffected, describePlace, describeProof, describeVerdict } from './describe.ts';
import { visibleLine } from './visible.ts';

export function renderJunit(report: Report): string {
  const { command, findings, clean } = report;
  const failures = findings.filter(fails).length;
  const passed = `    <testcase classname="${command}" name="${xmlText(visibleLine(clean))}"/>`;
  const cases = findings.length === 0 ? [passed] : findings.map((finding) => testCase(command, finding));
  const counted = `name="${xmlText(visibleLine(report.title))}" tests="${cases.length}" failures="${failures}"`;
  const suite = [`  <testsuite ${counted}>`, ...cases, '  </testsuite>'];
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suite, '</testsuites>'].join('\n')}\n`;
}

function fails(finding: Finding): boolean {
  return severityOf(finding) !== 'note';
}

function testCase(command: string, finding: Finding): string {
  const { id, message, advice, places } = finding;
  const open = `    <testcase classname="${xmlText(`${command}.${id}`)}" name="${xmlText(visibleLine(message))}"`;
  if (!fails(finding)) return `${open}/>`;
  const verdict = describeVerdict(finding);
  const lines = [
    ...places.map(describePlace),
    describeAffected(finding, 3),
    ...describeProof(finding),
    advice ?? '',
  ];
  const body = lines
    .filter((line) => line !== '')
    .map(visibleLine)
    .join('\n');
  const failure = `<failure type="${severityOf(finding)}" message="${xmlText(verdict)}">${xmlText(body)}</failure>`;
  return `${open}>${failure}</testcase>`;
}

/** Escapes markup in text for XML, and replaces control characters that XML forbids. */
function xmlText(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return [...escaped].map((character) => (isForbidden(character) ? '\uFFFD' : character)).join('');
}

function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) || code === 0xfffe || code === 0xffff;
}
