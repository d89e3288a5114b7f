// The shared parts of the review tools: documents by name, findings, output formats, and waivers.

export { brokenReferences } from './documents/broken-references.ts';
export { fromSwagger, isSwagger } from './documents/from-swagger.ts';
export { handWritten } from './documents/hand-written.ts';
export { comparable, openComparable } from './documents/open-comparable.ts';
export { isRelease, type OpenOptions, openDocument, openRelease } from './documents/open-document.ts';
export { openEarlier } from './documents/open-earlier.ts';
export { withSources } from './documents/with-sources.ts';
export {
  type ChangeFinding,
  type Finding,
  isChange,
  operationsTouchedBy,
  type Place,
  type RuleFinding,
  type Severity,
  severities,
  severityOf,
  type Verdict,
  type VerdictWord,
  verdicts,
  worst,
} from './finding.ts';
export { grouped } from './grouped.ts';
export { count, listOf, objectOf, recordOf, type Shape, ShapeError, text } from './json/shape.ts';
export { sentence, unknownName } from './nearest.ts';
export { noProgress, type Progress } from './progress.ts';
export { counted, describeProof, describeWitness, mainPlace, plural } from './render/describe.ts';
export { renderMarkdown } from './render/markdown.ts';
export { codeSpan, escapeMessage, escapeText, splitSpans } from './render/markdown-text.ts';
export { type Format, formats, renderers } from './render/renderers.ts';
export { shorten, visible } from './render/visible.ts';
export type { Report, RuleWords } from './report.ts';
export { readText, UsageError } from './usage-error.ts';
export { applyWaivers, fits, isAtOrBelow, type Sorted, type Waived } from './waivers/apply-waivers.ts';
export { isExpired, readWaivers, type WrittenWaiver } from './waivers/read-waivers.ts';
export type { Message, Witness } from './witness.ts';
