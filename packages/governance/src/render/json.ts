// A report for programs.
import type { Report } from '../report.ts';

export function renderJson({ command, title, facts, findings }: Report): string {
  return `${JSON.stringify({ command, title, facts, findings }, undefined, 2)}\n`;
}
