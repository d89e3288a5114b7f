// The result of a command, independent of its output format.
import type { JsonObject } from '@lunarest/openapi';
import { type Finding, severities, severityOf } from './finding.ts';

/** The description of a rule. */
export interface RuleWords {
  readonly id: string;
  /** The requirement of the rule, a sentence. */
  readonly demands: string;
  /** The page of the documentation with its anchor, for example `lint-rules#links-lead-somewhere`. */
  readonly page: string;
  /** Details, in Markdown and as plain text. */
  readonly help: { readonly text: string; readonly markdown: string };
}

export interface Report {
  /** The name of the command, for example `diff`. */
  readonly command: string;
  /** A headline, for example "From release 14 to release 17". */
  readonly title: string;
  readonly findings: readonly Finding[];
  /** The text for a report without findings. */
  readonly clean: string;
  /** Explanations of the rules in the findings, for formats that include them. */
  readonly rules?: readonly RuleWords[];
  /** The scope of the check, shown to people with or without findings. */
  readonly summary?: string;
  /** The same for programs; only the JSON format has it. */
  readonly facts?: JsonObject;
}

/** The number of findings of each severity. */
export function countBySeverity({ findings }: Report) {
  const count = (severity: string) => findings.filter((finding) => severityOf(finding) === severity).length;
  return severities.map((severity) => ({ severity, count: count(severity) }));
}
