// The review tools as functions: findings, the formats they can be shown in, and the comparison of documents.

export * from './diff/index.ts';
export { openDocument } from './documents/open-document.ts';
export {
  type Finding,
  isChange,
  type Place,
  type RuleFinding,
  type Severity,
  severityOf,
  type Verdict,
  type VerdictWord,
} from './finding.ts';
export { type Format, formats, renderers } from './render/renderers.ts';
export type { Report } from './report.ts';
export { UsageError } from './usage-error.ts';
