// Writes a release's complete document as JSON, every integer with all its digits.
import type { ReleaseDocument } from '@lunarest/openapi';
import { stringify } from 'lossless-json';
import type { GeneratedFile } from './emit.ts';

export function emitDocument({ release, document }: ReleaseDocument): GeneratedFile {
  const content = stringify(document, undefined, 1);
  if (content === undefined) throw new Error(`release ${release} has no content`);
  return { path: `packages/contract/src/generated/openapi-${release}.json`, content: `${content}\n` };
}
