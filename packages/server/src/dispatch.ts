// Calls the handler of an operation in its release.
import type { FailureId, MediaKind, OperationDescription, PathValues, Release } from '@lunarest/contract';
import type { Context, FailedAnswer } from './context.ts';
import type { QueryValues } from './request/read-query.ts';
import type { SuccessfulAnswer } from './request/send-answer.ts';
import { handlers } from './rooms/handlers.ts';

export interface ValidatedRequest {
  readonly path: PathValues;
  readonly query: QueryValues;
  readonly mediaType: MediaKind;
  readonly body: unknown;
}

type AnyHandler = (request: ValidatedRequest, context: Context) => SuccessfulAnswer | FailedAnswer<FailureId>;

/** The handler's answer; throws when the operation has no handler, which the type of `handlers` rules out. */
export function dispatch(
  release: Release,
  operation: OperationDescription,
  request: ValidatedRequest,
  context: Context,
) {
  // The request has been checked against the very operation whose handler is taken, which no type can express.
  const ofRelease = handlers[release] as unknown as Readonly<Record<string, AnyHandler | undefined>>;
  const handler = ofRelease[operation.id];
  if (handler === undefined) throw new Error(`${operation.id} has no handler in release ${release}`);
  return handler(request, context);
}
