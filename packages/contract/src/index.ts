// The contract, without its documents (which `@lunarest/contract/documents` reads from disk).

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
export { tokenSource } from './http-token.ts';
export { type MediaKind, mediaKinds, vendorMediaType } from './media-type.ts';
export type {
  ApplianceRole,
  FailureText,
  FailureTexts,
  OperationDescription,
  OperationTable,
  ParameterDescription,
  ResponseDescription,
  Unmatched,
  Upload,
} from './operation.ts';
export {
  createOperationRouter,
  isParameter,
  type Match,
  type OperationRouter,
  originForm,
  routerOf,
  segmentsOf,
  targetPath,
} from './operation-router.ts';
export { filledPath, type PathReading, type PathValues, readPathValues } from './path-values.ts';
