// The contract, without its documents (which `@lunarest/contract/documents` reads from disk).

export type { FailureText, FailureTexts } from './failure.ts';
export { challenge, type FailureId, failures } from './generated/failures.ts';
export {
  type HandlersByRelease,
  type NewestHandlers,
  type NewestRelease,
  newestRelease,
  oldestRelease,
  operationTables,
  type Release,
  releases,
  unmatched,
} from './generated/releases.ts';
export { type MediaKind, mediaKinds, vendorMediaType } from './media-type.ts';
export type {
  ApplianceRole,
  OperationDescription,
  OperationTable,
  ParameterDescription,
  ResponseDescription,
  Unmatched,
} from './operation.ts';
export {
  createOperationRouter,
  isParameter,
  type Match,
  type OperationRouter,
  routerOf,
  segmentsOf,
} from './operation-router.ts';
export { type PathReading, type PathValues, readPathValues } from './path-values.ts';
export { originForm, targetPath } from './target-path.ts';
export type { Upload } from './upload.ts';
