// The success of a call, for programs that expect nothing else.
import { RefusedError, type UnexpectedAnswerError } from '#errors';
import type { LunaError } from './operation.ts';

/** Any result of an operation. */
type AnyResult =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly error: LunaError }
  | { readonly status: 'unexpected'; readonly unexpected: UnexpectedAnswerError };

/** The successes among the results `R`. */
type Success<R> = Exclude<R, { readonly error: unknown } | { readonly unexpected: unknown }>;

/**
 * The result, whose type then has only the successes of the operation.
 * @example
 * const { body } = success(await luna.listTasks());
 * @throws RefusedError for a refusal, and the UnexpectedAnswerError of an answer that the client returned as a value.
 */
export function success<R extends AnyResult>(result: R): Success<R>;
export function success(result: AnyResult): AnyResult {
  if ('unexpected' in result) throw result.unexpected;
  if ('error' in result) throw new RefusedError(result.status, result.error);
  return result;
}
