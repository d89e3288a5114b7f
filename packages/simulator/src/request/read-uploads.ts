// Extracts the files from a form that was sent with the vendor's media type.
import type { Upload } from '@lunarest/contract';
import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser';
import { MIMEType } from 'whatwg-mimetype';
import { toBase64 } from '../base64.ts';
import { largestBody } from './largest-body.ts';

// The library's default limits are lower; the body never exceeds this one.
const limits = { maxFileSize: largestBody.multipart, maxTotalSize: largestBody.multipart };

/** The parts of the form, in order; throws when the body is not a form or has no boundary. */
export function readUploads(contentType: string, body: Uint8Array): readonly Upload[] {
  const boundary = new MIMEType(contentType).parameters.get('boundary');
  if (boundary === undefined || body.length === 0) throw new TypeError('A form has a boundary and a body.');
  return Array.from(parseMultipart(body, { boundary, ...limits }), uploadOf);
}

/** A text field is not a file and has no name. */
function uploadOf({ name: field, filename: name = '', bytes }: MultipartPart): Upload {
  if (field === undefined) throw new TypeError('Each part of a form names its field.');
  return { field, name, content: toBase64(bytes) };
}
