// Reads the body of a request in the kind that its media type names.
import type { MediaKind, OperationDescription, Upload } from '@lunarest/contract';
import { parseJson } from '../json.ts';
import { readUtf8 } from '../utf8.ts';
import { largestBody } from './largest-body.ts';
import { readUploads } from './read-uploads.ts';
import { Refusal } from './refusal.ts';
import type { RequestBytes } from './simulated-request.ts';

/** The answer of some operations to a body of another kind. */
const wrongKind = 'SERVER_REQUEST_NOT_APPROPRIATE';

/** The kind in which to read the body: a body sent to an operation without one is read as JSON. */
export function bodyKind(operation: OperationDescription, kind: MediaKind): MediaKind {
  return operation.body === null ? 'json' : kind;
}

/**
 * JSON as its value, an octet stream as text, a form as its files; undefined without a body. Refuses a
 * malformed or unexpected body with FRAMEWORK_BAD_REQUEST (decision D-39), and a body of a kind that the
 * operation does not accept as it documents.
 */
export function readBody(
  operation: OperationDescription,
  kind: MediaKind,
  contentType: string,
  bytes: RequestBytes,
): unknown {
  if (bytes === null || bytes.length > largestBody[bodyKind(operation, kind)])
    throw badBody('The body cannot be read, or it is too large.');
  const { body } = operation;
  if (body === null) {
    if (!isEmpty(readJson(bytes))) throw badBody('This operation takes no body.');
    return undefined;
  }
  if (!body.mediaTypes.some((mediaType) => mediaType.includes(`+${kind};`))) throw refusedKind(operation);
  if (kind === 'multipart') return readForm(contentType, bytes);
  if (kind === 'octet-stream') return readText(bytes);
  const given = readJson(bytes);
  if (given === undefined && body.required) throw badBody('A body is missing.');
  return given;
}

function readJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return parseJson(bytes);
  } catch {
    throw badBody('The body is not JSON in UTF-8.');
  }
}

function readText(bytes: Uint8Array): string {
  const text = readUtf8(bytes);
  if (text === null) throw badBody('The body is not text in UTF-8.');
  return text;
}

function readForm(contentType: string, bytes: Uint8Array): readonly Upload[] {
  try {
    return readUploads(contentType, bytes);
  } catch {
    throw badBody('The body is not a form with files.');
  }
}

function refusedKind(operation: OperationDescription): Refusal {
  const documented = operation.responses[400]?.errors.includes(wrongKind) === true;
  return documented
    ? new Refusal(wrongKind, undefined, 'body')
    : badBody('This operation does not take a body of this kind.');
}

function badBody(details: string): Refusal {
  return new Refusal('FRAMEWORK_BAD_REQUEST', details, 'body');
}

function isEmpty(body: unknown): boolean {
  if (body === undefined) return true;
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
}
