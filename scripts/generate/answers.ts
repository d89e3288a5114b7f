// Types the answers of an operation, for the emitters of the server's types and of the client's.
import type { OperationModel, ResponseModel } from './model.ts';

/** Headers that the server sets itself on every answer or every refusal, so that no handler returns them. */
const ambientHeaders = [
  'Access-Control-Allow-Origin',
  'Access-Control-Allow-Credentials',
  'WWW-Authenticate',
];

/** The kind of a body: the part of the vendor's media type without its version. */
type MediaKind = 'json' | 'octet-stream' | 'multipart';

/** The kind of a media type of the contract; throws for an unknown one. */
export function mediaKindOf(mediaType: string): MediaKind {
  const [, kind] =
    /^application\/(?:vnd\.safenetinc\.lunasa\+)?(json|octet-stream|multipart)(?:;|$)/.exec(mediaType) ?? [];
  if (kind === 'json' || kind === 'octet-stream' || kind === 'multipart') return kind;
  throw new Error(`contract: no program reads ${mediaType}`);
}

/** The headers specific to this answer. */
export function ownHeaders(response: ResponseModel): readonly string[] {
  return response.headers.filter((header) => !ambientHeaders.includes(header));
}

/** The statuses of success (or redirection) of an operation. */
export function successes(operation: OperationModel): readonly ResponseModel[] {
  return operation.responses.filter((response) => response.status < 400);
}

/** The statuses of refusals of an operation. */
export function refusals(operation: OperationModel): readonly ResponseModel[] {
  return operation.responses.filter((response) => response.status >= 400);
}

/** The kind of a response's body, or null when it has none. */
export function bodyKindOf({
  mediaTypes: [mediaType],
  binary,
}: ResponseModel): 'json' | 'text' | 'bytes' | null {
  if (mediaType === undefined) return null;
  if (mediaKindOf(mediaType) === 'json') return 'json';
  return binary ? 'bytes' : 'text';
}

/** The schema type of a response's body, or null when it has none. */
export function bodyTypeOf(operation: OperationModel, response: ResponseModel): string | null {
  const [mediaType] = response.mediaTypes;
  if (mediaType === undefined) return null;
  return `operations['${operation.id}']['responses'][${response.status}]['content']['${mediaType}']`;
}

export interface RequestBodyType {
  readonly kind: MediaKind;
  /** The schema type of the body. */
  readonly type: string;
}

/** The permitted bodies of a request, in the order of the contract; empty when it has no body. */
export function requestBodiesOf(operation: OperationModel): readonly RequestBodyType[] {
  const mediaTypes = operation.body?.mediaTypes ?? [];
  return mediaTypes.map((mediaType) => ({
    kind: mediaKindOf(mediaType),
    type: `NonNullable<operations['${operation.id}']['requestBody']>['content']['${mediaType}']`,
  }));
}

/** True when a success is a text or a file, of any length. */
export function answersFile(operation: OperationModel): boolean {
  return successes(operation).some((response) => ['text', 'bytes'].includes(bodyKindOf(response) ?? ''));
}

/** True when a body of the request is a text, a file or a form. */
export function takesFile(operation: OperationModel): boolean {
  return requestBodiesOf(operation).some(({ kind }) => kind !== 'json');
}
