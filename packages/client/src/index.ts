// The typed client of the Luna Network HSM REST API.

export type { Release } from '@lunarest/contract';
export { createLunaClient } from './create-luna-client.ts';
export {
  ClientClosedError,
  ConnectionError,
  LastLoginAttemptError,
  UnexpectedAnswerError,
} from './errors.ts';
export type * from './generated/clients.ts';
export type { NewestOperations } from './generated/newest.ts';
export type * from './generated/releases.ts';
export type { LoginHsmSoInput, LoginOptions } from './luna-client.ts';
export type { CallOptions, Identifier, LunaError } from './operation.ts';
export type { FetchFunction, LunaClientOptions, ReachOptions } from './options.ts';
export type { Task, TaskOutcome, TaskResponse, WaitForTaskOptions } from './wait-for-task.ts';
