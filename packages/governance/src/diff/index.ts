// The comparison without its command: pure functions on documents that somebody else has read.

export type { ChangeFinding } from '../finding.ts';
export { renderMarkdown } from '../render/markdown.ts';
export { diffDocuments, type OpenApiDocument } from './diff-documents.ts';
export { diffReport } from './diff-report.ts';
