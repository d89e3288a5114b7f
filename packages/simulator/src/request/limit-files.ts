// Limits the size of uploaded files.
import { contentSize } from '@lunarest/appliance/users';
import type { Upload } from '@lunarest/contract';
import type { RequestInput } from './judge-input.ts';
import { Refusal } from './refusal.ts';

/** Refuses a file of more than `largest` bytes with FRAMEWORK_BAD_REQUEST (decision D-113). */
export function limitFiles({ mediaType, body }: RequestInput, largest: number): void {
  if (mediaType === 'json' || sizesOf(body).every((size) => size <= largest)) return;
  throw new Refusal('FRAMEWORK_BAD_REQUEST', `A file may have at most ${largest} bytes.`, 'body');
}

/** Sizes in bytes of the files in a form, or of the file that is the whole body. */
function sizesOf(body: unknown): readonly number[] {
  if (typeof body === 'string') return [new TextEncoder().encode(body).length];
  if (!Array.isArray(body)) return [];
  const files = body.filter(({ name }: Upload) => name !== '');
  return files.map(({ content }: Upload) => contentSize(content));
}
