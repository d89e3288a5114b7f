// What a command found out, before anybody has decided how to show it.
import type { JsonObject } from '@lunarest/openapi';
import { type Finding, severities, severityOf } from './finding.ts';

/** A rule in words. */
export interface RuleWords {
  readonly id: string;
  /** A sentence. */
  readonly demands: string;
  /** More of it, in Markdown, and the same as plain text. */
  readonly help: { readonly text: string; readonly markdown: string };
}

export interface Report {
  /** The command that made it, for example `diff`. */
  readonly command: string;
  /** A headline, for example "From release 14 to release 17". */
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What is said when there are no findings. */
  readonly clean: string;
  /** What the rules demand that findings name, for formats that explain them. */
  readonly rules?: readonly RuleWords[];
  /** What was looked at, told to people whether or not there are findings. */
  readonly summary?: string;
  /** The same for programs; only JSON has it. */
  readonly facts?: JsonObject;
}

/** How many findings there are of each severity. */
export function countBySeverity({ findings }: Report) {
  const count = (severity: string) => findings.filter((finding) => severityOf(finding) === severity).length;
  return severities.map((severity) => ({ severity, count: count(severity) }));
}
