// The review tools as functions: findings, the formats they can be shown in, the comparison of documents, and the lint.

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
export { lint } from './lint/index.ts';
export { type Format, formats, renderers } from './render/renderers.ts';
export type { Report } from './report.ts';
export type { Figures } from './review/figures.ts';
export { UsageError } from './usage-error.ts';
