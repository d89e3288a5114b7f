// Takes the files out of a form that came under the vendor's media type.
import type { Upload } from '@lunarest/contract';
import { type MultipartPart, parseMultipart } from '@remix-run/multipart-parser';
import { MIMEType } from 'whatwg-mimetype';
import { toBase64 } from '../base64.ts';
import { largestBody } from './largest-body.ts';

// The library's own bounds are lower, and the body is no larger than this.
const limits = { maxFileSize: largestBody.multipart, maxTotalSize: largestBody.multipart };

/** The parts of the form, in their order; throws when the body is no form or has no boundary. */
export function readUploads(contentType: string, body: Uint8Array): readonly Upload[] {
  const boundary = new MIMEType(contentType).parameters.get('boundary');
  if (boundary === undefined || body.length === 0) throw new TypeError('A form has a boundary and a body.');
  return Array.from(parseMultipart(body, { boundary, ...limits }), uploadOf);
}

/** A field of text is no file, and has no name. */
function uploadOf({ name: field, filename: name = '', bytes }: MultipartPart): Upload {
  if (field === undefined) throw new TypeError('Each part of a form names its field.');
  return { field, name, content: toBase64(bytes) };
}
