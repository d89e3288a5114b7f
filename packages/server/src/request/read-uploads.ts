// Takes the files out of a form that came under the vendor's media type.
import { MIMEType } from 'node:util';
import type { Upload } from '@lunarest/contract';

/** The files of the form, in their order; rejects when the body is no form, has no boundary, or holds anything else. */
export async function readUploads(contentType: string, body: unknown): Promise<readonly Upload[]> {
  const boundary = new MIMEType(contentType).params.get('boundary') ?? '';
  const headers = { 'content-type': `multipart/form-data; boundary="${boundary}"` };
  const bytes = body instanceof Uint8Array ? Uint8Array.from(body) : new Uint8Array();
  const form = await new Response(bytes, { headers }).formData();
  return Promise.all([...form].map(([field, part]) => uploadOf(field, part)));
}

async function uploadOf(field: string, part: File | string): Promise<Upload> {
  if (typeof part === 'string') throw new TypeError(`${field} is no file`);
  const content = Buffer.from(await part.arrayBuffer()).toString('base64');
  return { field, name: part.name, content };
}
