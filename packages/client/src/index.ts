// The typed client of the Luna Network HSM REST API.

export type { Release } from '@lunarest/contract';
export { createLunaClient } from './create-luna-client.ts';
export {
  ClientClosedError,
  ConnectionError,
  LastLoginAttemptError,
  UnexpectedAnswerError,
} from './errors.ts';
export type * as operations14 from './generated/operations-14.ts';
export type { Operations14 } from './generated/operations-14.ts';
export type * as operations17 from './generated/operations-17.ts';
export type { Operations17 } from './generated/operations-17.ts';
export type {
  LoginHsmSoInput,
  LoginOptions,
  LunaClient,
  LunaClient14,
  LunaClient17,
} from './luna-client.ts';
export type { CallOptions, Identifier, LunaError } from './operation.ts';
export type { FetchFunction, LunaClientOptions, ReachOptions } from './options.ts';
export type { Task, TaskOutcome, TaskResponse, WaitForTaskOptions } from './wait-for-task.ts';
