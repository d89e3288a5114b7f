// A report for programs.
import type { Report } from '../report.ts';

export function renderJson({ command, title, findings }: Report): string {
  return `${JSON.stringify({ command, title, findings }, undefined, 2)}\n`;
}
