// Takes the files out of a form that came under the vendor's media type.
import { MIMEType } from 'node:util';
import type { Upload } from '@lunarest/contract';

/** The parts of the form, in their order; rejects when the body is no form or has no boundary. */
export async function readUploads(contentType: string, body: Uint8Array): Promise<readonly Upload[]> {
  const boundary = new MIMEType(contentType).params.get('boundary') ?? '';
  const headers = { 'content-type': `multipart/form-data; boundary="${boundary}"` };
  const form = await new Response(Uint8Array.from(body), { headers }).formData();
  return Promise.all([...form].map(([field, part]) => uploadOf(field, part)));
}

async function uploadOf(field: string, part: File | string): Promise<Upload> {
  // A field of text is no file, and has no name.
  if (typeof part === 'string') return { field, name: '', content: Buffer.from(part).toString('base64') };
  const content = Buffer.from(await part.arrayBuffer()).toString('base64');
  return { field, name: part.name, content };
}
