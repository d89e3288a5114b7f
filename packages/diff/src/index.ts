// The comparison without its command: pure functions on parsed documents.

export { everyCheck } from './checks.ts';
export { type DiffOptions, diffDocuments, type OpenApiDocument } from './diff-documents.ts';
export { diffReport } from './diff-report.ts';
export { isIncluded } from './inclusion/prove-inclusion.ts';
export { type OperationView, operationsByPath } from './views/operation-view.ts';
