// A report for programs.
import type { Report } from '../report.ts';
import { boundedAffects } from './describe.ts';

export function renderJson({ command, title, facts, findings }: Report): string {
  const bounded = findings.map((finding) => ({ ...finding, ...boundedAffects(finding) }));
  return `${showIndented({ command, title, facts, findings: bounded })}\n`;
}

/** A value as JSON on several lines, every integer with all its digits. */
function showIndented(value: unknown, margin = ''): string {
  const inner = `${margin}  `;
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => showIndented(item, inner)),
      ']',
      margin,
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${showIndented(item, inner)}`);
  return block('{', members, '}', margin);
}

function block(open: string, parts: readonly string[], close: string, margin: string): string {
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => `${margin}  ${part}`).join(',\n')}\n${margin}${close}`;
}
