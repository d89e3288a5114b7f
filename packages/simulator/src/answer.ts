// Answers of the appliance, made from a handler's answer or from a failure.
import { challenge, type FailureId, type OperationDescription } from '@lunarest/contract';
import { type ErrorBody, errorBody } from './error-body.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text in UTF-8 or bytes; undefined when there is no body. */
  readonly body: string | Uint8Array | undefined;
}

/** The answer of a handler on success. */
export interface SuccessfulAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Failure {
  readonly failure: FailureId;
  /** Replaces the message of the contract. */
  readonly details?: string | undefined;
  /** The methods that the path has, for 405. */
  readonly allow?: string | undefined;
}

const json = 'application/json';
const defect = 'FRAMEWORK_INTERNAL_ERROR';

/** The answer in the media type that the operation documents for its status, or in JSON when `operation` is null. */
export function answerOf(
  operation: OperationDescription | null,
  { status, headers, body }: SuccessfulAnswer,
): Answer {
  // Several spreads in one literal take longer than the rest of the request.
  if (body === undefined) return { status, headers: Object.assign({}, documentedHeaders, headers), body };
  const mediaType = operation?.responses[status]?.mediaTypes[0] ?? json;
  return {
    status,
    headers: Object.assign({}, documentedHeaders, headers, { 'Content-Type': mediaType }),
    body: typeof body === 'string' || isBytes(body) ? body : JSON.stringify(body),
  };
}

/** Bytes of any realm: in the sandbox of jsdom, a Buffer is no instance of its Uint8Array. No answer has views of other types. */
function isBytes(body: unknown): body is Uint8Array {
  return ArrayBuffer.isView(body);
}

/**
 * The documented answer to a failure of an operation; `operation` is null when none matched. A failure that
 * the contract does not document there is a defect of the simulator and is answered as an internal error.
 */
export function failureAnswer(operation: OperationDescription | null, failed: Failure): Answer {
  return reportedFailure(operation, failed).answer;
}

/** As `failureAnswer`, together with the failure that the answer reports. */
export function reportedFailure(
  operation: OperationDescription | null,
  failed: Failure,
): { readonly answer: Answer; readonly failure: FailureId } {
  const { failure, body } = documentedBody(operation, failed);
  const { returnCode } = body;
  const headers = {
    ...(returnCode === 401 ? { 'WWW-Authenticate': challenge } : {}),
    ...(failed.allow === undefined ? {} : { Allow: failed.allow }),
  };
  return { answer: answerOf(operation, { status: returnCode, headers, body }), failure };
}

function documentedBody(
  operation: OperationDescription | null,
  { failure, details }: Failure,
): { readonly failure: FailureId; readonly body: ErrorBody } {
  try {
    return { failure, body: errorBody(operation, failure, details) };
  } catch {
    return { failure: defect, body: errorBody(null, defect) };
  }
}

/** The headers of every answer, including errors: the documented CORS pair (decision D-26), and the prohibition of caching. */
export const documentedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
  'Cache-Control': 'no-store',
} as const;
