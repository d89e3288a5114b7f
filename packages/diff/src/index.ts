// The comparison without its command: pure functions on parsed documents.

export { everyCheck } from './checking/checks.ts';
export { type DiffOptions, diffDocuments, type OpenApiDocument } from './diff-documents.ts';
export { isIncluded } from './inclusion/prove-inclusion.ts';
export { diffReport } from './report/diff-report.ts';
export { type OperationView, operationsByPath } from './views/operation-view.ts';
