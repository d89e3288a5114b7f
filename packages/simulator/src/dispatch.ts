// Calls the handler of an operation in its release.
import type { FailureId, OperationDescription, Release } from '@lunarest/contract';
import type { SuccessfulAnswer } from './answer.ts';
import type { Context, FailedAnswer } from './context.ts';
import type { RequestInput } from './request/judge-input.ts';
import { handlers } from './rooms/handlers.ts';

type AnyHandler = (request: RequestInput, context: Context) => SuccessfulAnswer | FailedAnswer<FailureId>;

/** The handler's answer; throws when the operation has no handler, which the type of `handlers` rules out. */
export function dispatch(
  release: Release,
  operation: OperationDescription,
  request: RequestInput,
  context: Context,
) {
  // The request has been checked against the very operation whose handler is taken, which no type can express.
  const handler: AnyHandler | undefined = Reflect.get(handlers[release], operation.id);
  if (handler === undefined) throw new Error(`${operation.id} has no handler in release ${release}`);
  return handler(request, context);
}
