// Reads the body of a request in the kind that its media type names.
import type { MediaKind, OperationDescription, Upload } from '@lunarest/contract';
import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser';
import { MIMEType } from 'whatwg-mimetype';
import { parseJson, readUtf8, toBase64 } from '../bytes.ts';
import { Refusal } from './refusal.ts';
import type { RequestBytes } from './simulated-request.ts';

const file = 4 * 1024 * 1024;

/**
 * Upper bound on the bytes of a body, by kind: the files of the simulated appliance are certificates, licenses and small
 * archives. A larger body is refused with FRAMEWORK_BAD_REQUEST.
 */
export const largestBody: Readonly<Record<MediaKind, number>> = {
  json: 64 * 1024,
  'octet-stream': file,
  multipart: file,
};

/** The failure of some operations for a body of another kind. */
const wrongKind = 'SERVER_REQUEST_NOT_APPROPRIATE';

/** The kind in which to read the body: a body sent to an operation without one is read as JSON. */
export function bodyKind(operation: OperationDescription, kind: MediaKind): MediaKind {
  return operation.body === null ? 'json' : kind;
}

/**
 * JSON as its value, an octet stream as text, a form as its files; undefined without a body. Refuses a malformed or unexpected
 * body with FRAMEWORK_BAD_REQUEST (decision D-39), and a body of a kind that the operation does not accept as it documents.
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
    if (!isEmpty(readJson(bytes))) throw badBody('This operation does not accept a body.');
    return undefined;
  }
  if (!body.mediaTypes.some((mediaType) => mediaType.includes(`+${kind};`))) throw refusedKind(operation);
  if (kind === 'multipart') return readForm(contentType, bytes);
  if (kind === 'octet-stream') return readText(bytes);
  const given = readJson(bytes);
  if (given === undefined && body.required) throw badBody('The body is missing.');
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
    : badBody('This operation does not accept a body of this media type.');
}

function badBody(details: string): Refusal {
  return new Refusal('FRAMEWORK_BAD_REQUEST', details, 'body');
}

function isEmpty(body: unknown): boolean {
  if (body === undefined) return true;
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
}

/** Replaces the library's lower default limits; the body is already within this limit. */
const limits = { maxFileSize: largestBody.multipart, maxTotalSize: largestBody.multipart };

/** The parts of a form with the vendor's media type, in order; throws when the body is not a form or has no boundary. */
export function readUploads(contentType: string, body: Uint8Array): readonly Upload[] {
  const boundary = new MIMEType(contentType).parameters.get('boundary');
  if (boundary === undefined || body.length === 0)
    throw new TypeError('A form must have a boundary and a body.');
  const delimiter = new TextEncoder().encode(`--${boundary}`);
  return Array.from(parseMultipart(withoutPreamble(body, boundary), { boundary, ...limits }), (part) => {
    // The library takes the next part as the content of one that ends after its headers.
    if (startsWith(part.bytes, delimiter)) throw new TypeError('Each part of a form must have a body.');
    return uploadOf(part);
  });
}

function startsWith(bytes: Uint8Array, start: readonly number[] | Uint8Array): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The bytes from the first boundary on. The library refuses a preamble, which RFC 2046 (5.1.1) permits. */
function withoutPreamble(body: Uint8Array, boundary: string): Uint8Array {
  const [carriageReturn = 0, ...rest] = new TextEncoder().encode(`\r\n--${boundary}`);
  const [, ...first] = rest;
  if (startsWith(body, first)) return body;
  const isAt = (at: number) => rest.every((byte, index) => body[at + 1 + index] === byte);
  let at = body.indexOf(carriageReturn);
  while (at !== -1 && !isAt(at)) at = body.indexOf(carriageReturn, at + 1);
  return at === -1 ? body : body.subarray(at + 2);
}

/** A parameter of Content-Disposition. */
const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

/**
 * The file name is unchanged except for its percent codes; the library removes spaces and backslashes, which make a name invalid.
 * It is empty for a text field.
 */
function uploadOf({ headers, filename = '', bytes }: MultipartPart): Upload {
  const given = Array.from(
    (headers['content-disposition'] ?? '').matchAll(parameter),
    ([, name = '', quoted, token = '']) => [name.toLowerCase(), quoted ?? token] as const,
  );
  const values = new Map(given);
  // Of two, one program uses the first and another the last.
  if (values.size < given.length) throw new TypeError('Each parameter of a part must occur once.');
  const field = values.get('name')?.replace(/\\(.)/g, '$1');
  if (field === undefined) throw new TypeError('Each part of a form must name its field.');
  const name = values.get('filename');
  return {
    field: decoded(field),
    name: name === undefined ? filename : decoded(name),
    content: toBase64(bytes),
  };
}

/** Decodes the three characters that browsers write as percent codes in a form (WHATWG HTML, multipart/form-data). */
function decoded(name: string): string {
  return name.replace(/%(?:0A|0D|22)/g, decodeURIComponent);
}
