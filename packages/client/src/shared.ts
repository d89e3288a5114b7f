// The exports of every entry of the package: the errors, and the types that are the same in all releases.

export {
  ClientClosedError,
  ConnectionError,
  LastLoginAttemptError,
  RefusedError,
  UnexpectedAnswerError,
} from '#errors';
export type { CredentialOptions, Credentials } from './credentials.ts';
export type { FileBody } from './file-content.ts';
export type { TaskReference } from './find-task.ts';
export { type HookOptions, hooks, type LogEntry } from './hooks.ts';
export type { LoginHsmSoInput } from './luna-client.ts';
export type { CallOptions, Identifier, LoginOptions, LunaError } from './operation.ts';
export type { FetchFunction, LunaClientOptions, ReachOptions, ReleaseOptions } from './options.ts';
export { paged } from './paged.ts';
export type { Checks } from './read-answer.ts';
export { type RetryOptions, retries } from './retry.ts';
export { success } from './success.ts';
export type {
  DownloadOptions,
  OnProgress,
  Progress,
  Streamed,
  StreamedFile,
  StreamOptions,
  UploadOptions,
} from './transfer.ts';
export {
  type Answering,
  type UnexpectedResult,
  type UnknownAnswers,
  unknownAsValue,
  type WithUnexpected,
} from './unexpected-result.ts';
export {
  type TaskOutcome,
  type TaskResponse,
  type WaitForTaskOptions,
  waitForTask,
} from './wait-for-task.ts';
