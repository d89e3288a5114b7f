// How the answers of an operation are typed, for the emitter of the server's types and for that of the client's.
import type { OperationModel, ResponseModel } from './model.ts';

/** Headers that the server sets by itself on every answer or every refusal, so that no handler speaks of them. */
const ambientHeaders = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'WWW-Authenticate',
];

/** The headers that belong to this answer alone. */
export function ownHeaders(response: ResponseModel): readonly string[] {
  return response.headers.filter((header) => !ambientHeaders.includes(header));
}

/** The statuses at which an operation succeeded (or was sent elsewhere). */
export function successes(operation: OperationModel): readonly ResponseModel[] {
  return operation.responses.filter((response) => response.status < 400);
}

/** The statuses at which an operation was refused. */
export function refusals(operation: OperationModel): readonly ResponseModel[] {
  return operation.responses.filter((response) => response.status >= 400);
}

/** The schema type of a response's body, or null when it has none. */
export function bodyTypeOf(operation: OperationModel, response: ResponseModel): string | null {
  const [mediaType] = response.mediaTypes;
  if (mediaType === undefined) return null;
  return `operations['${operation.id}']['responses'][${response.status}]['content']['${mediaType}']`;
}

/** The schema type of a request's body, or null when it has none. */
export function requestTypeOf(operation: OperationModel): string | null {
  const [mediaType] = operation.body?.mediaTypes ?? [];
  if (mediaType === undefined) return null;
  return `NonNullable<operations['${operation.id}']['requestBody']>['content']['${mediaType}']`;
}
