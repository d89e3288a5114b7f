// The comparison without its command: pure functions on documents that somebody else has read.

export type { ChangeFinding } from '../finding.ts';
export type { Json, JsonObject } from '../json/json.ts';
export { renderMarkdown } from '../render/markdown.ts';
export { type DiffDocument, diffDocuments } from './diff-documents.ts';
export { diffReport } from './diff-report.ts';
